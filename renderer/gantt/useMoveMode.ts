import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Item, Row } from '@shared/gantt/row';
import { xOf } from '@shared/gantt/timeScale';
import { firstDay } from '@shared/model/event';
import type { ChartFrame } from './chartFrame';
import type { ChartProps } from './chartProps';
import { keyAlong } from '@renderer/ui/direction';
import { type Editing, intentOf, movingOf } from './editing';
import { groupBeside, headOf } from './groups';
import { beginMove, editingOf, type MoveMode, moveByKey } from './moveMode';

/** Moving by keys: M begins, arrows move, Alt+S and Alt+E take an edge, Page keys another group, Enter keeps, Escape
 *  puts back. */
export interface Mover {
  /** What was done last, for a live region. */
  readonly said: string;
  /** A move has begun and is neither made nor put back. */
  readonly active: boolean;
  /** Begins at the row of a place with one of its items; false where nothing there can be moved. */
  readonly begin: (row: Row, index: number, item: Item | null) => boolean;
  /** True for keys that the move takes for itself. */
  readonly key: (event: KeyboardEvent) => boolean;
  readonly end: (commit: boolean) => void;
}

/** The move mode of a chart. */
export function useMoveMode(props: ChartProps, frame: RefObject<ChartFrame | null>): Mover {
  const { words, view, onIntent, today, work } = props;
  const mode = useRef<MoveMode | null>(null);
  const place = useRef(0);
  const [said, setSaid] = useState('');
  const [active, setActive] = useState(false);

  const set = (next: MoveMode) => {
    const isBegun = mode.current === null;
    mode.current = next;
    const editing = editingOf(next, work);
    frame.current?.setEditing(editing);
    bringIntoView(editing);
    const dates = words.draft(editing.dates, editing.item ? editing.before : null);
    const into = editing.into ? `${dates} → ${editing.into.label}` : dates;
    const now = words.moveMode(into, next.part);
    // How it is done is said once: with every arrow it would drown where the event is.
    setSaid(isBegun ? `${now}. ${words.moveHelp}` : now);
    setActive(true);
  };
  const end = (commit: boolean) => {
    if (!mode.current) return;
    const editing = editingOf(mode.current, work);
    mode.current = null;
    setActive(false);
    frame.current?.setEditing(null);
    const intent = commit ? intentOf(editing) : null;
    setSaid(intent ? words.moveDone(words.draft(editing.dates, null)) : words.moveBack);
    if (intent) onIntent(intent);
  };
  const key = (event: KeyboardEvent): boolean => {
    const current = mode.current;
    if (!current) return false;
    const next =
      byGroup(props, place.current, current, event.key) ?? moveByKey(current, keyOf(event), work);
    if (next) set(next);
    else if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter');
    else return event.key !== 'Tab';
    return true;
  };
  const begin = (row: Row, index: number, item: Item | null): boolean => {
    place.current = index;
    const begun = beginMove(row, item, today, movingOf(props.rows, props.marked), work);
    if (!begun) return false;
    const target = item?.target ?? row.target;
    if (target) onIntent({ kind: 'select', target });
    set(begun);
    return true;
  };
  const bringIntoView = (editing: Editing) => {
    const day = firstDay(editing.dates);
    if (day === null) return;
    const x = xOf(view.scale(), day);
    if (x < 0 || x > view.width()) view.showDay(day);
  };
  return { said, active, begin, key, end };
}

function keyOf(event: KeyboardEvent) {
  const { code, shiftKey, altKey } = event;
  return { key: keyAlong(event), code, shiftKey, altKey };
}

/** The move in the next group, by the Page keys; null for other keys, and where there is none. */
function byGroup(
  { rows, into }: ChartProps,
  index: number,
  current: MoveMode,
  pressed: string,
): MoveMode | null {
  const step = pressed === 'PageDown' ? 1 : pressed === 'PageUp' ? -1 : 0;
  const { item } = current.base;
  const from = headOf(rows, index);
  if (step === 0 || !item || !from) return null;
  const next = groupBeside(rows, index, current.into?.to ?? null, step, (head) => {
    const found = into(item, from, head);
    return found && { ...found, rowId: head.id };
  });
  return next === 'none' ? null : { ...current, into: next };
}
