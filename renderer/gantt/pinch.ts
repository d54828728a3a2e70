import type { ChartView } from './chartView';
import { xAlong } from '@renderer/ui/direction';

/** Two fingers on the chart: their distance zooms, their middle pans. Each call says whether the pinch took the event. */
export interface Pinch {
  readonly down: (event: PointerEvent) => boolean;
  readonly move: (event: PointerEvent) => boolean;
  readonly up: (event: PointerEvent) => boolean;
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** A pinch on an element. */
export function pinchOf(canvas: HTMLElement, scroller: HTMLElement, view: () => ChartView): Pinch {
  const fingers = new Map<number, Finger>();
  // After two fingers one may stay: it does nothing until all are lifted.
  let pinching = false;
  const middle = () => {
    const [a, b] = [...fingers.values()];
    if (!a || !b) return null;
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  return {
    down: (event) => {
      if (event.pointerType !== 'touch') return false;
      fingers.set(event.pointerId, pointOf(canvas, event));
      pinching ||= fingers.size === 2;
      return pinching;
    },
    move: (event) => {
      if (!pinching || !fingers.has(event.pointerId)) return false;
      const before = middle();
      fingers.set(event.pointerId, pointOf(canvas, event));
      const after = middle();
      if (!before || !after) return true;
      view().pan(before.x - after.x);
      scroller.scrollTop -= after.y - before.y;
      // However the hand is held: fingers above each other zoom too. Touching ones have nothing to zoom by.
      if (before.apart > 16 && after.apart > 16) {
        view().zoomBy(after.apart / before.apart, after.x);
      }
      return true;
    },
    up: (event) => {
      fingers.delete(event.pointerId);
      const took = pinching;
      if (fingers.size === 0) pinching = false;
      return took;
    },
  };
}

function pointOf(canvas: HTMLElement, event: PointerEvent): Finger {
  return { x: xAlong(canvas, event.clientX), y: event.clientY };
}
