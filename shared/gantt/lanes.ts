import { itemDays, type Items } from './items';
import type { Item, Row } from './row';

/** Most lanes that a row has. Where more overlap at one time, the last of them holds the signs that count the rest. */
export const mostLanes = 4;

/** Pixels from the middle of a lane to the middle of the next. */
export const lanePitch = 18;

/** In which lane of a row each of its items lies, so that no two that share a day lie in one. */
export interface Lanes {
  /** The least number that is enough, at most `mostLanes`; at least 1. */
  readonly count: number;
  /** By the place of the item; null where all lie in the first. */
  readonly of: Uint8Array | null;
  /** Some items found no lane: theirs is the last, which holds no others. */
  readonly crowded: boolean;
}

/** All items in one lane. */
export const oneLane: Lanes = { count: 1, of: null, crowded: false };

/** The lanes of spans [start, end) that are sorted by start. `ground` is the place of one behind the others, which takes
 *  no room of theirs; -1 for none. Linear. */
export function lanesOf(
  start: ArrayLike<number>,
  end: ArrayLike<number>,
  ground = -1,
  most = mostLanes,
): Lanes {
  if (start.length < 2) return oneLane;
  const all = fill(start, end, ground, most);
  if (all.left === 0) return { count: all.used, of: all.used > 1 ? all.of : null, crowded: false };
  return { count: most, of: fill(start, end, ground, most - 1).of, crowded: true };
}

/** Each into the first lane that is free on its first day: of spans by start, no other way needs fewer lanes. */
function fill(start: ArrayLike<number>, end: ArrayLike<number>, ground: number, most: number) {
  const of = new Uint8Array(start.length);
  const free = new Float64Array(most).fill(-Infinity);
  let used = 1;
  let left = 0;
  for (let i = 0; i < start.length; i++) {
    if (i === ground) continue;
    let lane = 0;
    while (lane < most && free[lane]! > start[i]!) lane += 1;
    of[i] = lane;
    if (lane === most) left += 1;
    else {
      free[lane] = end[i]!;
      used = Math.max(used, lane + 1);
    }
  }
  return { of, used, left };
}

/** The lanes of the items of a row; the band of a phase that the row is lies behind the others. */
export function lanesOfItems(items: Items, ground: Item | null): Lanes {
  const { start, end } = itemDays(items);
  return lanesOf(start, end, ground === null ? -1 : placeOf(items, ground, start));
}

function placeOf(items: Items, item: Item, start: Int32Array): number {
  for (let i = 0; i < start.length; i++) {
    if (start[i] === item.start && items.at(i)!.key === item.key) return i;
  }
  return -1;
}

/** Whether the item at a place found no lane of its own, so that a sign counts it. */
export function isBeyondLanes({ of, count, crowded }: Lanes, place: number): boolean {
  return crowded && of !== null && of[place] === count - 1;
}

/** How many items of a row found no lane of their own. */
export function countBeyondLanes(lanes: Lanes): number {
  return lanes.crowded && lanes.of
    ? lanes.of.reduce((n, lane) => n + Number(lane === lanes.count - 1), 0)
    : 0;
}

/** The lane of an item of a row; the first where the row does not show it. */
export function laneOfKey({ items, lanes }: Row, key: string): number {
  if (!lanes.of) return 0;
  let i = 0;
  for (const item of items) {
    if (item.key === key) return lanes.of[i]!;
    i += 1;
  }
  return 0;
}
