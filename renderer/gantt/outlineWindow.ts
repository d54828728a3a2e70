import type { RowTops } from '@shared/gantt/rowTops';

/** Rows above and below the view that stay in the outline. */
const SPARE = 4;

/** Rows that the outline holds. */
export interface OutlineWindow {
  readonly first: number;
  readonly count: number;
}

/** First and number of rows that the outline holds for a scroll position: the first changes every second row only. */
export function outlineWindow(
  scrollTop: number,
  height: number,
  rowHeight: number,
  tops: RowTops,
): OutlineWindow {
  const top = Math.max(0, tops.indexAt(scrollTop) - SPARE);
  return { first: top - (top % 2), count: Math.ceil(height / rowHeight) + 2 * SPARE + 2 };
}
