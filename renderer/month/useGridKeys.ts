import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Day } from '@shared/model/time';
import { toDay } from '@shared/model/time';
import { keyAlong } from '@renderer/ui/direction';
import type { Moving } from './useMoving';
import { dayAfterKey } from './weeks';

interface GridKeysInput {
  readonly grid: RefObject<HTMLElement | null>;
  readonly cursor: Day;
  readonly onCursor: (day: Day) => void;
  readonly moving: Moving;
  readonly onList: (day: Day) => void;
}

/** Keys of the grid. Usually arrows and page keys go from day to day, Enter lists the day and M takes the selected
 *  event up; then arrows move it, Enter drops it and Escape puts it back. */
export function useGridKeys({ grid, cursor, onCursor, moving, onList }: GridKeysInput): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const takeFocus = useRef(false);
  const byKeys = moving.by === 'keys';
  useEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${cursor}"]`)?.focus();
  }, [cursor, grid]);

  const goTo = (day: Day) => {
    takeFocus.current = true;
    onCursor(day);
  };
  const whileMoving = (key: string): boolean => {
    const to = dayAfterKey(cursor, key);
    if (to !== null) {
      moving.shift(to - cursor);
      goTo(to);
    } else if (key === 'Enter') moving.drop();
    else if (key === 'Escape') moving.putBack();
    else return false;
    return true;
  };
  const usually = (key: string, day: Day): boolean => {
    const to = dayAfterKey(day, key);
    if (to !== null) goTo(to);
    else if (key === 'Enter' || key === ' ') onList(day);
    else if (key === 'm' || key === 'M') moving.takeUp();
    else return false;
    return true;
  };
  return {
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-day]');
      const onButton = (event.target as HTMLElement).closest('button') !== null;
      const isPress = event.key === 'Enter' || event.key === ' ';
      if (!cell || (onButton && isPress && !byKeys)) return;
      const day = toDay(Number(cell.dataset['day']));
      const key = keyAlong(event);
      const done = byKeys ? whileMoving(key) : usually(key, day);
      if (!done) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
