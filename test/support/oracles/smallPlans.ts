import fc from 'fast-check';
import type { Change } from '@shared/model/change';
import {
  type Attendee,
  classOf,
  type DatedState,
  type EventDates,
  type EventKind,
  type EventState,
  noDates,
  type PlanEvent,
  type Sitting,
} from '@shared/model/event';
import type { Mandate, TimeExpression } from '@shared/model/mandate';
import type { HolidayList, HolidayStrength, Place } from '@shared/model/place';
import { defaultSettings, type Plan, type TableName } from '@shared/model/plan';
import { addDays, type Day, day, type Minute } from '@shared/model/time';
import {
  calendar,
  calendarEvent,
  group,
  mandate,
  meeting,
  person,
  planWith,
  waiver,
} from '../build';

/** First of the few days on which everything happens, so that much of it clashes. */
export const firstOfSmall: Day = day('2017-04-24');
const DAYS = 12;

const places = ['geneva', 'vienna', 'new-york', 'kiritimati', 'online', 'nowhere', null];
const people = ['ann', 'bob', 'eve'];
const kinds: readonly EventKind[] = [
  'thematic-session',
  'thematic-session',
  'conference',
  'hearing',
  'negotiation-round',
  'thematic-session',
  'negotiation-round',
  'own-meeting',
  'part',
  'travel',
  'leave',
  'phase',
  'application-window',
  'deadline',
  'document',
  'adoption',
];

const cityAt = (id: string, zone: string, region: Place['region'] = 'oceania'): Place => ({
  id,
  name: { en: id, fr: id, es: id },
  country: 'KI',
  region,
  zone,
  latitude: null,
  longitude: null,
  dutyStation: false,
  online: false,
});

/** Days of a small plan. */
export const smallDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: DAYS })
  .map((n) => addDays(firstOfSmall, n));

const dayOrNull = fc.option(smallDay, { freq: 3 });
const ids = (prefix: string, count: number) =>
  fc.integer({ min: 1, max: count }).map((n) => `${prefix}${n}`);

/** A sitting: often of a whole day, sometimes with hours, sometimes with a city of its own. */
export const smallSitting: fc.Arbitrary<Sitting> = fc
  .record({
    day: smallDay,
    part: fc.constantFrom('full', 'half', 'morning', 'afternoon', 'hours', 'hours' as const),
    from: fc.integer({ min: 0, max: 46 }),
    length: fc.integer({ min: 1, max: 12 }),
    placeId: fc.option(fc.constantFrom('geneva', 'new-york', 'kiritimati'), { freq: 1, nil: null }),
  })
  .map(({ day: on, part, from, length, placeId }) => {
    const start = (from * 30) as Minute;
    const end = Math.min(1440, (from + length) * 30) as Minute;
    const isTimed = part === 'hours';
    return { day: on, part, from: isTimed ? start : null, to: isTimed ? end : null, placeId };
  });

const attendees: fc.Arbitrary<readonly Attendee[]> = fc
  .uniqueArray(fc.constantFrom(...people), { maxLength: 3 })
  .chain((some) =>
    fc.tuple(...some.map((personId) => fc.boolean().map((optional) => ({ personId, optional })))),
  );

function datesOf(kind: EventKind): fc.Arbitrary<EventDates> {
  const eventClass = classOf({ kind });
  if (eventClass === 'meeting') {
    return fc.array(smallSitting, { maxLength: 3 }).map((list) => ({
      ...noDates,
      sittings: [...list].sort((a, b) => a.day - b.day),
    }));
  }
  if (eventClass === 'band') {
    return fc.tuple(smallDay, fc.integer({ min: -1, max: 9 })).map(([start, length]) => ({
      ...noDates,
      span: { start, end: addDays(start, length) },
    }));
  }
  return fc
    .record({
      on: smallDay,
      timed: fc.boolean(),
      zone: fc.constantFrom('America/New_York', 'Asia/Tokyo', 'Mars/Base'),
    })
    .map(({ on, timed, zone }) => ({
      ...noDates,
      at: timed ? { day: on, time: 1020 as Minute, zone } : { day: on, time: null, zone: null },
    }));
}

function stateOf(kind: EventKind): fc.Arbitrary<DatedState> {
  const eventClass = classOf({ kind });
  const states: readonly EventState[] =
    eventClass === 'due' || eventClass === 'fact'
      ? ['open', 'done', 'cancelled']
      : ['tentative', 'confirmed', 'confirmed', 'held', 'cancelled'];
  return fc.record({
    state: fc.constantFrom(...states),
    on: dayOrNull,
    decision: fc.constant(null),
  });
}

