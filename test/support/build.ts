import {
  classOfKind,
  type DatedState,
  type EventKind,
  type EventState,
  type Moment,
  type PlanEvent,
  type Sitting,
} from '@shared/model/event';
import { blankEvent } from '@shared/model/blankEvent';
import type { Today } from '@shared/model/asOf';
import type { Waiver } from '@shared/model/finding';
import type { Group, Mandate, TimeExpression } from '@shared/model/mandate';
import type { HolidayList, Place } from '@shared/model/place';
import {
  type Calendar,
  type CalendarEvent,
  defaultSettings,
  emptyPlan,
  type Person,
  type Plan,
  type Settings,
} from '@shared/model/plan';
import { addDays, day, type Day, type DaySpan, parseMinute, toDay } from '@shared/model/time';
import { toInstant } from '@shared/model/zone';

/** "2017-05-08", a run "2017-05-08..2017-05-09", several with commas; each with "am", "pm", "half" or hours
 *  ("2017-05-08 10:00-13:00"), and "@geneva" for a place of its own. */
export function sittings(text: string): readonly Sitting[] {
  return text.split(',').flatMap((piece) => sittingsOfPiece(piece.trim()));
}

/** Confirmed, attended by the whole delegation, a thematic session without a mandate unless said. */
export function meeting(id: string, when: string, other: Partial<PlanEvent> = {}): PlanEvent {
  const kind = other.kind ?? 'thematic-session';
  return {
    ...plain(id, kind),
    sittings: when === '' ? [] : sittings(when),
    states: inState('confirmed'),
    ...other,
  };
}

/** Open deadline: "2017-04-30", or with hour and zone "2017-04-30 17:00 America/New_York". */
export function due(id: string, when: string, other: Partial<PlanEvent> = {}): PlanEvent {
  return { ...plain(id, other.kind ?? 'deadline'), at: moment(when), ...other };
}

/** A fact (milestone) that is done. */
export function fact(id: string, when: string, other: Partial<PlanEvent> = {}): PlanEvent {
  const kind = other.kind ?? 'milestone';
  return { ...plain(id, kind), at: moment(when), states: inState('done'), ...other };
}

/** A confirmed band (phase): "2017-04-01..2017-11-30". */
export function band(id: string, when: string, other: Partial<PlanEvent> = {}): PlanEvent {
  const kind = other.kind ?? 'phase';
  return { ...plain(id, kind), span: span(when), states: inState('confirmed'), ...other };
}

/** One state, known on every day. */
export function inState(state: EventState, on: string | null = null): readonly DatedState[] {
  return [{ state, on: on === null ? null : day(on), decision: null }];
}

/** "2017-04-01..2017-11-30", both days inside; one day alone is a span of one day. */
export function span(text: string): DaySpan {
  const [first, last] = text.split('..');
  return { start: day(first!), end: addDays(day(last ?? first!), 1) };
}

/** A mandate without window, place and length unless said. */
export function mandate(id: string, other: Partial<Mandate> = {}): Mandate {
  return {
    id,
    order: 1,
    processId: null,
    paragraph: '1',
    kind: 'thematic-session',
    title: same(id),
    shortTitle: same(id),
    phaseId: null,
    groupId: null,
    listedIn: 'whole-process',
    eachOf: null,
    eachRelation: null,
    time: { form: 'none' },
    wording: same(''),
    place: null,
    days: null,
    panels: null,
    flexible: null,
    before: [],
    after: [],
    inferred: [],
    responsible: same(''),
    othersAct: false,
    remark: same(''),
    parentId: null,
    ...other,
  };
}

/** A window from day to day: "2017-04-01..2017-05-31". */
export function between(text: string): TimeExpression {
  const days = span(text);
  return { form: 'range', first: days.start, last: addDays(days.end, -1) };
}

/** A window that has only a last day. */
export function by(text: string): TimeExpression {
  return { form: 'no-later-than', limit: { form: 'day', day: day(text) } };
}

/** A group, without a cap unless said. */
export function group(id: string, cap: number | null = null): Group {
  return { id, title: same(id), cap, capParagraph: '16' };
}

/** A member of the delegation. */
export function person(id: string, other: Partial<Person> = {}): Person {
  return { id, name: id, placeId: null, away: [], ...other };
}

