import fc from 'fast-check';
import { builtInBodies } from '@shared/model/bodies';
import type { Change } from '@shared/model/change';
import { gravities } from '@shared/model/finding';
import type { Mandate, TimeExpression } from '@shared/model/mandate';
import type { HolidayList, HolidayStrength, Place } from '@shared/model/place';
import {
  defaultSettings,
  type FurtherProcess,
  type Plan,
  type TableName,
} from '@shared/model/plan';
import { ruleIds } from '@shared/model/ruleIds';
import { addDays, type Minute } from '@shared/model/time';
import { calendar, calendarEvent, group, mandate, person, planWith, waiver } from '../build';
import {
  dayOrNull,
  firstOfSmall,
  ids,
  processOrNull,
  smallDay,
  smallEvent,
  smallPeople,
} from './smallEvents';

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
      processId: processOrNull,
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

/** The built-in bodies, and two with other hours, of which the plan's own is often one. */
const bodies = fc.constantFrom(
  builtInBodies,
  builtInBodies.map((body) => ({ ...body, slots: body.slots.slice(1) })),
  builtInBodies.map((body) => ({
    ...body,
    slots: [{ from: 480 as Minute, to: 1200 as Minute }],
  })),
);

/** Further processes beside the plan's own; p2 is often one that a row says and the plan does not hold. */
const processes: fc.Arbitrary<readonly FurtherProcess[]> = fc
  .subarray(['p1', 'p2'], { maxLength: 2 })
  .chain((some) =>
    fc.tuple(
      ...some.map((id) =>
        fc
          .constantFrom(null, 1, 1, 2)
          .map((parallelCap) => ({ id, name: `Process ${id}`, document: null, parallelCap })),
      ),
    ),
  );

const settings = fc
  .record({
    dueSoonDays: fc.constantFrom(0, 3, 14),
    unscheduledDays: fc.constantFrom(0, 5, 60),
    journeyDefault: fc.constantFrom(0, 1, 3),
    journeys: fc.constantFrom({}, { 'europe/europe': 2 }),
    draftLeadDays: fc.constantFrom(0, 3, 7),
    documentLeadDays: fc.constantFrom(0, 5, 42),
    rulesOff: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constantFrom(...ruleIds).map((rule) => [rule]) },
    ),
    gravest: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...ruleIds), fc.constantFrom(...gravities))
          .map(([rule, gravity]) => ({ [rule]: gravity })),
      },
    ),
    parallelCap: fc.constantFrom(null, 1, 2),
    contactGroupCap: fc.constantFrom(null, null, 1),
    latestEnd: fc.constantFrom(null, null, 1080 as Minute),
    processes: fc.oneof(fc.constant([]), processes),
    bodyId: fc.constantFrom('general-assembly', 'general-assembly', 'human-rights-council', 'gone'),
    homeZone: fc.constantFrom('America/New_York', 'Asia/Tokyo', 'Mars/Base'),
    bodies,
  })
  .map((parts) => ({
    ...defaultSettings,
    ...parts,
    bodies: [...parts.bodies, { id: 'always', name: 'Always', slots: [] }],
  }));

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
  settings,
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