/** An event with an id from e1 to e9. */
export function smallEvent(id: string): fc.Arbitrary<PlanEvent> {
  return fc.constantFrom(...kinds).chain((kind) =>
    fc
      .record({
        dates: datesOf(kind),
        earlier: datesOf(kind),
        movedOn: dayOrNull,
        isMoved: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
        states: fc.array(stateOf(kind), { maxLength: 3 }),
        mandateId: fc.option(ids('m', 5)),
        memberId: fc.option(ids('m', 5)),
        parentId: fc.option(ids('e', 9), { freq: 1 }),
        forEventId: fc.option(ids('e', 9), { freq: 1 }),
        placeId: fc.constantFrom(...places),
        room: fc.constantFrom(null, 'A', ' a ', 'B'),
        attendance: fc.constantFrom(
          'delegation',
          'delegation',
          'named',
          'named',
          'followed' as const,
        ),
        attendees,
        announced: fc.option(smallDay, { freq: 1 }),
        panels: fc.option(fc.integer({ min: 0, max: 5 })),
        interpretation: fc.boolean(),
      })
      .map(({ dates, earlier, movedOn, isMoved, attendance, ...rest }) => ({
        ...meeting(id, '', { kind }),
        ...rest,
        ...dates,
        kind,
        attendance: classOf({ kind }) === 'meeting' ? attendance : null,
        moves: isMoved ? [{ from: earlier, to: dates, decision: null, on: movedOn }] : [],
      })),
  );
}

const times: fc.Arbitrary<TimeExpression> = fc.oneof(
  fc.constant<TimeExpression>({ form: 'none' }),
  fc
    .tuple(smallDay, fc.integer({ min: 0, max: 9 }))
    .map(([first, n]) => ({ form: 'range' as const, first, last: addDays(first, n) })),
  smallDay.map((on) => ({
    form: 'no-later-than' as const,
    limit: { form: 'day' as const, day: on },
  })),
  fc.record({
    form: fc.constant('relative' as const),
    relation: fc.constantFrom('before', 'after' as const),
    target: fc.record({ to: fc.constantFrom('phase', 'mandate' as const), id: ids('m', 5) }),
    days: fc.integer({ min: 1, max: 3 }),
  }),
);

/** A mandate with an id from m1 to m5. */
export function smallMandate(id: string): fc.Arbitrary<Mandate> {
  return fc
    .record({
      kind: fc.constantFrom('thematic-session', 'phase', 'document' as const),
      phaseId: fc.option(ids('m', 5)),
      groupId: fc.option(ids('g', 2)),
      eachOf: fc.option(ids('g', 2), { freq: 1 }),
      eachRelation: fc.constantFrom('before', 'after' as const),
      time: times,
      place: fc.constantFrom(
        null,
        { places: ['geneva'], country: null },
        { places: [], country: 'US' },
      ),
      days: fc.option(
        fc.record({
          min: fc.option(fc.integer({ min: 0, max: 3 })),
          max: fc.option(fc.integer({ min: 1, max: 4 })),
          total: fc.boolean(),
          unit: fc.constantFrom('days', 'half-days', 'weeks' as const),
        }),
      ),
      panels: fc.option(fc.constant({ min: 2, max: 3 })),
      flexible: fc.option(fc.constant('29')),
      before: fc.array(ids('m', 5), { maxLength: 1 }),
      after: fc.array(ids('m', 5), { maxLength: 1 }),
      inferred: fc.subarray(['before', 'after'] as const),
      othersAct: fc.boolean(),
    })
    .map((parts) => mandate(id, parts));
}

