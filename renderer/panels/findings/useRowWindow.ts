import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
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

/** The rows on screen of a scroller. Only the numbers of the first and last row are state, never the position. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
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
  const [range, setRange] = useState({ first: 0, end: 40 });
  const update = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop, clientHeight } = element;
    const seen = rowsBetween(layout, scrollTop, scrollTop + clientHeight);
    const first = Math.max(0, seen.first - overscan);
    const end = Math.min(rows.length, seen.end + overscan);
    setRange((old) => (old.first === first && old.end === end ? old : { first, end }));
  }, [layout, rows.length, scroller]);
  useLayoutEffect(update, [update]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [scroller, update]);
  const reveal = useCallback(
    (index: number) => {
      const element = scroller.current;
      const top = layout.tops[index];
      const bottom = layout.tops[index + 1];
      if (!element || top === undefined || bottom === undefined) return;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) {
        element.scrollTop = Math.min(top, bottom - element.clientHeight);
      }
    },
    [layout, scroller],
  );
  return { layout, ...range, reveal };
}
