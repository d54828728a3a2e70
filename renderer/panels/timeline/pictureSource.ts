import { useEffect, useRef } from 'react';
import { readPalette } from '@renderer/gantt/palette';
import { pngOf } from '@renderer/gantt/pictureBlob';
import type { ChartProps, TimelineWords } from '@renderer/gantt/chartProps';
import type { Overview } from '@shared/gantt/overview';
import type { Palette } from '@shared/gantt/palette';
import { type Picture, pictureOf, wholeOf } from '@shared/gantt/picture';
import type { SceneInput } from '@shared/gantt/sceneInput';
import { type Plan, settingsOf } from '@shared/model/plan';
import { hearCopy } from '@renderer/state/actions/copyRequests';
import { sentence } from '@renderer/state/sentence';
import { actions } from '@renderer/state/planStore';

/** What a picture shows: what is in view, or every row and day. */
export type PictureOfWhat = 'visible' | 'whole';

/** The chart on screen, as a picture is made from it. */
export interface PictureSource {
  /** What is drawn now; null before the first frame. */
  readonly input: () => SceneInput | null;
  readonly words: TimelineWords;
  readonly span: Pick<Overview, 'from' | 'to'>;
  readonly title: string;
}

/** Rows from which on the whole chart is no picture any more. */
export const mostRows = 2000;

let shown: PictureSource | null = null;

/** Says which chart is on screen, and copies it when that is asked for. The chart puts what it draws into what this
 *  returns. */
export function usePictureSource(
  plan: Plan,
  words: TimelineWords,
  span: PictureSource['span'],
): ChartProps['drawn'] {
  const drawn = useRef<(() => SceneInput) | null>(null);
  useEffect(() => {
    const input = () => drawn.current?.() ?? null;
    shown = { input, words, span, title: settingsOf(plan).name };
  }, [plan, words, span]);
  useEffect(() => {
    const stop = hearCopy(() => void copyPicture('visible', 'screen'));
    return () => {
      stop();
      shown = null;
    };
  }, []);
  return drawn;
}

/** The chart on screen as a picture; null where there is none, or it has too many rows. */
export function pictureNow(what: PictureOfWhat): Picture | null {
  const input = shown?.input();
  if (!shown || !input || input.width <= 0) return null;
  if (what === 'visible') return pictureOf(input, shown.words, shown.title);
  if (input.rows.length > mostRows) return null;
  return pictureOf(wholeOf(input, shown.span), shown.words, shown.title);
}

/** The colours of the window, or those of paper. */
export function paletteFor(colors: 'screen' | 'light'): Palette {
  if (colors === 'screen') return readPalette(document.documentElement);
  const paper = document.createElement('div');
  paper.className = 'paper';
  document.body.append(paper);
  const palette = readPalette(paper);
  paper.remove();
  return palette;
}

/** Puts the chart on screen on the clipboard as a PNG and says so, or why not. */
export async function copyPicture(
  what: PictureOfWhat,
  colors: 'screen' | 'light',
): Promise<boolean> {
  const picture = pictureNow(what);
  if (!picture) return false;
  try {
    const png = pngOf(picture, paletteFor(colors));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    actions.notify('error', sentence('timeline.picture.notCopied', { reason }));
    return false;
  }
  actions.notify('info', sentence('timeline.picture.copied'));
  return true;
}
