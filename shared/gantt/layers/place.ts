import { type Piece, piecesOf, pointSize, pointX } from '../pieces';
import type { Item, Row } from '../row';
import { itemDays } from '../items';
import { firstAbove, firstAtLeast, placesIn } from '../rowIndex';
import type { SceneInput } from '../sceneInput';
import { dayAt, pxPerDay, xOf } from '../timeScale';

/** An item and where it is drawn, in whole pixels. */
export interface Placed {
  readonly item: Item;
  readonly left: number;
  readonly right: number;
  /** Lane of the row, from 0. */
  readonly lane: number;
  /** Of a bar; empty for all others. */
  readonly pieces: readonly Piece[];
}

/** Items of a row in view, in the order of their starts. */
export function placedOf(input: SceneInput, row: Row): readonly Placed[] {
  const { scale, width } = input;
  const margin = pointSize / pxPerDay(scale);
  const from = dayAt(scale, 0) - margin;
  const to = dayAt(scale, width) + margin;
  const [first, last] = placesIn(row.items, from, to);
  const placed: Placed[] = [];
  for (let i = first; i < last; i++) {
    const item = row.items.at(i)!;
    if (item.end <= from || item.start >= to) continue;
    const one = placeItem(input, item, row.lanes.of?.[i] ?? 0);
    if (one.right > 0 && one.left < width) placed.push(one);
  }
  return placed;
}

/** Where an item is drawn, in view or not. */
export function placeItem(
  input: Pick<SceneInput, 'scale' | 'clock'>,
  item: Item,
  lane = 0,
): Placed {
  const { scale, clock } = input;
  if (item.shape === 'point') {
    const left = pointX(item, scale, clock) - pointSize / 2;
    return { item, left, right: left + pointSize, lane, pieces: [] };
  }
  if (item.shape === 'bar') {
    const pieces = piecesOf(item, scale, clock);
    const last = pieces[pieces.length - 1];
    if (last) return { item, left: pieces[0]!.x, right: last.x + last.w, lane, pieces };
  }
  const left = Math.round(xOf(scale, item.start));
  const right = Math.max(left + 4, Math.round(xOf(scale, item.end)));
  return { item, left, right, lane, pieces: [] };
}

/** Nearest item on the left and on the right of the view; null where there is none. */
export function awayOf(
  input: SceneInput,
  row: Row,
): { readonly left: Item | null; readonly right: Item | null } {
  const { start, end, sortedEnd } = itemDays(row.items);
  const ended = firstAbove(sortedEnd, dayAt(input.scale, 0));
  const left = ended === 0 ? null : row.items.at(end.indexOf(sortedEnd[ended - 1]!));
  const next = firstAtLeast(start, dayAt(input.scale, input.width));
  return { left: left ?? null, right: next < start.length ? row.items.at(next)! : null };
}
