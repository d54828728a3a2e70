import type { Item } from '../row';
import type { Placed } from './place';

/** Items of a row that found no lane and stand near each other: one sign counts them. */
export interface More {
  readonly items: readonly Item[];
  /** Pixels from the first left edge to the last right one. */
  readonly left: number;
  readonly right: number;
}

/** Room of a sign with its mark, in pixels. */
const SIGN = 48;

/** What the signs of a row count, left to right. */
export function moreIn(placed: readonly Placed[]): readonly More[] {
  const signs: { items: Item[]; left: number; right: number }[] = [];
  for (const { item, left, right } of placed) {
    const last = signs[signs.length - 1];
    if (last && left < last.right + SIGN) {
      last.items.push(item);
      last.right = Math.max(last.right, right);
    } else signs.push({ items: [item], left, right });
  }
  return signs;
}

/** What the sign at a pixel counts; null beside all signs. */
export function moreAt(placed: readonly Placed[], x: number): More | null {
  return moreIn(placed).find(({ left, right }) => left - 4 <= x && x < right + SIGN) ?? null;
}
