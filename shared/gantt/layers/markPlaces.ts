import { colorOfMark, type Mark } from '../glyphs';
import type { Shape } from '../shape';
import { barHeight, markShape } from './bars';
import type { Placed } from './place';

/** Where the mark of an item stands. */
export interface MarkPlace {
  readonly mark: Mark;
  readonly x: number;
  /** Others stand between it and its item: a line leads to it. */
  readonly apart: boolean;
}

const SIZE = 12;
const GAP = 4;
/** Farthest that a mark stands from its item, in pixels. */
const REACH = 72;

/** Where the marks of a lane stand: after the item that causes it; where the next is too near, in the first free place
 *  within reach. Where there is none an error stands over its neighbours, and a lesser one only in the outline. */
export function markPlaces(
  placed: readonly Placed[],
  markOf: (one: Placed) => Mark | null,
  ringOf: (one: Placed) => number,
): readonly (MarkPlace | null)[] {
  let taken = -Infinity;
  return placed.map((one, i) => {
    const mark = markOf(one);
    if (!mark) return null;
    const own = one.right + ringOf(one) + GAP;
    const x = freePlace(placed, i, Math.max(own, taken));
    if (x === null && mark !== 'error') return null;
    const place = { mark, x: x ?? own, apart: x !== null && x > own };
    taken = Math.max(taken, place.x + SIZE + GAP);
    return place;
  });
}

function freePlace(placed: readonly Placed[], i: number, from: number): number | null {
  const limit = placed[i]!.right + REACH;
  let x = from;
  for (let j = i + 1; x <= limit; j++) {
    const next = placed[j];
    if (!next || x + SIZE + GAP <= next.left) return x;
    x = Math.max(x, next.right + GAP);
  }
  return null;
}

/** The mark, and the line under what stands between it and its item. */
export function markShapes(one: Placed, place: MarkPlace, middle: number): readonly Shape[] {
  const mark = markShape(place.mark, place.x, middle);
  if (!place.apart) return [mark];
  const from = Math.round((one.left + one.right) / 2) + 0.5;
  const to = place.x + SIZE / 2 + 0.5;
  const [top, bottom] = [middle + barHeight / 2, middle + barHeight / 2 + 2.5];
  const points = [from, top, from, bottom, to, bottom, to, middle + SIZE / 2];
  return [{ kind: 'path', points, color: colorOfMark[place.mark], width: 1 }, mark];
}
