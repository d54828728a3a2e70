import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Row } from '@shared/gantt/row';
import { xOf } from '@shared/gantt/timeScale';
import { firstDay } from '@shared/model/event';
import type { ChartFrame } from './chartFrame';
import type { ChartProps } from './chartProps';
import { type Editing, intentOf } from './editing';
import { beginMove, editingOf, type MoveMode, moveByKey } from './moveMode';

/** Moving by keys: M begins, arrows move, Shift and arrows change the length, Enter keeps, Escape puts back. */
export interface Mover {
  /** What was done last, for a live region. */
  readonly said: string;
  /** False where the row has nothing that can be moved. */
  readonly begin: (row: Row) => boolean;
  /** True for keys that the move takes for itself. */
  readonly key: (event: KeyboardEvent) => boolean;
  readonly end: (commit: boolean) => void;
}

/** The move mode of a chart. */
export function useMoveMode(props: ChartProps, frame: RefObject<ChartFrame | null>): Mover {
  const { words, view, onIntent, today } = props;
  const mode = useRef<MoveMode | null>(null);
  const [said, setSaid] = useState('');

  const set = (next: MoveMode) => {
    mode.current = next;
    const editing = editingOf(next);
    frame.current?.setEditing(editing);
    setSaid(words.moveMode(words.draft(editing.dates, editing.item ? editing.before : null)));
  };
  const end = (commit: boolean) => {
    if (!mode.current) return;
    const editing = editingOf(mode.current);
    mode.current = null;
    frame.current?.setEditing(null);
    const intent = commit ? intentOf(editing) : null;
    setSaid(intent ? words.moveDone(words.draft(editing.dates, null)) : words.moveBack);
    if (intent) onIntent(intent);
  };
  const key = (event: KeyboardEvent): boolean => {
    if (!mode.current) return false;
    const next = moveByKey(mode.current, event);
    if (next) set(next);
    else if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter');
    else return event.key !== 'Tab';
    return true;
  };
  const begin = (row: Row): boolean => {
    const begun = beginMove(row, today);
    if (!begun) return false;
    if (row.target) onIntent({ kind: 'select', target: row.target });
    bringIntoView(begun.base);
    set(begun);
    return true;
  };
  const bringIntoView = (editing: Editing) => {
    const day = firstDay(editing.dates);
    if (day === null) return;
    const x = xOf(view.scale(), day);
    if (x < 0 || x > view.width()) view.showDay(day);
  };
  return { said, begin, key, end };
}
