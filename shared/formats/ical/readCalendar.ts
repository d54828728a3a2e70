import type { Calendar, CalendarEvent } from '../../model/plan';
import { type Refusal, type Result, ok, refuse } from '../../model/result';
import { type Day, type Minute, addDays, toDay, toMinute } from '../../model/time';
import { isZone } from '../../model/zone';
import { findPlaceByName } from '../../places/findPlaceByName';
import { decodeBytes } from './decodeBytes';
import type { ImportRemark } from './importRemark';
import { type ReadEvent, readEvent } from './readEvent';
import { type StepBudget, expandRecurrence, readRecurrence } from './recurrence';
import { type RawComponent, splitCalendar } from './splitCalendar';

/** Who asks, and how what is read shall be called. */
export interface ReadCalendarOptions {
  readonly name: string;
  readonly newId: () => string;
  /** File name or address. */
  readonly source?: string;
  /** Zone of hours that name none; UTC where it is left out. */
  readonly homeZone?: string;
}

/** A calendar of another body as rows of a plan, followed, and everything that was not taken as it stood. */
export interface ReadCalendar {
  readonly calendar: Calendar;
  /** Ids are UIDs, of recurring events with "/1", "/2" behind them; sorted by day, then id. */
  readonly events: readonly CalendarEvent[];
  readonly report: readonly ImportRemark[];
}

/** Largest calendar that is read, in bytes or characters. */
export const maxCalendarSize = 10 * 1024 * 1024;
const MAX_INSTANCES = 1000;
const MAX_EVENTS = 50_000;
const MAX_STEPS = 1_500_000;

/** A calendar file as a reference calendar. One bad event costs one event; nothing is left out without a line in the
 *  report. Refused where it is no calendar or too large. Never throws, ends for every rule of recurrence. */
export function readCalendar(
  file: Uint8Array | string,
  options: ReadCalendarOptions,
): Result<ReadCalendar, Refusal> {
  if (file.length > maxCalendarSize) {
    return refuse('calendar-too-large', { found: file.length, limit: maxCalendarSize });
  }
  const report: ImportRemark[] = [];
  const decoded = typeof file === 'string' ? { text: file, encoding: 'UTF-8' } : decodeBytes(file);
  if (decoded.encoding !== 'UTF-8') {
    report.push({ code: 'not-utf8', line: 0, title: '', detail: decoded.encoding });
  }
  const split = splitCalendar(decoded.text);
  if (!split.ok) return split;
  const { components, broken, cutAt } = split.value;
  for (const { line, text } of broken) {
    report.push({ code: 'broken-event', line, title: '', detail: text });
  }
  if (cutAt !== null) report.push({ code: 'cut-off', line: cutAt, title: '', detail: '' });
  const events = readEvents(components, options.homeZone ?? 'UTC', report);
  const { name, newId, source = '' } = options;
  const calendar: Calendar = { id: newId(), name, followed: true, source };
  const budget = { left: MAX_STEPS };
  const rows: CalendarEvent[] = [];
  for (const group of byUid(events, report)) {
    for (const row of rowsOf(group, calendar.id, budget, report)) {
      if (rows.length < MAX_EVENTS) rows.push(row);
    }
  }
  rows.sort((a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1));
  return ok({ calendar, events: rows, report: [...report].sort((a, b) => a.line - b.line) });
}

function readEvents(
  components: readonly RawComponent[],
  homeZone: string,
  report: ImportRemark[],
): readonly ReadEvent[] {
  const fileZones = new Map<string, string>();
  for (const { lines } of components.filter(({ name }) => name === 'VTIMEZONE')) {
    const value = (name: RegExp) =>
      lines
        .find(({ text }) => name.test(text))
        ?.text.replace(/^[^:]*:/, '')
        .trim();
    const zone = value(/^X-LIC-LOCATION[;:]/i);
    const id = value(/^TZID[;:]/i);
    if (id !== undefined && zone !== undefined && isZone(zone)) fileZones.set(id, zone);
  }
  const remark = (one: ImportRemark) => void report.push(one);
  const events: ReadEvent[] = [];
  for (const component of components) {
    if (component.name === 'VTIMEZONE') continue;
    if (component.name !== 'VEVENT') {
      remark({ code: 'other-component', line: component.line, title: '', detail: component.name });
      continue;
    }
    const event = readEvent(component, { homeZone, fileZones, remark });
    if (event) events.push(event);
  }
  return events;
}

