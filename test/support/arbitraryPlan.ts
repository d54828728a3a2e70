import fc from 'fast-check';
import { eventKinds } from '@shared/model/event';
import type { Attendance, EventDates, PlanEvent, Sitting } from '@shared/model/event';
import type { Mandate, TimeExpression } from '@shared/model/mandate';
import { type Plan, defaultSettings, emptyPlan } from '@shared/model/plan';
import { toDay, toMinute } from '@shared/model/time';

/** Any text that a user, a file or an enemy could put into a field. */
export const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  fc.constantFrom(
    '',
    '__proto__',
    'مؤتمر \u202e',
    '👩‍👩‍👧 été; a,b\\n\r\nX:Y',
    '\u0000\u0007\u2028\uFEFF',
  ),
);

const day = fc.integer({ min: -20_000, max: 60_000 }).map(toDay);
const place = fc.constantFrom('geneva', 'new-york', 'vienna', 'online', null);
const localText = fc.record({ en: anyText, fr: anyText, es: anyText });

const hours = fc
  .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 700 }))
  .map(([from, length]) => ({
    part: 'hours' as const,
    from: toMinute(from),
    to: toMinute(from + length),
  }));
const part = fc.oneof(
  fc.constantFrom('full', 'half', 'morning', 'afternoon').map((p) => ({
    part: p as Sitting['part'],
    from: null,
    to: null,
  })),
  hours,
);

const sittings: fc.Arbitrary<readonly Sitting[]> = fc
  .array(fc.record({ day, when: part, placeId: place }), { maxLength: 6 })
  .map((rows) =>
    [...new Map(rows.map((r) => [r.day, r])).values()]
      .sort((a, b) => a.day - b.day)
      .map(({ day: d, when, placeId }) => ({ day: d, ...when, placeId })),
  );

const dates: fc.Arbitrary<EventDates> = fc.record({
  span: fc.option(
    fc.tuple(day, fc.integer({ min: 1, max: 400 })).map(([start, n]) => ({
      start,
      end: toDay(start + n),
    })),
  ),
  sittings,
  at: fc.option(
    fc.oneof(
      fc.record({ day, time: fc.constant(null), zone: fc.constant(null) }),
      fc.record({
        day,
        time: fc.integer({ min: 0, max: 1440 }).map(toMinute),
        zone: fc.constantFrom('America/New_York', 'Europe/Zurich', 'Africa/Nairobi'),
      }),
    ),
  ),
});

const state = fc.record({
  state: fc.constantFrom('tentative', 'confirmed', 'held', 'open', 'done', 'cancelled'),
  on: fc.option(day),
  decision: fc.option(anyText),
});

const event: fc.Arbitrary<Omit<PlanEvent, 'id' | 'uid'>> = fc
  .tuple(
    dates,
    fc.record({
      kind: fc.constantFrom(...eventKinds),
      title: anyText,
      mandateId: fc.option(fc.constantFrom('m0', 'm1')),
      memberId: fc.option(fc.constantFrom('m0', 'm1')),
      cites: fc.array(anyText, { maxLength: 2 }),
      parentId: fc.constant(null),
      forEventId: fc.constant(null),
      placeId: place,
      room: fc.option(anyText),
      attendance: fc.constantFrom<Attendance | null>('delegation', 'named', 'followed', null),
      attendees: fc.array(fc.record({ personId: fc.constant('p1'), optional: fc.boolean() }), {
        maxLength: 2,
      }),
      states: fc.array(state, { maxLength: 3 }),
      moves: fc.array(
        fc.record({ from: dates, to: dates, decision: fc.option(anyText), on: fc.option(day) }),
        { maxLength: 1 },
      ),
      announced: fc.option(day),
      processId: fc.constantFrom(null, 'second', 'gone'),
      panels: fc.option(fc.nat({ max: 9 })),
      interpretation: fc.boolean(),
      bodyId: fc.constantFrom(null, 'human-rights-council', 'gone'),
      responsible: anyText,
      symbol: anyText,
      source: anyText,
      confidence: fc.constantFrom('firm', 'likely', 'conflict', 'planned', null),
      note: anyText,
      sequence: fc.nat(),
      modified: fc.nat({ max: 4_000_000_000_000 }),
    }),
  )
  .map(([when, rest]) => ({ ...when, ...rest }) as Omit<PlanEvent, 'id' | 'uid'>);

