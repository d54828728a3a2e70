import { type Items, itemDays } from './items';

// Rows hold one item or thousands; only the long ones that came into view are indexed, once.
const LONG = 64;

/** First and last + 1 place among items (sorted by start) that can touch the days [from, to). Two binary searches
 *  for long rows; what lies between may still end before `from`. */
export function placesIn(items: Items, from: number, to: number): readonly [number, number] {
  if (items.length <= LONG) return [0, items.length];
  const days = itemDays(items);
  return [firstAbove(days.maxEnd, from), firstAtLeast(days.start, to)];
}

/** Place of the first number above a value. */
export function firstAbove(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Place of the first number that is at least a value. */
export function firstAtLeast(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
