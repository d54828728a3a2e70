import { type Attendee, type DatedState, type EventDates, type Moment, type Move } from './event';
import { type PlanEvent, type Sitting, eventKinds } from './event';
import { type FactValue, type Waiver, gravities } from './finding';
import { type Holiday, type HolidayList, type Place, holidayStrengths } from './place';
import { type Body, bodiesOfSlots, defaultBodies, type Slot } from './bodies';
import type { Calendar, CalendarEvent, FurtherProcess, Person } from './plan';
import type { ProcessDocument, Settings, TableName, Tables } from './plan';
import { groupSchema, localText, mandateSchema } from './schemasOfMandates';
import { type Schema, byName, isObject, list, nullable, object, within } from './schema';
import { anyNumber, dayText, flag, identifier, minuteText, oneOf } from './schemaValues';
import { spanText, text, textThat, wholeNumber } from './schemaValues';
import { ruleIds } from './ruleIds';
import { isZone } from './zone';

const zone = textThat(isZone, 'zone');
const count = wholeNumber(0, 2_147_483_647);

const sitting: Schema<Sitting> = object<Sitting>({
  day: dayText,
  part: oneOf(['full', 'half', 'morning', 'afternoon', 'hours']),
  from: nullable(minuteText),
  to: nullable(minuteText),
  placeId: nullable(identifier),
});

const moment: Schema<Moment> = object<Moment>({
  day: dayText,
  time: nullable(minuteText),
  zone: nullable(zone),
});

const datesShape = { span: nullable(spanText), sittings: list(sitting), at: nullable(moment) };
const dates: Schema<EventDates> = object<EventDates>(datesShape);

const datedState: Schema<DatedState> = object<DatedState>({
  state: oneOf(['tentative', 'confirmed', 'held', 'open', 'done', 'cancelled']),
  on: nullable(dayText),
  decision: nullable(text),
});

const move: Schema<Move> = object<Move>({
  from: dates,
  to: dates,
  decision: nullable(text),
  on: nullable(dayText),
});

const attendee: Schema<Attendee> = object<Attendee>({ personId: identifier, optional: flag });

const event: Schema<PlanEvent> = object<PlanEvent>({
  ...datesShape,
  id: identifier,
  uid: identifier,
  kind: oneOf(eventKinds),
  title: text,
  processId: nullable(identifier),
  mandateId: nullable(identifier),
  memberId: nullable(identifier),
  cites: list(text),
  parentId: nullable(identifier),
  forEventId: nullable(identifier),
  placeId: nullable(identifier),
  room: nullable(text),
  attendance: nullable(oneOf(['delegation', 'named', 'followed'])),
  attendees: list(attendee),
  states: list(datedState),
  moves: list(move),
  announced: nullable(dayText),
  panels: nullable(count),
  interpretation: flag,
  bodyId: nullable(identifier),
  responsible: text,
  symbol: text,
  source: text,
  confidence: nullable(oneOf(['firm', 'likely', 'conflict', 'planned'])),
  note: text,
  sequence: count,
  modified: wholeNumber(0, 253_402_300_799_999),
});

const person: Schema<Person> = object<Person>({
  id: identifier,
  name: text,
  placeId: nullable(identifier),
  away: list(object<Person['away'][number]>({ span: spanText, why: oneOf(['leave', 'travel']) })),
});

const place: Schema<Place> = object<Place>({
  id: identifier,
  name: localText,
  country: text,
  region: nullable(
    oneOf([
      'europe',
      'north-america',
      'latin-america',
      'africa',
      'morocco',
      'middle-east',
      'asia',
      'oceania',
    ]),
  ),
  zone: nullable(zone),
  latitude: nullable(anyNumber),
  longitude: nullable(anyNumber),
  dutyStation: flag,
  online: flag,
});

const holiday: Schema<Holiday> = object<Holiday>({
  day: dayText,
  name: text,
  strength: oneOf(holidayStrengths),
  source: text,
});

const holidayList: Schema<HolidayList> = object<HolidayList>({
  id: identifier,
  placeId: identifier,
  year: wholeNumber(1900, 2200),
  holidays: list(holiday),
});

const calendar: Schema<Calendar> = object<Calendar>({
  id: identifier,
  name: text,
  followed: flag,
  source: text,
});

const calendarEvent: Schema<CalendarEvent> = object<CalendarEvent>({
  id: identifier,
  calendarId: identifier,
  uid: identifier,
  title: text,
  placeText: text,
  placeId: nullable(identifier),
  span: spanText,
  from: nullable(minuteText),
  to: nullable(minuteText),
  zone: nullable(zone),
});

const factValue: Schema<FactValue> = {
  decode: (raw) => raw as FactValue,
  encode: (value) => value,
};

const waiver: Schema<Waiver> = object<Waiver>({
  id: identifier,
  rule: oneOf(ruleIds),
  facts: byName(factValue),
  reason: text,
  source: text,
  on: nullable(dayText),
});

const slots: Schema<readonly Slot[]> = list<Slot>(
  object<Slot>({ from: minuteText, to: minuteText }),
);
const body: Schema<Body> = object<Body>({ id: identifier, name: text, slots });

const document: Schema<ProcessDocument | null> = nullable(
  object<ProcessDocument>({ symbol: text, adopted: dayText, subject: localText }),
);

const process: Schema<FurtherProcess> = object<FurtherProcess>({
  id: identifier,
  name: text,
  document,
  parallelCap: nullable(anyNumber),
});

const settingsNow: Schema<Settings> = object<Settings>({
  id: oneOf(['settings']),
  name: text,
  sample: flag,
  document,
  processName: text,
  processes: list(process),
  homeZone: zone,
  homePlaceId: nullable(identifier),
  dueSoonDays: count,
  unscheduledDays: count,
  draftLeadDays: count,
  documentLeadDays: count,
  journeys: byName(count),
  journeyDefault: count,
  rulesOff: list(oneOf(ruleIds)),
  gravest: byName(oneOf(gravities)),
  parallelCap: nullable(anyNumber),
  contactGroupCap: nullable(anyNumber),
  latestEnd: nullable(minuteText),
  bodies: list(body),
  bodyId: identifier,
});

/** Files from before there were bodies have one list of hours, or none: those of the General Assembly. */
const settings: Schema<Settings> = {
  ...settingsNow,
  decode: (raw, reading) => {
    if (!isObject(raw) || Object.hasOwn(raw, 'bodies')) return settingsNow.decode(raw, reading);
    const { slots: old, ...rest } = raw;
    const read = settingsNow.decode({ bodyId: defaultBodies.bodyId, ...rest }, reading);
    if (!read) return read;
    const hours =
      old === undefined ? undefined : within(reading, 'slots', () => slots.decode(old, reading));
    return { ...read, ...(hours === undefined ? defaultBodies : bodiesOfSlots(hours)) };
  },
};

/** How a row of each table is written in a plan file. FORMAT.md in shared/formats/planFile has it in words. */
export const schemas: { readonly [T in TableName]: Schema<Tables[T]> } = {
  settings,
  mandates: mandateSchema,
  groups: groupSchema,
  events: event,
  people: person,
  places: place,
  holidayLists: holidayList,
  calendars: calendar,
  calendarEvents: calendarEvent,
  waivers: waiver,
};
