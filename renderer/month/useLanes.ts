import { type RefObject, useLayoutEffect, useState } from 'react';

/** Height of a lane and of the line with the day's number, in pixels. */
export const laneHeight = 20;
export const dayHead = 24;
const headRow = 28;

/** How many lanes find room in a week of the grid; at least two. */
export function useLanes(grid: RefObject<HTMLElement | null>, weeks: number): number {
  const [height, setHeight] = useState(600);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () => setHeight(element.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid]);
  const week = Math.max(72, (height - headRow) / weeks);
  return Math.max(2, Math.floor((week - dayHead - 3) / laneHeight));
}
