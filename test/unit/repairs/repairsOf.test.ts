import { describe, expect, it } from 'vitest';
import { firstDay, type PlanEvent } from '@shared/model/event';
import { applyChanges } from '@shared/model/change';
import type {} from '@shared/model/plan';
import { formatIsoDay, toMinute } from '@shared/model/time';
import {
  band,
  between,
  calendar,
  calendarEvent,
  due,
  group,
  inState,
  mandate,
  meeting,
  person,
  planWith,
} from '../../support/build';
import { answer, findingOf, own, said } from '../../support/repairing';
import { compact } from '../../support/compact';

describe('a meeting that ends after the latest hour', () => {
  it('ends at that hour, as long as before', () => {
    const plan = planWith({
      events: [own('late', '2017-06-06 17:00-19:30', { kind: 'consultation' })],
      settings: { latestEnd: toMinute(18 * 60) },
    });
    const found = answer(plan, 'parallel');
    const rows = 'repairs' in found ? found.repairs.map(({ changes }) => changes[0]!.after) : [];
    expect(rows).toMatchObject([{ sittings: [{ from: 15 * 60 + 30, to: 18 * 60 }] }]);
  });
});

describe('a debriefing in New York the day after a session in Vienna', () => {
  const plan = compact([
    meeting('fifth', '2017-09-04..2017-09-05', {
      mandateId: 'thematic-smuggling',
      placeId: 'vienna',
    }),
    own('debriefing', '2017-09-06'),
  ]);

  it('moves to Thursday 7 September first of all', () => {
    expect(said(plan, 'travel')[0]).toBe('move debriefing 2017-09-07');
  });

  it('removes the finding and adds none', () => {
    const found = answer(plan, 'travel');
    const nearest = 'repairs' in found ? found.repairs[0]! : null;
    expect(nearest?.removes).toContain(findingOf(plan, 'travel', '2017-05-15').key);
    expect(nearest?.adds).toEqual([]);
    expect(nearest?.moved).toEqual([{ eventId: 'debriefing', days: 1 }]);
  });

  it('is left as it was by the search', () => {
    const before = structuredClone(plan);
    answer(plan, 'travel');
    expect(plan).toEqual(before);
  });

  it('has no repair once both were held', () => {
    const rows = [...plan.events.values()].map((e) => ({ ...e, states: inState('held') }));
    const held = { ...plan, events: new Map(rows.map((e) => [e.id, e])) };
    expect(said(held, 'travel', '2017-10-01')).toEqual(['none: held']);
  });
});

describe('a conference in the wrong month', () => {
  const window = mandate('conf', { kind: 'conference', time: between('2018-09-01..2018-09-30') });
  const conference = (when: string) =>
    planWith({
      mandates: [window],
      events: [meeting('c', when, { kind: 'conference', mandateId: 'conf' })],
    });

  it('goes to the last working days of its window when it is late', () => {
    expect(said(conference('2018-10-03..2018-10-04'), 'window')[0]).toBe('move c 2018-09-27');
  });

  it('goes to the first working days of its window when it is early', () => {
    expect(said(conference('2018-08-01..2018-08-02'), 'window')[0]).toBe('move c 2018-09-03');
  });

  it('stays where no day of its window is left', () => {
    expect(said(conference('2018-11-05'), 'window', '2018-10-15')).toEqual(['none: window-over']);
  });
});

