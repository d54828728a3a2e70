import { datesForMandate, type Draft, resizeDates, shiftDates } from '@shared/gantt/draft';
import { barState } from '@shared/gantt/layers/bars';
import type { Item, Row } from '@shared/gantt/row';
import { rowIndexOf } from '@shared/gantt/rowLookup';
import { nearestWorkingDay, shiftOnWorkingDays, type WorksOn } from '@shared/gantt/snap';
import { type EventDates, firstDay, lastDay } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import { type Day, isWeekend, toDay } from '@shared/model/time';
import type { ChartProps } from './chartProps';
import type { ChartIntent } from './intents';

/** One item that moves: where it was, and where it would be. */
export interface Moving {
  readonly row: Row;
  readonly item: Item;
  readonly before: EventDates;
  readonly dates: EventDates;
}

/** A group into which something is dragged that means something there: another city, another person. */
export interface Into {
  /** Id of the row that heads the group it comes from, and of the one it goes to. */
  readonly from: string;
  readonly to: string;
  /** Row under the pointer, on which the draft is drawn. */
  readonly rowId: string;
  /** Says it beside the draft. */
  readonly label: string;
}

/** An edit that has begun and is not yet in the plan, by pointer or by keys. */
export interface Editing {
  readonly row: Row;
  /** Null while a mandate is being scheduled. */
  readonly item: Item | null;
  readonly before: EventDates;
  readonly dates: EventDates;
  readonly kind: 'move' | 'resize' | 'schedule';
  /** What else is selected and moves along. */
  readonly others: readonly Moving[];
  readonly into: Into | null;
}

/** Words for the dates beside a draft: what they are, and what they were (null for a new event). */
export type DraftWords = (dates: EventDates, before: EventDates | null) => string;

/** On which days people work where an item is; null snaps to nothing. */
export type WorkDays = ((placeId: string | null) => WorksOn) | null;

/** An edit of an item that may be edited; null for all others. */
export function editItem(
  row: Row,
  item: Item | null,
  others: readonly Moving[] = [],
): Editing | null {
  if (!item?.editable || !item.event) return null;
  const before = datesIn(item);
  const along = others.filter((other) => other.item.key !== item.key);
  return { row, item, before, dates: before, kind: 'move', others: along, into: null };
}

/** What is marked and may be edited, in the rows that show it. */
export function movingOf(rows: ChartProps['rows'], marked: ReadonlySet<string>): readonly Moving[] {
  const found: Moving[] = [];
  const indexOfKey = rowIndexOf(rows);
  for (const key of marked) {
    const row = rows.at(indexOfKey(key) ?? rows.length);
    const item = row?.items.find((one) => one.key === key);
    if (!row || !item?.editable || !item.event) continue;
    const before = datesIn(item);
    found.push({ row, item, before, dates: before });
  }
  return found;
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

function datesIn(item: Item): EventDates {
  const { span, sittings, at } = item.event!;
  return { span, sittings, at };
}

/** Scheduling a row's mandate from a day; null where it is answered already. */
export function editSchedule(row: Row, day: Day, work: WorkDays): Editing | null {
  const mandate = waitingMandate(row);
  if (!mandate) return null;
  const dates = insideWindow(row, mandate, day, work);
  return { row, item: null, before: dates, dates, kind: 'schedule', others: [], into: null };
}

/** The edit with everything moved to about `days` after where it began. */
export function moved(editing: Editing, days: number, work: WorkDays): Editing {
  const dates = shifted(editing.before, days, editing.item, work);
  const others = editing.others.map((other) => ({
    ...other,
    dates: shifted(other.before, days, other.item, work),
  }));
  return { ...editing, dates, others, kind: 'move' };
}

function shifted(before: EventDates, days: number, item: Item | null, work: WorkDays): EventDates {
  if (!work) return shiftDates(before, days);
  return shiftOnWorkingDays(before, days, work(item?.placeId ?? null));
}

/** The edit with one edge moved to about `days` after where it was; of several that are selected, it alone. */
export function resized(
  editing: Editing,
  edge: 'start' | 'end',
  days: number,
  work: WorkDays,
): Editing {
  const worksOn = work ? work(editing.item?.placeId ?? null) : undefined;
  return { ...editing, dates: resizeDates(editing.before, edge, days, worksOn), kind: 'resize' };
}

/** The new event beginning on a day, kept inside the window of its mandate. */
export function scheduledAt(editing: Editing, day: Day, work: WorkDays): Editing {
  const mandate = editing.row.mandate;
  return mandate ? { ...editing, dates: insideWindow(editing.row, mandate, day, work) } : editing;
}

/** How the edit is drawn. Dashes show where it was: the words need not. */
export function draftOf(editing: Editing, words: DraftWords): Draft {
  const { row, item, dates, into } = editing;
  const said = words(dates, null);
  return {
    rowId: into?.rowId ?? row.id,
    itemKey: item?.key ?? null,
    look: item?.look ?? row.look ?? 'meeting',
    dates,
    state: item ? barState(item) : 'tentative',
    label: into ? `${said} → ${into.label}` : said,
    others: editing.kind === 'move' ? editing.others.map(draftOfOther) : [],
  };
}

function draftOfOther({ row, item, dates }: Moving): Draft {
  const { key: itemKey, look } = item;
  return { rowId: row.id, itemKey, look, dates, state: barState(item), label: '' };
}

/** What the edit asks for; null where nothing would change. */
export function intentOf(editing: Editing): ChartIntent | null {
  const { item, row, dates, into, others } = editing;
  if (editing.kind === 'schedule') {
    if (!row.mandate) return null;
    return { kind: 'schedule', mandateId: row.mandate.id, memberId: row.memberId, dates };
  }
  if (!item) return null;
  if (editing.kind === 'move' && others.length > 0) return moveAll(editing, item);
  if (!into && sameDays(dates, editing.before)) return null;
  const eventId = item.target.id;
  if (editing.kind === 'resize') return { kind: 'resize', eventId, dates };
  return { kind: 'move', eventId, dates, into: into && { from: into.from, to: into.to } };
}

function moveAll(editing: Editing, item: Item): ChartIntent | null {
  if (sameDays(editing.dates, editing.before)) return null;
  const own = { eventId: item.target.id, dates: editing.dates };
  const rest = editing.others.map((o) => ({ eventId: o.item.target.id, dates: o.dates }));
  return { kind: 'move-all', moves: [own, ...rest] };
}

function sameDays(a: EventDates, b: EventDates): boolean {
  return (
    firstDay(a) === firstDay(b) &&
    lastDay(a) === lastDay(b) &&
    a.sittings.length === b.sittings.length
  );
}

function insideWindow(row: Row, mandate: Mandate, wanted: Day, work: WorkDays): EventDates {
  const from = row.window?.from ?? null;
  const to = row.window?.to ?? null;
  const worksOn = work?.(row.stationId) ?? ((day: Day) => !isWeekend(day));
  let day = between(from, work ? nearestWorkingDay(wanted, 1, worksOn) : wanted, to);
  // A window may be shorter than what it must hold: then the first day stays in it.
  for (;;) {
    const dates = datesForMandate(mandate, day, worksOn);
    const last = lastDay(dates);
    if (to === null || last === null || last <= to || (from !== null && day <= from)) return dates;
    if (wanted - day > 31) return dates;
    day = toDay(day - 1);
  }
}

function between(from: Day | null, day: Day, to: Day | null): Day {
  const notBefore = from !== null && day < from ? from : day;
  return to !== null && notBefore > to ? to : notBefore;
}