/** A city of the plan's own, in a zone. */
export function city(id: string, zone: string | null, other: Partial<Place> = {}): Place {
  return {
    id,
    name: same(id),
    country: '',
    region: null,
    zone,
    latitude: null,
    longitude: null,
    dutyStation: false,
    online: false,
    ...other,
  };
}

/** A followed calendar of another body. */
export function calendar(id: string, other: Partial<Calendar> = {}): Calendar {
  return { id, name: id, followed: true, source: '', ...other };
}

/** One whole-day event of a calendar. */
export function calendarEvent(
  id: string,
  calendarId: string,
  when: string,
  other: Partial<CalendarEvent> = {},
): CalendarEvent {
  const blank = { placeText: '', placeId: null, from: null, to: null, zone: null };
  return { id, calendarId, uid: id, title: id, span: span(when), ...blank, ...other };
}

/** A waiver of a finding that counts on every day. */
export function waiver(id: string, facts: Waiver['facts'], other: Partial<Waiver> = {}): Waiver {
  const rule = id.slice(0, id.indexOf('|')) as Waiver['rule'];
  return { id, rule, facts, reason: 'agreed', source: 'letter', on: null, ...other };
}

/** What a plan is made of; tables that are not named are empty. */
export interface PlanParts {
  readonly settings?: Partial<Settings>;
  readonly mandates?: readonly Mandate[];
  readonly groups?: readonly Group[];
  readonly events?: readonly PlanEvent[];
  readonly people?: readonly Person[];
  readonly places?: readonly Place[];
  readonly holidayLists?: readonly HolidayList[];
  readonly calendars?: readonly Calendar[];
  readonly calendarEvents?: readonly CalendarEvent[];
  readonly waivers?: readonly Waiver[];
}

/** A plan of these rows, in New York. */
export function planWith(parts: PlanParts): Plan {
  return {
    ...emptyPlan('plan', { ...defaultSettings, ...parts.settings }),
    mandates: byId(parts.mandates),
    groups: byId(parts.groups),
    events: byId(parts.events),
    people: byId(parts.people),
    places: byId(parts.places),
    holidayLists: byId(parts.holidayLists),
    calendars: byId(parts.calendars),
    calendarEvents: byId(parts.calendarEvents),
    waivers: byId(parts.waivers),
  };
}

/** The question asked as of a day, which has no hour. */
export function asOf(text: string): Today {
  return { day: day(text), instant: null };
}

/** The question asked now: "2017-04-30 17:01" in a zone. */
export function now(text: string, zone = 'America/New_York'): Today {
  const [date, time] = text.split(' ');
  const today = day(date!);
  return { day: today, instant: toInstant(today, parseMinute(time!)!, zone) };
}

function plain(id: string, kind: EventKind): PlanEvent {
  const attendance = classOfKind[kind] === 'meeting' ? 'delegation' : null;
  return blankEvent({ id, uid: `${id}@prepcom.invalid`, kind, title: id, attendance });
}

function sittingsOfPiece(piece: string): readonly Sitting[] {
  const [timing, placeId = null] = piece.split('@');
  const [days, part = 'full'] = timing!.trim().split(' ');
  const run = span(days!);
  const found: Sitting[] = [];
  for (let d: Day = run.start; d < run.end; d = toDay(d + 1)) {
    found.push({ day: d, ...partOf(part), placeId });
  }
  return found;
}

function partOf(text: string): Pick<Sitting, 'part' | 'from' | 'to'> {
  if (text === 'am') return { part: 'morning', from: null, to: null };
  if (text === 'pm') return { part: 'afternoon', from: null, to: null };
  if (text === 'full' || text === 'half') return { part: text, from: null, to: null };
  const [from, to] = text.split('-');
  return { part: 'hours', from: parseMinute(from!)!, to: parseMinute(to!)! };
}

function moment(text: string): Moment {
  const [date, time, zone] = text.split(' ');
  return { day: day(date!), time: time ? parseMinute(time)! : null, zone: zone ?? null };
}

function same(text: string) {
  return { en: text, fr: text, es: text };
}

function byId<T extends { readonly id: string }>(rows: readonly T[] = []): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
