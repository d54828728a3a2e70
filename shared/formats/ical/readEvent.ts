import ICAL from 'ical.js';
import type { EpochMin } from '../../model/zone';
import { isZone, toInstant, toWallTime } from '../../model/zone';
import { type Day, type Minute, addDays, parseDay, toDay, toMinute } from '../../model/time';
import type { ImportRemark } from './importRemark';
import type { ContentLine, RawComponent } from './splitCalendar';
import { fingerprint } from './uids';
import { windowsZones } from './windowsZones';

/** A day, and wall time in a zone where there are hours. */
export interface CalendarTime {
  readonly day: Day;
  readonly minute: Minute | null;
  readonly zone: string | null;
}

/** One VEVENT, read but not yet put together with others of its UID. */
export interface ReadEvent {
  readonly line: number;
  readonly uid: string;
  readonly title: string;
  readonly placeText: string;
  readonly start: CalendarTime;
  /** Exclusive: for whole days the day after, else the end of the hours in the zone of the start. */
  readonly end: CalendarTime;
  readonly rule: string | null;
  readonly added: readonly Day[];
  readonly left: readonly Day[];
  /** Of one instance of a recurring event: the day that it replaces. */
  readonly replaces: Day | null;
  readonly isCancelled: boolean;
  readonly sequence: number;
  readonly modified: string;
}

/** What reading an event may ask: the zone of hours without one, zones by the file's own names, and where to tell. */
export interface ReadContext {
  readonly homeZone: string;
  readonly fileZones: ReadonlyMap<string, string>;
  readonly remark: (remark: ImportRemark) => void;
}

const wanted =
  /^(UID|SUMMARY|LOCATION|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|SEQUENCE|LAST-MODIFIED|STATUS)[;:]/i;
const wellFormed =
  /^[A-Za-z0-9-]+(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:/;
const MAX_TEXT = 1000;

type Tell = (code: ImportRemark['code'], detail?: string) => void;

type JProperty = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];

/** The event of a component; null where it has no start that exists, which is told. */
export function readEvent(component: RawComponent, context: ReadContext): ReadEvent | null {
  const properties = parse(component, context);
  if (!properties) return null;
  const { line } = component;
  const title = plainText(properties, 'summary');
  const tell: Tell = (code, detail = '') =>
    context.remark({ code, line, title: title.slice(0, MAX_TEXT), detail });
  if (title.length > MAX_TEXT) tell('long-text', String(MAX_TEXT));
  const begins = first(properties, 'dtstart');
  const start = begins && readTime(begins, context, tell);
  if (!start) {
    if (begins) tell('bad-date', String(begins[3]).slice(0, 40));
    else tell('no-start');
    return null;
  }
  const days = (name: string) => daysOf(properties, name, context, tell);
  const rule = first(properties, 'rrule');
  return {
    line,
    uid: uidOf(properties, `${title}\n${start.day}\n${start.minute}\n${line}`, tell),
    title: title.slice(0, MAX_TEXT),
    placeText: plainText(properties, 'location').slice(0, MAX_TEXT),
    start,
    end: endOf(start, properties, context, tell),
    rule: rule ? ruleText(rule[3]) : null,
    added: days('rdate'),
    left: days('exdate'),
    replaces: days('recurrence-id')[0] ?? null,
    isCancelled: /^CANCELL?ED$/i.test(plainText(properties, 'status')),
    sequence: Number(first(properties, 'sequence')?.[3] ?? 0) || 0,
    modified: plainText(properties, 'last-modified'),
  };
}

function first(properties: readonly JProperty[], name: string): JProperty | undefined {
  return properties.find((property) => property[0] === name);
}

/** The text of a property on one line; empty where there is none. */
function plainText(properties: readonly JProperty[], name: string): string {
  const value = first(properties, name)?.[3];
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function uidOf(properties: readonly JProperty[], contents: string, tell: Tell): string {
  const uid = plainText(properties, 'uid').slice(0, 180);
  if (uid !== '') return uid;
  tell('no-uid');
  return `no-uid-${fingerprint(contents)}`;
}

function daysOf(
  properties: readonly JProperty[],
  name: string,
  context: ReadContext,
  tell: Tell,
): readonly Day[] {
  return properties
    .filter((property) => property[0] === name)
    .flatMap(([, params, type, ...values]) =>
      values.flatMap((value) => readTime([name, params, type, value], context, tell)?.day ?? []),
    );
}

function parse(component: RawComponent, context: ReadContext): readonly JProperty[] | null {
  const lines = component.lines.filter((one) => {
    if (wellFormed.test(one.text)) return wanted.test(one.text);
    tellBroken(one, context);
    return false;
  });
  try {
    const text = ['BEGIN:VEVENT', ...lines.map((one) => one.text), 'END:VEVENT'].join('\r\n');
    return (ICAL.parse(text) as unknown as readonly [string, readonly JProperty[]])[1];
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 100) : '';
    context.remark({ code: 'broken-event', line: component.line, title: '', detail });
    return null;
  }
}

