import fc from 'fast-check';
import type { Change } from '@shared/model/change';
import type { HolidayList, HolidayStrength, Place } from '@shared/model/place';
import type { Plan, TableName } from '@shared/model/plan';
import { addDays, type Minute } from '@shared/model/time';
import { calendar, calendarEvent, group, person, planWith, waiver } from '../build';
import { smallMandate } from './smallMandates';
import { smallSettings } from './smallSettings';
import { dayOrNull, firstOfSmall, ids, smallDay, smallEvent, smallPeople } from './smallEvents';

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

const persons = fc.constantFrom(...smallPeople).chain((id) =>
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
  settings: smallSettings,
} as const;

const planOf = (leastEvents: number, leastMandates: number): fc.Arbitrary<Plan> =>
  fc
    .record({
      settings: tables.settings,
      events: fc.uniqueArray(tables.events, {
        minLength: leastEvents,
        maxLength: 9,
        selector: (row) => row.id,
      }),
      mandates: fc.uniqueArray(tables.mandates, {
        minLength: leastMandates,
        maxLength: 5,
        selector: (row) => row.id,
      }),
      groups: fc.uniqueArray(tables.groups, { maxLength: 2, selector: (row) => row.id }),
      places: fc.uniqueArray(smallPlaces, { maxLength: 2, selector: (row) => row.id }),
      people: fc.uniqueArray(persons, { maxLength: 3, selector: (row) => row.id }),
      holidayLists: fc.uniqueArray(holidayLists, { maxLength: 2, selector: (row) => row.id }),
      calendars: fc.uniqueArray(tables.calendars, { maxLength: 2, selector: (row) => row.id }),
      calendarEvents: fc.uniqueArray(calendarEvents, { maxLength: 3, selector: (row) => row.id }),
      waivers: fc.uniqueArray(waivers, { maxLength: 3, selector: (row) => row.id }),
    })
    .map((parts) => planWith(parts));

/** A plan in which nearly everything can clash with everything. */
export const smallPlan: fc.Arbitrary<Plan> = planOf(0, 0);

/** The same with most ids in use, most events announced, and parts only of events with a smaller id. */
export const crowdedPlan: fc.Arbitrary<Plan> = planOf(6, 3).map((plan) => {
  const events = [...plan.events].map(([id, event], i) => {
    const parentId = event.parentId !== null && event.parentId < id ? event.parentId : null;
    return [id, { ...event, parentId, announced: i % 3 === 0 ? event.announced : null }] as const;
  });
  return { ...plan, events: new Map(events) };
});

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
