import type { ChartView } from './chartView';
import { isRightToLeft, xAlong } from '@renderer/ui/direction';

/** The wheel: with Ctrl it zooms at the pointer (a pinch on a trackpad comes as that), with Shift or sideways it pans;
 *  up and down is left to the scroller. */
export function wheelOn(event: WheelEvent, canvas: HTMLElement, view: ChartView): void {
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    const x = xAlong(canvas, event.clientX);
    const inside = x >= 0 && x <= canvas.clientWidth;
    view.zoomBy(Math.exp(-pixels(event.deltaY, event) / 400), inside ? x : undefined);
    return;
  }
  const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
  if (Math.abs(across) <= Math.abs(event.deltaY) && !event.shiftKey) return;
  event.preventDefault();
  const later = isRightToLeft(canvas) ? -across : across;
  view.pan(pixels(later, event));
}

/** Wheel steps in pixels, whatever unit the mouse counts in. */
function pixels(delta: number, event: WheelEvent): number {
  if (event.deltaMode === WheelEvent.DOM_DELTA_LINE) return delta * 16;
  return event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? delta * 400 : delta;
}
