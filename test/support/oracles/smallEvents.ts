import fc from 'fast-check';
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
import { addDays, type Day, day, type Minute } from '@shared/model/time';
import { sortedDates } from '@shared/commands/steps/checkDates';
import { meeting } from '../build';

/** First of the few days on which everything happens, so that much of it clashes. */
export const firstOfSmall: Day = day('2017-04-24');
const DAYS = 12;

const places = ['geneva', 'vienna', 'new-york', 'kiritimati', 'online', 'nowhere', null];
/** Who can be named. */
export const smallPeople = ['ann', 'bob', 'eve'];
const kinds: readonly EventKind[] = [
  'thematic-session',
  'thematic-session',
  'conference',
  'hearing',
  'negotiation-round',
  'thematic-session',
  'negotiation-round',
  'own-meeting',
  'consultation',
  'consultation',
  'part',
  'travel',
  'leave',
  'phase',
  'application-window',
  'deadline',
  'document',
  'adoption',
];

/** Days of a small plan. */
export const smallDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: DAYS })
  .map((n) => addDays(firstOfSmall, n));

/** A day, or none. */
export const dayOrNull = fc.option(smallDay, { freq: 3 });
/** Ids that often meet: "e1" to "e9". */
export const ids = (prefix: string, count: number) =>
  fc.integer({ min: 1, max: count }).map((n) => `${prefix}${n}`);

/** The process that a row says it is of: mostly the plan's own. */
export const processOrNull = fc.constantFrom(null, null, null, 'p1', 'p1', 'p2');

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
  .uniqueArray(fc.constantFrom(...smallPeople), { maxLength: 3 })
  .chain((some) =>
    fc.tuple(...some.map((personId) => fc.boolean().map((optional) => ({ personId, optional })))),
  );

function datesOf(kind: EventKind): fc.Arbitrary<EventDates> {
  const eventClass = classOf({ kind });
  if (eventClass === 'meeting') {
    return fc
      .array(smallSitting, { maxLength: 3 })
      .map((sittings) => sortedDates({ ...noDates, sittings }));
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
        processId: processOrNull,
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
        bodyId: fc.constantFrom(null, null, 'human-rights-council', 'always', 'gone'),
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
