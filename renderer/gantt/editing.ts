import { datesForMandate, type Draft, resizeDates, shiftDates } from '@shared/gantt/draft';
import { barState } from '@shared/gantt/layers/bars';
import type { Item, Row } from '@shared/gantt/row';
import { type EventDates, firstDay, lastDay } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import { type Day, toDay } from '@shared/model/time';
import type { ChartIntent } from './intents';

/** An edit that has begun and is not yet in the plan, by pointer or by keys. */
export interface Editing {
  readonly row: Row;
  /** Null while a mandate is being scheduled. */
  readonly item: Item | null;
  readonly before: EventDates;
  readonly dates: EventDates;
  readonly kind: 'move' | 'resize' | 'schedule';
}

/** Words for the dates beside a draft: what they are, and what they were (null for a new event). */
export type DraftWords = (dates: EventDates, before: EventDates | null) => string;

/** An edit of an item that may be edited; null for all others. */
export function editItem(row: Row, item: Item | null): Editing | null {
  if (!item?.editable || !item.event) return null;
  const { span, sittings, at } = item.event;
  const before: EventDates = { span, sittings, at };
  return { row, item, before, dates: before, kind: 'move' };
}

/** The mandate of a row that nothing answers yet; null where something does. */
export function waitingMandate(row: Row): Mandate | null {
  return row.target?.type === 'mandate' && row.mandate && !row.group && !hasAnswer(row)
    ? row.mandate
    : null;
}

function hasAnswer(row: Row): boolean {
  return row.items.some((item) => item.event?.mandateId === row.mandate?.id);
}

/** Scheduling a row's mandate from a day; null where it is answered already. */
export function editSchedule(row: Row, day: Day): Editing | null {
  const mandate = waitingMandate(row);
  if (!mandate) return null;
  const dates = insideWindow(row, mandate, day);
  return { row, item: null, before: dates, dates, kind: 'schedule' };
}

/** The edit with everything moved to `days` after where it began. */
export function moved(editing: Editing, days: number): Editing {
  return { ...editing, dates: shiftDates(editing.before, days), kind: 'move' };
}

/** The edit with one edge moved to `days` after where it was. */
export function resized(editing: Editing, edge: 'start' | 'end', days: number): Editing {
  return { ...editing, dates: resizeDates(editing.before, edge, days), kind: 'resize' };
}

/** The new event beginning on a day, kept inside the window of its mandate. */
export function scheduledAt(editing: Editing, day: Day): Editing {
  const mandate = editing.row.mandate;
  return mandate ? { ...editing, dates: insideWindow(editing.row, mandate, day) } : editing;
}

/** How the edit is drawn. */
export function draftOf(editing: Editing, words: DraftWords): Draft {
  const { row, item, dates } = editing;
  return {
    rowId: row.id,
    itemKey: item?.key ?? null,
    look: item?.look ?? row.look ?? 'meeting',
    dates,
    state: item ? barState(item) : 'tentative',
    label: words(dates, item ? editing.before : null),
  };
}

/** What the edit asks for; null where nothing would change. */
export function intentOf(editing: Editing): ChartIntent | null {
  const { item, row, dates } = editing;
  if (editing.kind === 'schedule') {
    if (!row.mandate) return null;
    return { kind: 'schedule', mandateId: row.mandate.id, memberId: row.memberId, dates };
  }
  if (!item || sameDays(dates, editing.before)) return null;
  return { kind: editing.kind, eventId: item.target.id, dates };
}

function sameDays(a: EventDates, b: EventDates): boolean {
  return (
    firstDay(a) === firstDay(b) &&
    lastDay(a) === lastDay(b) &&
    a.sittings.length === b.sittings.length
  );
}

function insideWindow(row: Row, mandate: Mandate, wanted: Day): EventDates {
  const from = row.window?.from ?? null;
  const to = row.window?.to ?? null;
  let day = wanted;
  if (from !== null && day < from) day = from;
  if (to !== null && day > to) day = to;
  // A window may be shorter than what it must hold: then the first day stays in it.
  for (;;) {
    const dates = datesForMandate(mandate, day);
    const last = lastDay(dates);
    if (to === null || last === null || last <= to || (from !== null && day <= from)) return dates;
    if (wanted - day > 31) return dates;
    day = toDay(day - 1);
  }
}
