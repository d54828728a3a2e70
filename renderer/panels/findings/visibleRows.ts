/** Rows of different heights in a scroller: which of them are on screen. */
export interface RowLayout {
  /** Upper edge of each row in CSS pixels, and after the last one the height of all; n + 1 numbers. */
  readonly tops: Float64Array;
}

/** Where rows of these heights stand. O(n). */
export function rowLayout(heights: Iterable<number>, count: number): RowLayout {
  const tops = new Float64Array(count + 1);
  let i = 0;
  for (const height of heights) {
    tops[i + 1] = tops[i]! + height;
    i += 1;
  }
  return { tops };
}

/** First row and the row after the last one that touch [from, to) in CSS pixels. O(log n). */
export function rowsBetween(
  { tops }: RowLayout,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  const count = tops.length - 1;
  const first = Math.min(Math.max(0, lastAtMost(tops, from)), Math.max(0, count - 1));
  const end = Math.min(count, lastAtMost(tops, to) + 1);
  return { first, end: Math.max(first, end) };
}

/** Index of the last edge that is at most y; -1 where all are greater. */
function lastAtMost(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle]! <= y) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
