import { type RefObject, useEffect, useRef, useState } from 'react';
import { actions } from '@renderer/state/planStore';
import { selectionOf, type TableRow } from './rows';

/** The one row that takes the focus: the last that had it, else the selected one, else the first. Moving it by keys
 *  selects the line that it comes to, brings it into view and gives it the focus. */
export function useRowFocus(
  rows: readonly TableRow[],
  selected: number,
  scroller: RefObject<HTMLElement | null>,
  reveal: (index: number) => void,
): {
  readonly index: number;
  readonly note: (key: string) => void;
  readonly moveTo: (index: number) => void;
} {
  const [key, setKey] = useState<string | null>(null);
  const takeFocus = useRef(false);
  const found = key === null ? -1 : rows.findIndex((row) => row.key === key);
  const index = found >= 0 ? found : Math.max(0, selected);
  useEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    reveal(index);
    scroller.current
      ?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')
      ?.focus({ preventScroll: true });
  }, [index, reveal, scroller]);
  const moveTo = (to: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (!row) return;
    takeFocus.current = row.key !== rows[index]?.key;
    setKey(row.key);
    if (row.kind === 'line') actions.select(selectionOf(row.line));
  };
  return { index, note: setKey, moveTo };
}
