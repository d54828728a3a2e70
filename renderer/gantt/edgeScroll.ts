import type { ChartView } from './chartView';

/** Scrolls while a drag rests near an edge of the chart. */
export interface EdgeScroll {
  /** Where the pointer is, in pixels of the chart's body, and how large that is. */
  readonly point: (x: number, y: number, width: number, height: number) => void;
  readonly stop: () => void;
}

/** Pixels from an edge at which scrolling begins, and the fastest step, in pixels a frame. */
const NEAR = 28;
const FASTEST = 14;

/** Scrolling at the edges; `after` is called with each step, so that the drag follows. */
export function edgeScroll(
  scroller: HTMLElement,
  view: () => ChartView,
  after: () => void,
): EdgeScroll {
  let speed = { x: 0, y: 0 };
  let asked = 0;
  const step = () => {
    asked = 0;
    if (speed.x === 0 && speed.y === 0) return;
    if (speed.x !== 0) view().pan(speed.x);
    if (speed.y !== 0) scroller.scrollTop += speed.y;
    after();
    asked = requestAnimationFrame(step);
  };
  return {
    point: (x, y, width, height) => {
      speed = { x: speedAt(x, width), y: speedAt(y, height) };
      if (asked === 0 && (speed.x !== 0 || speed.y !== 0)) asked = requestAnimationFrame(step);
    },
    stop: () => {
      cancelAnimationFrame(asked);
      asked = 0;
      speed = { x: 0, y: 0 };
    },
  };
}

/** Pixels a frame, faster the nearer the edge; negative at the first edge, 0 in between. */
export function speedAt(at: number, size: number): number {
  if (at < NEAR) return -Math.ceil(FASTEST * Math.min(1, (NEAR - at) / NEAR));
  if (at > size - NEAR) return Math.ceil(FASTEST * Math.min(1, (at - size + NEAR) / NEAR));
  return 0;
}
