import type { KeyboardEvent, RefObject } from 'react';
import type { ChartView } from './chartView';
import { keyAlong } from './direction';

/** Keys that change what the chart shows. zoom: + and - and 0 anywhere in it. pan: arrows while the chart itself has
 *  the focus. */
export function useViewKeys(
  view: ChartView,
  span: { readonly from: number; readonly to: number },
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
): {
  readonly zoom: (event: KeyboardEvent) => void;
  readonly pan: (event: KeyboardEvent) => void;
} {
  const zoom = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') view.zoomBy(1.25);
    else if (event.key === '-') view.zoomBy(0.8);
    else if (event.key === '0') view.fitDays(span.from, span.to);
    else return;
    event.preventDefault();
  };
  const pan = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.currentTarget !== event.target) return;
    const step = event.ctrlKey ? view.width() * 0.8 : view.width() * 0.1;
    const key = keyAlong(event);
    if (key === 'ArrowLeft') view.pan(-step);
    else if (key === 'ArrowRight') view.pan(step);
    else if (key === 'Home') view.showDay(span.from, 0.05);
    else if (key === 'End') view.showDay(span.to, 0.95);
    else if (key === 'ArrowUp') scroller.current?.scrollBy(0, -rowHeight);
    else if (key === 'ArrowDown') scroller.current?.scrollBy(0, rowHeight);
    else return;
    event.preventDefault();
  };
  return { zoom, pan };
}
