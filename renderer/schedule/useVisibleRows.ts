import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Rows beyond the edges that are drawn too. */
const overscan = 8;

/** What of a long table is drawn. */
export interface VisibleRows {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly first: number;
  readonly end: number;
  readonly reveal: (index: number) => void;
}

/** The rows of one height that are on screen, as numbers: the position itself is never state. `reveal` brings a row
 *  into view by the shortest way, clear of what is stuck to the top. */
export function useVisibleRows(count: number, rowHeight: number, stuck: number): VisibleRows {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, end: 60 });
  const update = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - overscan);
    const shown = Math.ceil(element.clientHeight / rowHeight) + 2 * overscan;
    const end = Math.min(count, first + shown);
    setRange((old) => (old.first === first && old.end === end ? old : { first, end }));
  }, [count, rowHeight]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [update]);
  const reveal = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (!element || index < 0) return;
      const top = index * rowHeight;
      const room = element.clientHeight - stuck;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowHeight > element.scrollTop + room) {
        element.scrollTop = top + rowHeight - room;
      }
    },
    [rowHeight, stuck],
  );
  return { scroller, ...range, reveal };
}
