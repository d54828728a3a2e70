import { axisHeight, axisScene } from './axisScene';
import { outlineHead, type OutlineWords, outlineScene, outlineWidth } from './outlineScene';
import type { Overview } from './overview';
import { rowTopsOf } from './rowTops';
import { sceneOf } from './scene';
import type { SceneInput } from './sceneInput';
import type { Shape } from './shape';
import { type TimeScale, xOf } from './timeScale';

/** A part of a picture: shapes in pixels of its own, cut off at its border. */
export interface PicturePart {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly shapes: readonly Shape[];
}

/** Something to paint, in CSS pixels, by whichever painter. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it is called, for those who do not see it; may be empty. */
  readonly title: string;
  readonly parts: readonly PicturePart[];
}

/** Outline and chart as a picture: the same scene as on screen, with nothing selected, dragged or hovered. */
export function pictureOf(input: SceneInput, words: OutlineWords, title: string): Picture {
  const seen: SceneInput = { ...input, selection: null, marked: new Set(), draft: null };
  const axis = axisHeight(seen);
  const { width, height } = seen;
  const body = { y: axis, h: height };
  return {
    width: outlineWidth + width,
    height: axis + height,
    title,
    parts: [
      { x: 0, y: 0, w: outlineWidth, h: axis, shapes: outlineHead(seen, words, axis) },
      { x: outlineWidth, y: 0, w: width, h: axis, shapes: axisScene(seen) },
      { x: 0, ...body, w: outlineWidth, shapes: outlineScene(seen, words) },
      { x: outlineWidth, ...body, w: width, shapes: [ground(seen), ...sceneOf(seen).shapes] },
    ],
  };
}

/** The input with every row and all days of the plan in view, at the same scale. */
export function wholeOf(input: SceneInput, span: Pick<Overview, 'from' | 'to'>): SceneInput {
  const { scale, rows, rowHeight } = input;
  const left = Math.floor(xOf(scale, span.from)) - BEFORE;
  const right = Math.ceil(xOf(scale, span.to)) + AFTER;
  const moved: TimeScale = { ...scale, offset: scale.offset + left };
  const { height } = rowTopsOf(rows, rowHeight);
  return { ...input, scale: moved, width: right - left, height, scrollTop: 0 };
}

/** Pixels before the first day, and after the last for the words of what is there. */
const BEFORE = 12;
const AFTER = 140;

function ground({ width, height }: SceneInput): Shape {
  return { kind: 'rect', x: 0, y: 0, w: width, h: height, color: 'background' };
}