const yearMonth = fc.record({
  year: fc.integer({ min: 1990, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const time: fc.Arbitrary<TimeExpression> = fc.oneof(
  fc.record({ form: fc.constant('day' as const), day }),
  fc.record({ form: fc.constant('range' as const), first: day, last: day }),
  fc.record({ form: fc.constant('month' as const), month: yearMonth }),
  fc.record({ form: fc.constant('choice-of-months' as const), months: fc.array(yearMonth) }),
  fc.constant({ form: 'year' as const, year: 2018, half: 1 as const }),
  fc.constant({ form: 'session' as const, session: 73 }),
  fc.record({
    form: fc.constant('no-later-than' as const),
    limit: fc.record({ form: fc.constant('month' as const), month: yearMonth }),
  }),
  fc.constant({
    form: 'relative' as const,
    relation: 'before' as const,
    target: { to: 'phase' as const, id: 'phase-3' },
  }),
  fc.constantFrom({ form: 'as-required' as const }, { form: 'words' as const }),
);

const mandate: fc.Arbitrary<Omit<Mandate, 'id'>> = fc.record({
  order: fc.nat(),
  processId: fc.constantFrom(null, 'second', 'gone'),
  paragraph: anyText,
  kind: fc.constantFrom(...eventKinds),
  title: localText,
  shortTitle: localText,
  phaseId: fc.constant(null),
  groupId: fc.option(fc.constant('g')),
  listedIn: anyText,
  eachOf: fc.constant(null),
  eachRelation: fc.constantFrom('before' as const, 'after' as const, null),
  time,
  wording: localText,
  place: fc.option(fc.record({ places: fc.constant(['geneva']), country: fc.option(anyText) })),
  days: fc.option(
    fc.record({
      min: fc.option(fc.nat()),
      max: fc.option(fc.nat()),
      total: fc.boolean(),
      unit: fc.constantFrom('days' as const, 'half-days' as const, 'weeks' as const),
    }),
  ),
  panels: fc.option(fc.record({ min: fc.nat(), max: fc.nat() })),
  flexible: fc.option(anyText),
  before: fc.constant([]),
  after: fc.constant(['m0']),
  inferred: fc.constantFrom([], ['before' as const]),
  responsible: localText,
  othersAct: fc.boolean(),
  remark: localText,
  parentId: fc.constant(null),
});

/** Any well-formed plan: up to eight events of every kind, state and text, two mandates and the other tables. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    events: fc.array(event, { maxLength: 8 }),
    mandates: fc.array(mandate, { maxLength: 2 }),
    name: anyText,
    asOf: fc.option(day),
    revision: fc.nat(),
    facts: fc.dictionary(fc.constantFrom('daysLate', 'cap'), fc.oneof(fc.nat(), anyText)),
  })
  .map(({ events, mandates, name, asOf, revision, facts }) => ({
    ...emptyPlan('plan-1', {
      ...defaultSettings,
      name,
      document: { symbol: name, adopted: toDay(17_000), subject: { en: name, fr: '', es: '' } },
      processName: name,
      processes: [{ id: 'second', name, document: null, parallelCap: 2 }],
      journeys: { 'africa/europe': 2 },
      gravest: { window: 'warning' },
    }),
    asOf,
    revision,
    events: new Map(
      events.map((e, i) => [`e${i}`, { ...e, id: `e${i}`, uid: `uid-${i}@prepcom.invalid` }]),
    ),
    mandates: new Map(mandates.map((m, i) => [`m${i}`, { ...m, id: `m${i}` }])),
    people: new Map([
      [
        'p1',
        {
          id: 'p1',
          name,
          placeId: 'geneva',
          away: [{ span: { start: toDay(1), end: toDay(9) }, why: 'leave' as const }],
        },
      ],
    ]),
    waivers: new Map([
      ['w', { id: 'w', rule: 'window' as const, facts, reason: name, source: '', on: asOf }],
    ]),
    calendars: new Map([['c', { id: 'c', name, followed: true, source: name }]]),
  }));