interface UidGroup {
  readonly master: ReadEvent | null;
  readonly replaced: ReadonlyMap<Day, ReadEvent>;
}

/** Events of one UID together; of two versions of the same the one with the highest sequence, then the latest change. */
function byUid(events: readonly ReadEvent[], report: ImportRemark[]): readonly UidGroup[] {
  const groups = new Map<string, { master: ReadEvent | null; replaced: Map<Day, ReadEvent> }>();
  for (const event of events) {
    const group = groups.get(event.uid) ?? { master: null, replaced: new Map<Day, ReadEvent>() };
    groups.set(event.uid, group);
    const known = event.replaces === null ? group.master : group.replaced.get(event.replaces);
    if (known) {
      report.push({ code: 'duplicate', line: event.line, title: event.title, detail: '' });
      if (!isLater(event, known)) continue;
    }
    if (event.replaces === null) group.master = event;
    else group.replaced.set(event.replaces, event);
  }
  return [...groups.values()];
}

function isLater(a: ReadEvent, b: ReadEvent): boolean {
  return a.sequence === b.sequence ? a.modified > b.modified : a.sequence > b.sequence;
}

function rowsOf(
  { master, replaced }: UidGroup,
  calendarId: string,
  budget: StepBudget,
  report: ImportRemark[],
): readonly CalendarEvent[] {
  const tell = (event: ReadEvent, code: ImportRemark['code'], detail = '') =>
    report.push({ code, line: event.line, title: event.title, detail });
  if (master?.isCancelled) tell(master, 'cancelled');
  const days = master && !master.isCancelled ? daysOf(master, budget, tell) : [];
  const instances = days.filter((day) => !replaced.has(day)).map((day) => shifted(master!, day));
  for (const event of replaced.values()) {
    if (event.isCancelled) tell(event, 'cancelled');
    else instances.push(event);
  }
  const isSingle = master !== null && master.rule === null && master.added.length === 0;
  return instances
    .sort((a, b) => a.start.day - b.start.day)
    .map((event, i) =>
      toRow(event, isSingle && i === 0 ? event.uid : `${event.uid}/${i + 1}`, calendarId),
    );
}

function daysOf(
  event: ReadEvent,
  budget: StepBudget,
  tell: (event: ReadEvent, code: ImportRemark['code'], detail?: string) => void,
): readonly Day[] {
  const first = event.start.day;
  const rule = event.rule === null ? null : readRecurrence(event.rule);
  if (event.rule !== null && !rule) tell(event, 'recurrence-refused', event.rule.slice(0, 60));
  const found = rule
    ? expandRecurrence(rule, first, MAX_INSTANCES, budget)
    : { days: [first], isCut: false };
  if (found.isCut) tell(event, 'recurrence-cut', String(found.days.length));
  const left = new Set(event.left);
  return [...new Set([...found.days, ...event.added])].filter((day) => !left.has(day));
}

function shifted(event: ReadEvent, day: Day): ReadEvent {
  const by = day - event.start.day;
  if (by === 0) return event;
  return {
    ...event,
    start: { ...event.start, day },
    end: { ...event.end, day: toDay(event.end.day + by) },
  };
}

function toRow(event: ReadEvent, id: string, calendarId: string): CalendarEvent {
  const { start, end, uid, title, placeText } = event;
  const isTimed = start.minute !== null && end.minute !== null;
  const last = isTimed ? timedEnd(event) : { day: end.day, to: null };
  return {
    id,
    calendarId,
    uid,
    title,
    placeText,
    placeId: findPlaceByName(placeText)?.id ?? null,
    span: { start: start.day, end: toDay(Math.max(last.day, start.day + 1)) },
    from: isTimed ? start.minute : null,
    to: last.to,
    zone: isTimed ? start.zone : null,
  };
}

/** The day after the last one and the end of the hours on it; midnight is 24:00 of the day before. */
function timedEnd({ start, end }: ReadEvent): { readonly day: Day; readonly to: Minute | null } {
  const atMidnight = end.minute === 0 && end.day > start.day;
  return atMidnight
    ? { day: end.day, to: toMinute(1440) }
    : { day: addDays(end.day, 1), to: end.minute };
}