describe('one repair of each kind', () => {
  it('gives a due day on a Saturday the Friday before', () => {
    const plan = planWith({ events: [due('paper', '2018-03-31', { kind: 'document' })] });
    expect(said(plan, 'non-working-day', '2018-01-01')[0]).toBe('move paper 2018-03-30');
  });

  it('sends somebody else where named people have to be twice', () => {
    const named = {
      attendance: 'named' as const,
      attendees: [{ personId: 'ana', optional: false }],
    };
    const plan = planWith({
      people: [person('ana'), person('ben')],
      events: [
        own('a', '2017-06-07', { ...named, states: inState('confirmed') }),
        own('b', '2017-06-07', named),
      ],
    });
    const found = answer(plan, 'overlap');
    const kinds = 'repairs' in found ? found.repairs.map((r) => r.kind) : [];
    expect(kinds).toContain('attendee');
    const swap = 'repairs' in found ? found.repairs.find((r) => r.kind === 'attendee') : null;
    expect((swap!.changes[0]!.after as PlanEvent).attendees).toEqual([
      { personId: 'ben', optional: false },
    ]);
  });

  it('takes the city of the text', () => {
    const plan = planWith({
      mandates: [mandate('m', { place: { places: ['geneva'], country: null } })],
      events: [meeting('s', '2017-06-07', { mandateId: 'm', placeId: 'vienna' })],
    });
    const found = answer(plan, 'place');
    const nearest = 'repairs' in found ? found.repairs[0]! : null;
    expect(nearest?.kind).toBe('place');
    expect((nearest!.changes[0]!.after as PlanEvent).placeId).toBe('geneva');
  });

  it('adds the sitting day that is missing, and takes away the one that is too many', () => {
    const plan = (when: string) =>
      planWith({
        mandates: [mandate('m', { days: { min: 2, max: 2, total: false, unit: 'days' } })],
        events: [meeting('s', when, { mandateId: 'm' })],
      });
    const short = answer(plan('2017-06-07'), 'duration');
    const long = answer(plan('2017-06-06..2017-06-08'), 'duration');
    const daysOf = (found: ReturnType<typeof answer>) =>
      'repairs' in found
        ? (found.repairs[0]!.changes[0]!.after as PlanEvent).sittings.map((s) =>
            formatIsoDay(s.day),
          )
        : [];
    expect(daysOf(short)).toEqual(['2017-06-07', '2017-06-08']);
    expect(daysOf(long)).toEqual(['2017-06-06', '2017-06-07']);
  });

  it('shortens the meeting that crosses a cap', () => {
    const plan = planWith({
      groups: [group('g', 3)],
      mandates: [mandate('m', { groupId: 'g' }), mandate('n', { groupId: 'g' })],
      events: [
        meeting('first', '2017-06-06..2017-06-07', { mandateId: 'm', states: inState('held') }),
        meeting('second', '2017-07-05..2017-07-06', { mandateId: 'n' }),
      ],
    });
    expect(said(plan, 'cap', '2017-06-20')[0]).toBe('length second 2017-07-05');
  });

  it('moves the other thing where an order is broken', () => {
    const plan = planWith({
      mandates: [mandate('draft', { kind: 'document', before: ['round'] }), mandate('round')],
      events: [
        due('paper', '2017-06-08', { kind: 'document', mandateId: 'draft' }),
        meeting('r', '2017-06-08', { mandateId: 'round' }),
      ],
    });
    expect(said(plan, 'order')[0]).toBe('move paper 2017-06-07');
  });

  it('schedules what nothing is planned for: a meeting early, a due day late in its window', () => {
    const plan = (kind: 'thematic-session' | 'document') =>
      planWith({ mandates: [mandate('m', { kind, time: between('2017-07-01..2017-08-15') })] });
    expect(said(plan('thematic-session'), 'unscheduled')[0]).toBe('schedule repair:new 2017-07-03');
    expect(said(plan('document'), 'unscheduled')[0]).toBe('schedule repair:new 2017-08-15');
  });

  it('leaves an event of a followed calendar and goes itself', () => {
    const plan = planWith({
      calendars: [calendar('csw')],
      calendarEvents: [calendarEvent('c', 'csw', '2018-03-12..2018-03-23')],
      events: [own('a', '2018-03-22')],
    });
    expect(said(plan, 'reference', '2018-01-01')[0]).toBe('move a 2018-03-26');
  });

  it('puts a meeting with interpretation into its hours', () => {
    const plan = planWith({
      events: [own('a', '2017-06-07 13:00-15:00', { interpretation: true })],
    });
    const found = answer(plan, 'slot');
    const row = 'repairs' in found ? (found.repairs[0]!.changes[0]!.after as PlanEvent) : null;
    expect(row?.sittings.map((s) => [s.from, s.to])).toEqual([[660, 780]]);
  });

  it('takes another room that the plan knows in the same place', () => {
    const inRoom = (room: string) => ({ room, attendance: 'followed' as const });
    const plan = planWith({
      events: [
        own('a', '2017-06-07', inRoom('A')),
        own('b', '2017-06-07', inRoom('A')),
        own('c', '2017-06-08', inRoom('B')),
      ],
    });
    const found = answer(plan, 'room');
    const nearest = 'repairs' in found ? found.repairs[0]! : null;
    expect([nearest?.kind, (nearest!.changes[0]!.after as PlanEvent).room]).toEqual(['room', 'B']);
  });

  it('holds a meeting of its own where everybody is already', () => {
    const plan = planWith({
      events: [
        meeting('s', '2017-06-05', { placeId: 'vienna' }),
        own('a', '2017-06-06', { placeId: 'new-york' }),
      ],
    });
    expect(said(plan, 'travel')).toContain('place a 2017-06-06');
  });

  it('lets two things in the wrong order change places', () => {
    const plan = planWith({
      mandates: [mandate('draft', { kind: 'document', before: ['round'] }), mandate('round')],
      events: [
        meeting('r', '2017-06-06', { mandateId: 'round' }),
        due('paper', '2017-06-08', { kind: 'document', mandateId: 'draft' }),
      ],
    });
    const found = answer(plan, 'order');
    const swap = 'repairs' in found ? found.repairs.find((r) => r.kind === 'swap') : null;
    expect(swap?.moved).toEqual([
      { eventId: 'paper', days: -2 },
      { eventId: 'r', days: 2 },
    ]);
  });

  it('clips a phase to its window', () => {
    const plan = planWith({
      mandates: [mandate('two', { kind: 'phase', time: between('2017-11-01..2018-01-31') })],
      events: [band('p2', '2017-10-01..2018-01-31', { mandateId: 'two' })],
    });
    expect(said(plan, 'window')[0]).toBe('length p2 2017-11-01');
  });

  it('takes the parts of a meeting along', () => {
    const plan = planWith({
      events: [
        own('whole', '2017-06-10', { states: inState('confirmed') }),
        own('part', '2017-06-10 10:00-10:30', { kind: 'part', parentId: 'whole' }),
      ],
    });
    const found = answer(plan, 'non-working-day');
    const rows =
      'repairs' in found ? found.repairs[0]!.changes.map((c) => c.after as PlanEvent) : [];
    expect(rows.map((r) => `${r.id} ${formatIsoDay(firstDay(r)!)}`)).toEqual([
      'whole 2017-06-09',
      'part 2017-06-09',
    ]);
  });
});

describe('what is applied', () => {
  it('keeps the date of a confirmed meeting in its history', () => {
    const plan = planWith({ events: [own('a', '2017-06-10', { states: inState('confirmed') })] });
    const found = answer(plan, 'non-working-day');
    if ('none' in found) throw new Error(found.none);
    const after = applyChanges(plan, found.repairs[0]!.changes).events.get('a')!;
    expect(after.moves).toHaveLength(1);
    expect(formatIsoDay(after.moves[0]!.from.sittings[0]!.day)).toBe('2017-06-10');
  });
});
