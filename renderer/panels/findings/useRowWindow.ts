import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type PanelRow, rowHeights } from './panelRows';
import { type RowLayout, rowLayout, rowsBetween } from './visibleRows';

/** Rows beyond the edges that are drawn too. */
const overscan = 6;

/** Which rows are drawn, and where every row stands. */
export interface RowWindow {
  readonly layout: RowLayout;
  readonly first: number;
  readonly end: number;
  /** Brings a row into view by the shortest way. */
  readonly reveal: (index: number) => void;
}

/** The rows on screen of a scroller, which is null until it is there. Only the numbers of the first and last row make
 *  anything draw again, never the position. */
export function useRowWindow(
  scroller: HTMLElement | null,
  rows: readonly PanelRow[],
  openIndex: number,
  openHeight: number,
): RowWindow {
  const layout = useMemo(
    () =>
      rowLayout(
        rows.map((row, i) => (i === openIndex ? openHeight : rowHeights[row.kind])),
        rows.length,
      ),
    [rows, openIndex, openHeight],
  );
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!scroller) return () => {};
      const observer = new ResizeObserver(changed);
      observer.observe(scroller);
      scroller.addEventListener('scroll', changed, { passive: true });
      return () => {
        observer.disconnect();
        scroller.removeEventListener('scroll', changed);
      };
    },
    [scroller],
  );
  const seen = useSyncExternalStore(subscribe, () => rangeText(scroller, layout));
  const [first = 0, end = 0] = seen.split(' ').map(Number);
  const reveal = useCallback(
    (index: number) => bringIntoView(scroller, layout, index),
    [layout, scroller],
  );
  return { layout, first, end, reveal };
}

/** The rows to draw as "first end": a text, so that the same rows are the same answer. */
function rangeText(scroller: HTMLElement | null, layout: RowLayout): string {
  const count = layout.tops.length - 1;
  const { scrollTop, clientHeight } = scroller ?? { scrollTop: 0, clientHeight: 800 };
  const { first, end } = rowsBetween(layout, scrollTop, scrollTop + clientHeight);
  return `${Math.max(0, first - overscan)} ${Math.min(count, end + overscan)}`;
}

function bringIntoView(scroller: HTMLElement | null, { tops }: RowLayout, index: number): void {
  const top = tops[index];
  const bottom = tops[index + 1];
  if (!scroller || top === undefined || bottom === undefined) return;
  const { scrollTop, clientHeight } = scroller;
  if (top < scrollTop) scroller.scrollTo({ top });
  else if (bottom > scrollTop + clientHeight) {
    scroller.scrollTo({ top: Math.min(top, bottom - clientHeight) });
  }
}
