import { itemDays } from '../items';
import type { Row } from '../row';
import { firstAbove, firstAtLeast, placesIn } from '../rowIndex';
import type { SceneInput } from '../sceneInput';
import { dayAt, pxPerDay } from '../timeScale';

/** Bars in view from which a row is drawn as density, when most of them are narrower than 3 pixels. */
const MANY = 120;
const NARROW = 3;
/** With more than one bar on so many pixels none can be told from the next, however wide. */
const CROWDED = 2;

/** True where so many bars of a row are in view that none can be told from the next. */
export function isDense(input: Pick<SceneInput, 'scale' | 'width'>, row: Row): boolean {
  const { scale, width } = input;
  if (row.items.length < MANY) return false;
  const [first, last] = placesIn(row.items, dayAt(scale, 0), dayAt(scale, width));
  const count = last - first;
  if (count < MANY) return false;
  if (count >= width / CROWDED) return true;
  const { start, end } = itemDays(row.items);
  const day = pxPerDay(scale);
  let narrow = 0;
  for (let i = first; i < last; i++) if ((end[i]! - start[i]!) * day < NARROW) narrow += 1;
  return narrow * 2 >= count;
}

/** How much of a row lies in each pixel column, 0 to 4 (one, two, three or four, more), or null where its bars can
 *  be drawn one by one. What begins before a column ends, less what ended before it: a walk over columns and days. */
export function densityOf(input: SceneInput, row: Row): Uint8Array | null {
  if (!isDense(input, row)) return null;
  const { scale } = input;
  const { start, sortedEnd } = itemDays(row.items);
  const levels = new Uint8Array(Math.ceil(input.width));
  const [from, to] = columnDays(scale, 0);
  let begun = firstAtLeast(start, to);
  let over = firstAbove(sortedEnd, from);
  const step = 1 / pxPerDay(scale);
  for (let x = 0; x < levels.length; x++) {
    const right = to + x * step;
    const left = from + x * step;
    while (begun < start.length && start[begun]! < right) begun += 1;
    while (over < sortedEnd.length && sortedEnd[over]! <= left) over += 1;
    levels[x] = levelOf(begun - over);
  }
  return levels;
}

/** What a density shows in the column of a pixel. */
export interface DensityColumn {
  readonly count: number;
  /** Days of the column, half-open, at least one. */
  readonly from: number;
  readonly to: number;
}

/** How many items of a row lie in the days of a pixel column. */
export function columnAt(input: Pick<SceneInput, 'scale'>, row: Row, x: number): DensityColumn {
  const [left, right] = columnDays(input.scale, Math.round(x));
  const from = Math.floor(left);
  const to = Math.max(from + 1, Math.ceil(right));
  const { start, sortedEnd } = itemDays(row.items);
  return { count: firstAtLeast(start, to) - firstAbove(sortedEnd, from), from, to };
}

/** Days that are drawn in the column of a pixel: positions are rounded to whole pixels. */
function columnDays(scale: SceneInput['scale'], x: number): readonly [number, number] {
  return [dayAt(scale, x - 0.5), dayAt(scale, x + 0.5)];
}

function levelOf(count: number): number {
  if (count <= 2) return count;
  return count <= 4 ? 3 : 4;
}
