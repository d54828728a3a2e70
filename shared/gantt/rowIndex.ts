import type { Item } from './row';

/** Sorted starts, ends, and the running maximum of the ends. */
interface RowIndex {
  readonly start: Int32Array;
  readonly maxEnd: Int32Array;
}

// Rows hold one item or thousands; only the long ones that came into view are indexed, once.
const indexes = new WeakMap<readonly Item[], RowIndex>();
const LONG = 64;

/** First and last + 1 place among items (sorted by start) that can touch the days [from, to). Two binary searches
 *  for long rows; what lies between may still end before `from`. */
export function placesIn(
  items: readonly Item[],
  from: number,
  to: number,
): readonly [number, number] {
  if (items.length <= LONG) return [0, items.length];
  const index = indexOf(items);
  return [firstAbove(index.maxEnd, from), firstAtLeast(index.start, to)];
}

function indexOf(items: readonly Item[]): RowIndex {
  let index = indexes.get(items);
  if (!index) {
    const start = new Int32Array(items.length);
    const maxEnd = new Int32Array(items.length);
    let max = -Infinity;
    items.forEach((item, i) => {
      max = Math.max(max, item.end);
      start[i] = item.start;
      maxEnd[i] = max;
    });
    index = { start, maxEnd };
    indexes.set(items, index);
  }
  return index;
}

function firstAbove(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstAtLeast(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
