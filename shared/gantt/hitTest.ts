import { type Day, toDay } from '../model/time';
import { columnAt, type DensityColumn, isDense } from './layers/density';
import { middleOf } from './layers/linkLayer';
import { placedOf, type Placed } from './layers/place';
import { awayOf } from './layers/place';
import { lanePitch } from './lanes';
import { type More, moreAt } from './layers/more';
import type { Item, Row } from './row';
import { rowTopsOf } from './rowTops';
import type { SceneInput } from './sceneInput';
import { withOpenNights } from './scene';
import { rowsInView } from './sceneInput';
import { dayAt, xOf } from './timeScale';

/** What lies under a pixel of the chart's body. */
export interface Hit {
  /** Row under the pixel; null below the last one. */
  readonly row: Row | null;
  readonly index: number;
  /** The day under the pixel. */
  readonly day: Day;
  readonly item: Item | null;
  /** Which part of the item: start and end are the edges that resize. */
  readonly part: 'body' | 'start' | 'end' | null;
  /** The pixel lies in the window of the row's mandate. */
  readonly inWindow: boolean;
  /** What the column of a density holds, where the pixel lies on one; no item can be told from it. */
  readonly column: DensityColumn | null;
  /** What found no lane, where the pixel lies on the sign that counts it. */
  readonly more: More | null;
  /** What the label at the chart's edge names, where the pixel lies on one. */
  readonly away: Item | null;
}

/** Pixels around a narrow item that count as on it, when nothing is nearer; its days stay the true ones. */
const NEAR = 4;
/** Width of an edge that resizes, and the narrowest item that has edges. */
const EDGE = 5;
const ROOM_FOR_EDGES = 18;

/** What lies under a pixel, by the true dates and not by the widened bar. */
export function hitTest(given: SceneInput, x: number, y: number): Hit {
  const input = withOpenNights(given, rowsInView(given));
  const day = toDay(Math.floor(dayAt(input.scale, x)));
  const tops = rowTopsOf(input.rows, input.rowHeight);
  const index = tops.indexAt(y + input.scrollTop);
  const row = index < 0 ? null : (input.rows.at(index) ?? null);
  const nothing: Hit = {
    row,
    index,
    day,
    item: null,
    part: null,
    inWindow: false,
    column: null,
    more: null,
    away: null,
  };
  if (!row || y < 0) return { ...nothing, row: null, index: -1 };
  const top = tops.topOf(index) - input.scrollTop;
  return onRow(input, row, x, y - top - middleOf(input.rowHeight), nothing);
}

/** What lies on a row; `within` is counted from the middle of its first lane. */
function onRow(input: SceneInput, row: Row, x: number, within: number, nothing: Hit): Hit {
  const lane = laneAt(within, row);
  const isOn = Math.abs(within - lane * lanePitch) <= 10;
  if (isDense(input, row)) {
    const column = isOn ? columnAt(input, row, x) : null;
    return { ...nothing, column: column && column.count > 0 ? column : null };
  }
  const inWindow = isInWindow(row, nothing.day);
  const all = placedOf(input, row);
  const { count, crowded } = row.lanes;
  const placed = count === 1 ? all : all.filter((one) => one.lane === lane);
  if (crowded && lane === count - 1) {
    return { ...nothing, more: isOn ? moreAt(placed, x) : null, inWindow };
  }
  const near = isOn ? nearest(placed, x, input) : null;
  if (near) {
    return { ...nothing, item: near.item, part: partOf(near, x, input), inWindow };
  }
  return { ...nothing, inWindow, away: all.length === 0 ? awayAt(input, row, x) : null };
}

/** The lane that is nearest to a pixel, counted from the middle of the first. */
function laneAt(within: number, { lanes }: Row): number {
  return Math.min(lanes.count - 1, Math.max(0, Math.round(within / lanePitch)));
}

function nearest(placed: readonly Placed[], x: number, input: SceneInput): Placed | null {
  let best: Placed | null = null;
  let least = NEAR + 0.5;
  for (const one of placed) {
    const [left, right] = extentOf(one, input);
    const distance = x < left ? left - x : x > right ? x - right : 0;
    if (distance < least || (distance === 0 && best === null)) {
      best = one;
      least = distance;
    } else if (distance === least && best && right - left < width(best, input)) {
      best = one;
    }
  }
  return best;
}

function width(one: Placed, input: SceneInput): number {
  const [left, right] = extentOf(one, input);
  return right - left;
}

/** True edges of an item in pixels; a point's are those of its glyph, and hours count where they are drawn. */
function extentOf(one: Placed, input: SceneInput): readonly [number, number] {
  if (one.item.shape === 'point' || (input.clock && one.pieces.length > 0)) {
    return [one.left, one.right];
  }
  return [xOf(input.scale, one.item.start), xOf(input.scale, one.item.end)];
}

function partOf(one: Placed, x: number, input: SceneInput): 'body' | 'start' | 'end' {
  const [left, right] = extentOf(one, input);
  if (one.item.shape === 'point' || right - left < ROOM_FOR_EDGES) return 'body';
  if (x <= left + EDGE) return 'start';
  return x >= right - EDGE ? 'end' : 'body';
}

function isInWindow(row: Row, day: Day): boolean {
  const window = row.window;
  if (!window || row.group || (window.from === null && window.to === null)) return false;
  return (window.from === null || day >= window.from) && (window.to === null || day <= window.to);
}

function awayAt(input: SceneInput, row: Row, x: number): Item | null {
  const { left, right } = awayOf(input, row);
  if (
    left &&
    (!right || -xOf(input.scale, left.end) <= xOf(input.scale, right.start) - input.width)
  ) {
    return x < 240 ? left : null;
  }
  return right && x > input.width - 240 ? right : null;
}
