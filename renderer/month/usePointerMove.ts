import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { type Day, toDay } from '@shared/model/time';
import type { Moving } from './useMoving';

/** Pixels that a pointer goes before a press is a drag. */
const dragFrom = 4;

/** Drags entries over the grid; Escape puts back what is dragged. A press that stays is a click. */
export function usePointerMove(grid: RefObject<HTMLElement | null>, moving: Moving) {
  const grabbed = useRef<{ key: string; day: Day; x: number; y: number } | null>(null);
  const isDragging = moving.by === 'pointer';
  const { putBack } = moving;
  useEffect(() => {
    if (!isDragging) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      grabbed.current = null;
      putBack();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isDragging, putBack]);

  return {
    onPointerDown: (event: PointerEvent) => {
      const piece = (event.target as HTMLElement).closest<HTMLElement>('[data-entry]');
      const key = piece?.dataset['entry'];
      const day = dayAt(event.clientX, event.clientY);
      const entry = moving.entries.find((e) => e.key === key);
      if (event.button !== 0 || day === null || !entry?.movable) return;
      grabbed.current = { key: entry.key, day, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      const grab = grabbed.current;
      if (!grab) return;
      const way = Math.hypot(event.clientX - grab.x, event.clientY - grab.y);
      if (!isDragging && way <= dragFrom) return;
      // Captured only now: a capture at the press would take the click from what was pressed.
      if (!isDragging) grid.current?.setPointerCapture(event.pointerId);
      const day = dayAt(event.clientX, event.clientY);
      if (day !== null) moving.drag(grab.key, day - grab.day);
    },
    onPointerUp: () => {
      if (isDragging && grabbed.current) moving.drop();
      grabbed.current = null;
    },
    onPointerCancel: () => {
      grabbed.current = null;
      if (isDragging) putBack();
    },
  };
}

/** The day under a point: the cell itself, not what reaches over it. */
function dayAt(x: number, y: number): Day | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const day = (element as HTMLElement).dataset['day'];
    if (day !== undefined) return toDay(Number(day));
  }
  return null;
}