const holidayLists: fc.Arbitrary<HolidayList> = fc
  .record({
    placeId: fc.constantFrom('geneva', 'new-york', 'vienna'),
    holidays: fc.array(
      fc.record({
        day: smallDay,
        name: fc.constant('Feast'),
        strength: fc.constantFrom<HolidayStrength>(
          'closed',
          'observe',
          'avoid',
          'no-opening-or-closing',
        ),
        source: fc.constant(''),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ placeId, holidays }) => ({ id: `${placeId}/2017`, placeId, year: 2017, holidays }));

const calendarEvents = ids('r', 3).chain((id) =>
  fc
    .record({
      calendarId: ids('c', 2),
      start: smallDay,
      length: fc.constantFrom(1, 2, 5, 90),
      placeId: fc.constantFrom(null, 'geneva', 'new-york'),
      timed: fc.boolean(),
    })
    .map(({ calendarId, start, length, placeId, timed }) => ({
      ...calendarEvent(id, calendarId, '2017-05-01'),
      span: { start, end: addDays(start, length) },
      placeId,
      from: timed ? (600 as Minute) : null,
      to: timed ? (780 as Minute) : null,
      zone: timed ? 'Europe/Zurich' : null,
    })),
);

const settings = fc
  .record({
    dueSoonDays: fc.constantFrom(0, 3, 14),
    unscheduledDays: fc.constantFrom(0, 5, 60),
    journeyDefault: fc.constantFrom(0, 1, 3),
    journeys: fc.constantFrom({}, { 'europe/europe': 2 }),
    rulesOff: fc.subarray(['overlap', 'missed'] as const, { maxLength: 1 }),
    gravest: fc.constantFrom({}, { window: 'notice' as const }),
    parallelCap: fc.constantFrom(null, 1, 2),
    homeZone: fc.constantFrom('America/New_York', 'Asia/Tokyo', 'Mars/Base'),
  })
  .map((parts) => ({ ...defaultSettings, ...parts }));

const persons = fc.constantFrom(...people).chain((id) =>
  fc.array(fc.tuple(smallDay, fc.integer({ min: 1, max: 5 })), { maxLength: 2 }).map((spans) =>
    person(id, {
      away: spans.map(([start, n]) => ({
        span: { start, end: addDays(start, n) },
        why: 'leave' as const,
      })),
    }),
  ),
);

const waivers = fc
  .record({
    key: fc.constantFrom(
      'window|event:e1|mandate:m1|after',
      'overlap|event:e1|event:e2',
      'missed|event:e3',
      'missed|mandate:m2',
      'invalid|event:e1|sittings',
    ),
    days: fc.integer({ min: 0, max: 4 }),
    on: dayOrNull,
  })
  .map(({ key, days, on }) =>
    waiver(key, { days, dueDay: firstOfSmall + days, count: days }, { on }),
  );

const smallPlaces = fc.constantFrom(
  cityAt('kiritimati', 'Pacific/Kiritimati'),
  cityAt('kiritimati', 'Pacific/Kiritimati', null),
  cityAt('nowhere', 'Mars/Base'),
  cityAt('nowhere', 'Pacific/Pago_Pago'),
);

const tables = {
  places: smallPlaces,
  events: ids('e', 9).chain(smallEvent),
  mandates: ids('m', 5).chain(smallMandate),
  groups: fc
    .tuple(ids('g', 2), fc.option(fc.integer({ min: -1, max: 4 })))
    .map(([id, cap]) => group(id, cap)),
  people: persons,
  holidayLists,
  calendars: fc
    .tuple(ids('c', 2), fc.boolean())
    .map(([id, followed]) => calendar(id, { followed })),
  calendarEvents,
  waivers,
  settings,
} as const;

/** A plan in which nearly everything can clash with everything. */
export const smallPlan: fc.Arbitrary<Plan> = fc
  .record({
    settings: tables.settings,
    events: fc.uniqueArray(tables.events, { maxLength: 9, selector: (row) => row.id }),
    mandates: fc.uniqueArray(tables.mandates, { maxLength: 5, selector: (row) => row.id }),
    groups: fc.uniqueArray(tables.groups, { maxLength: 2, selector: (row) => row.id }),
    places: fc.uniqueArray(smallPlaces, { maxLength: 2, selector: (row) => row.id }),
    people: fc.uniqueArray(persons, { maxLength: 3, selector: (row) => row.id }),
    holidayLists: fc.uniqueArray(holidayLists, { maxLength: 2, selector: (row) => row.id }),
    calendars: fc.uniqueArray(tables.calendars, { maxLength: 2, selector: (row) => row.id }),
    calendarEvents: fc.uniqueArray(calendarEvents, { maxLength: 3, selector: (row) => row.id }),
    waivers: fc.uniqueArray(waivers, { maxLength: 3, selector: (row) => row.id }),
  })
  .map((parts) => planWith(parts));

/** What is done to a row: put in the place of what is there, or taken out. */
export interface SmallEdit {
  readonly table: TableName;
  readonly key: string;
  readonly row: { readonly id: string } | null;
}

const editOf = (table: keyof typeof tables): fc.Arbitrary<SmallEdit> =>
  fc
    .tuple(tables[table] as fc.Arbitrary<{ readonly id: string }>, fc.integer({ min: 0, max: 3 }))
    .map(([row, n]) => ({ table, key: row.id, row: n === 0 && table !== 'settings' ? null : row }));

/** An edit of any kind, most often of an event. */
export const smallEdit: fc.Arbitrary<SmallEdit> = fc.oneof(
  { weight: 8, arbitrary: editOf('events') },
  { weight: 2, arbitrary: editOf('mandates') },
  ...(
    [
      'groups',
      'places',
      'people',
      'holidayLists',
      'calendars',
      'calendarEvents',
      'waivers',
      'settings',
    ] as const
  ).map((table) => ({ weight: 1, arbitrary: editOf(table) })),
);

/** The edit as a change of a plan. */
export function toChange(plan: Plan, edit: SmallEdit): Change {
  const before = plan[edit.table].get(edit.key) ?? null;
  return { table: edit.table, key: edit.key, before, after: edit.row } as Change;
}
