import { flushSync } from 'react-dom';
import { axisHeight, axisScene } from '@shared/gantt/axisScene';
import { keyOfTarget } from '@shared/gantt/row';
import { sceneOf } from '@shared/gantt/scene';
import type { SceneInput } from '@shared/gantt/sceneInput';
import type { Measure } from '@shared/gantt/shape';
import { dayAt } from '@shared/gantt/timeScale';
import { paintShapes } from './canvasPainter';
import type { ChartProps } from './chartProps';
import { draftOf, type Editing } from './editing';
import { type Palette, readPalette } from './palette';
import { textMeasure } from './textMeasure';

/** The elements of a chart. */
export interface ChartElements {
  readonly scroller: HTMLElement;
  readonly box: HTMLElement;
  readonly rows: HTMLElement;
  readonly canvas: HTMLCanvasElement;
}

/** What draws outline and chart of one timeline in step: both move in one animation frame, from one scroll position. */
export interface ChartFrame {
  /** What is drawn now. */
  readonly input: () => SceneInput;
  readonly axis: () => number;
  /** Draws in the next animation frame; asked twice, drawn once. */
  readonly request: () => void;
  /** Draws at once: after a change of the plan, in the frame in which the outline changes. */
  readonly draw: () => void;
  readonly editing: () => Editing | null;
  readonly setEditing: (editing: Editing | null) => void;
  /** The theme or the fonts have changed. */
  readonly refresh: () => void;
  /** Scrolls so far that a row is in view. */
  readonly reveal: (index: number) => void;
  readonly stop: () => void;
}

/** Rows above and below the view that stay in the outline. */
const SPARE = 4;

/** First and number of rows that the outline holds for a scroll position: it changes every second row only. */
export function outlineWindow(
  scrollTop: number,
  height: number,
  rowHeight: number,
): { readonly first: number; readonly count: number } {
  const top = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  return { first: top - (top % 2), count: Math.ceil(height / rowHeight) + 2 * SPARE + 2 };
}

/** Starts drawing. `onWindow` hears when the outline must hold other rows, `onEmpty` when nothing lies in these days. */
export function chartFrame(
  elements: ChartElements,
  props: () => ChartProps,
  onWindow: (first: number, count: number) => void,
  onEmpty: (empty: boolean) => void,
): ChartFrame {
  const { scroller, box, rows, canvas } = elements;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('chartFrame: no 2D canvas');
  let palette: Palette = readPalette(box);
  let measure: Measure = textMeasure(palette.font);
  let editing: Editing | null = null;
  let asked = 0;
  let known = { first: -1, count: -1 };
  let height = 0;
  let empty = false;

  const input = (): SceneInput => {
    const p = props();
    const { view, words } = p;
    const axis = axisHeight({ scale: view.scale(), clock: p.clock });
    return {
      rows: p.rows,
      rowHeight: p.rowHeight,
      scrollTop: Math.round(scroller.scrollTop),
      width: view.width(),
      height: Math.max(0, height - axis),
      scale: view.scale(),
      today: p.today,
      selection: p.selection === null ? null : keyOfTarget(p.selection),
      findings: p.findings,
      holidays: p.holidays,
      links: p.links,
      words,
      measure,
      draft: editing && draftOf(editing, words.draft),
      clock: p.clock,
    };
  };

  const paint = (scene: SceneInput) => {
    const axis = axisHeight(scene);
    const ratio = window.devicePixelRatio || 1;
    const w = Math.max(1, Math.round(scene.width * ratio));
    const h = Math.max(1, Math.round(height * ratio));
    if (canvas.width !== w) canvas.width = w;
    if (canvas.height !== h) canvas.height = h;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = palette.colors.background;
    context.fillRect(0, 0, scene.width, height);
    context.save();
    context.beginPath();
    context.rect(0, axis, scene.width, scene.height);
    context.clip();
    context.translate(0, axis);
    paintShapes(context, sceneOf(scene).shapes, palette);
    context.restore();
    paintShapes(context, axisScene(scene), palette);
  };

  const draw = () => {
    if (asked !== 0) cancelAnimationFrame(asked);
    asked = 0;
    const scene = input();
    const next = outlineWindow(scene.scrollTop, scene.height, scene.rowHeight);
    if (next.first !== known.first || next.count !== known.count) {
      known = next;
      onWindow(next.first, next.count);
    }
    rows.style.transform = `translateY(${-scene.scrollTop}px)`;
    paint(scene);
    const { from, to } = props().span;
    const nothing =
      scene.width > 0 && (dayAt(scene.scale, scene.width) <= from || dayAt(scene.scale, 0) >= to);
    if (nothing !== empty) {
      empty = nothing;
      onEmpty(nothing);
    }
  };

  const request = () => {
    if (asked === 0) asked = requestAnimationFrame(() => flushSync(draw));
  };

  const resized = new ResizeObserver(() => {
    height = box.clientHeight;
    props().view.setWidth(canvas.parentElement?.clientWidth ?? 0);
    request();
  });
  height = box.clientHeight;
  resized.observe(box);
  if (canvas.parentElement) resized.observe(canvas.parentElement);
  scroller.addEventListener('scroll', request, { passive: true });
  const refresh = () => {
    palette = readPalette(box);
    measure = textMeasure(palette.font);
    request();
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const forced = window.matchMedia('(forced-colors: active)');
  dark.addEventListener('change', refresh);
  forced.addEventListener('change', refresh);
  document.fonts.addEventListener('loadingdone', refresh);
  const themed = new MutationObserver(refresh);
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });

  return {
    input,
    axis: () => axisHeight({ scale: props().view.scale(), clock: props().clock }),
    request,
    draw,
    editing: () => editing,
    setEditing: (next) => {
      editing = next;
      request();
    },
    refresh,
    reveal: (index) => {
      const { rowHeight, scrollTop, height: body } = input();
      const top = index * rowHeight;
      if (top < scrollTop) scroller.scrollTop = top;
      else if (top + rowHeight > scrollTop + body) scroller.scrollTop = top + rowHeight - body;
    },
    stop: () => {
      if (asked !== 0) cancelAnimationFrame(asked);
      resized.disconnect();
      themed.disconnect();
      scroller.removeEventListener('scroll', request);
      dark.removeEventListener('change', refresh);
      forced.removeEventListener('change', refresh);
      document.fonts.removeEventListener('loadingdone', refresh);
    },
  };
}