function tellBroken(one: ContentLine, context: ReadContext): void {
  context.remark({ code: 'broken-line', line: one.line, title: '', detail: one.text.slice(0, 60) });
}

function readTime(property: JProperty, context: ReadContext, tell: Tell): CalendarTime | null {
  const value = property[3];
  const match =
    typeof value === 'string'
      ? /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d):\d{2}(Z)?)?/.exec(value)
      : null;
  const day = match && parseDay(match[1]!);
  if (!match || day === null) return null;
  if (match[2] === undefined) return { day, minute: null, zone: null };
  const minute = toMinute(Number(match[2]) * 60 + Number(match[3]));
  if (match[4] === 'Z') return { day, minute, zone: 'UTC' };
  const name = property[1]['tzid'];
  if (typeof name !== 'string') {
    tell('floating', context.homeZone);
    return { day, minute, zone: context.homeZone };
  }
  const zone = zoneOf(name, context);
  if (zone) return { day, minute, zone };
  tell('unknown-zone', name.slice(0, 60));
  return { day, minute: null, zone: null };
}

/** The IANA zone of a name: itself, the end of a path, the same zone of Windows, or what the file says of it. */
function zoneOf(name: string, context: ReadContext): string | null {
  const bare = name.replace(/^"|"$/g, '').trim();
  const end = /[A-Za-z_]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(bare)?.[0] ?? '';
  const windows = Object.hasOwn(windowsZones, bare.toLowerCase())
    ? windowsZones[bare.toLowerCase()]
    : undefined;
  const candidates = [
    bare,
    windows,
    end,
    end.replace(/^[^/]+\/(?=.*\/)/, ''),
    context.fileZones.get(bare),
  ];
  return candidates.find((zone) => zone !== undefined && isZone(zone)) ?? null;
}

function endOf(
  start: CalendarTime,
  properties: readonly JProperty[],
  context: ReadContext,
  tell: Tell,
): CalendarTime {
  const shortest =
    start.minute === null ? { day: addDays(start.day, 1), minute: null, zone: null } : start;
  const ends = first(properties, 'dtend');
  const end = ends ? readTime(ends, context, tell) : lasting(start, first(properties, 'duration'));
  if (end && !isBefore(end, start)) return inZoneOf(start, end);
  if (ends) tell('bad-end');
  return shortest;
}

function isBefore(end: CalendarTime, start: CalendarTime): boolean {
  if (start.minute === null || end.minute === null) return end.day < start.day;
  const from = toInstant(start.day, start.minute, start.zone!);
  return toInstant(end.day, end.minute, end.zone!) < from;
}

/** The end as the start is: a day, exclusive, or a time in the zone of the start. */
function inZoneOf(start: CalendarTime, end: CalendarTime): CalendarTime {
  if (start.minute !== null && end.minute !== null) {
    const until = toInstant(end.day, end.minute, end.zone!);
    return { ...toWallTime(until, start.zone!), zone: start.zone };
  }
  // Of a start in hours the day of the end is still inside; of a whole day the end is the day after.
  const isInside = start.minute !== null || (end.minute ?? 0) > 0 || end.day === start.day;
  return { day: addDays(end.day, isInside ? 1 : 0), minute: null, zone: null };
}

function lasting(start: CalendarTime, duration: JProperty | undefined): CalendarTime | null {
  const match =
    /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d+S)?)?$/.exec(
      String(duration?.[3] ?? ''),
    );
  if (!match) return null;
  const [weeks, days, hours, minutes] = match.slice(1, 5).map((n) => Number(n ?? 0));
  const whole = weeks! * 7 + days!;
  if (start.minute === null) {
    return { day: addDays(start.day, Math.max(1, whole)), minute: null, zone: null };
  }
  const from = toInstant(toDay(start.day + whole), start.minute, start.zone!);
  const until = (from + hours! * 60 + minutes!) as EpochMin;
  return { ...toWallTime(until, start.zone!), zone: start.zone };
}

/** The rule as its text: the parser hands it over taken apart. */
function ruleText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(
      ([key, part]) =>
        `${key.toUpperCase()}=${Array.isArray(part) ? part.join(',') : String(part)}`,
    )
    .join(';');
}
