import { describe, expect, it } from 'vitest';
import type { Mandate, TimeExpression, Window } from '@shared/model/mandate';
import type { Plan } from '@shared/model/plan';
import { day, formatIsoDay } from '@shared/model/time';
import { eventsByMandate, resolveMandate, resolveWindows } from '@shared/windows/resolveWindows';
import { unbounded, windowOf } from '@shared/windows/window';
import { windowDependents } from '@shared/windows/windowDependencies';
import { membersByGroup } from '@shared/windows/window';
import { windowOrder } from '@shared/windows/windowOrder';
import { between, inState, mandate, meeting, planWith } from '../../support/build';

const edges = ({ from, to }: Window) =>
  `${from === null ? '' : formatIsoDay(from)}..${to === null ? '' : formatIsoDay(to)}`;

const relativeTo = (
  id: string,
  relation: 'before' | 'after' = 'before',
  days?: number,
): TimeExpression => ({
  form: 'relative',
  relation,
  target: { to: 'phase', id },
  ...(days === undefined ? {} : { days }),
});

const sessions = {
  mandates: [
    mandate('briefs', { eachOf: 'sessions', eachRelation: 'before', time: { form: 'words' } }),
    mandate('summaries', { eachOf: 'sessions', eachRelation: 'after', time: { form: 'words' } }),
    mandate('s1', { groupId: 'sessions', time: between('2017-04-01..2017-05-31') }),
    mandate('s2', { groupId: 'sessions', time: between('2017-05-01..2017-05-31') }),
  ],
  events: [meeting('theme-1', '2017-05-08..2017-05-09', { mandateId: 's1' })],
};

function windowIn(plan: Plan, id: string, member: string | null = null, on = '2017-05-01') {
  return edges(windowOf(resolveWindows(plan, day(on)), id, member));
}

describe('what is asked for each session', () => {
  it('as a brief is due the day before its first day', () => {
    expect(windowIn(planWith(sessions), 'briefs', 's1')).toBe('..2017-05-07');
  });

  it('as a summary may come from the day after its last day, without an end', () => {
    expect(windowIn(planWith(sessions), 'summaries', 's1')).toBe('2017-05-10..');
  });

  it('is unbounded while the session is not scheduled', () => {
    expect(windowIn(planWith(sessions), 'briefs', 's2')).toBe('..');
  });

  it('takes the first and the last day of a session in several events', () => {
    const more = meeting('theme-1b', '2017-05-15', { mandateId: 's1' });
    const plan = planWith({ ...sessions, events: [more, ...sessions.events] });
    expect(windowIn(plan, 'briefs', 's1')).toBe('..2017-05-07');
    expect(windowIn(plan, 'summaries', 's1')).toBe('2017-05-16..');
  });

  it('does not count cancelled events and those that are announced later', () => {
    const gone = meeting('gone', '2017-05-22', { mandateId: 's2', states: inState('cancelled') });
    const later = meeting('later', '2017-05-22', { mandateId: 's2', announced: day('2017-05-02') });
    const plan = (event: typeof gone) => planWith({ ...sessions, events: [event] });
    expect(windowIn(plan(gone), 'briefs', 's2')).toBe('..');
    expect(windowIn(plan(later), 'briefs', 's2', '2017-05-01')).toBe('..');
    expect(windowIn(plan(later), 'briefs', 's2', '2017-05-02')).toBe('..2017-05-21');
  });

  it.each(['leave', 'travel'] as const)(
    'does not count %s that is entered under a session',
    (kind) => {
      const away = meeting('away', '2017-05-01', { mandateId: 's1', kind });
      const plan = planWith({ ...sessions, events: [away, ...sessions.events] });
      expect(windowIn(plan, 'briefs', 's1')).toBe('..2017-05-07');
      expect(windowIn(planWith({ ...sessions, events: [away] }), 'briefs', 's1')).toBe('..');
    },
  );

  it('has a window for each member and leaves the summaries themselves out', () => {
    const keys = [...resolveWindows(planWith(sessions), day('2017-05-01')).keys()];
    expect(keys.filter((key) => key.includes('|')).sort()).toEqual([
      'briefs|s1',
      'briefs|s2',
      'summaries|s1',
      'summaries|s2',
    ]);
  });
});

describe('a window that is worked out from a phase', () => {
  const phases = [
    mandate('sg', { time: relativeTo('phase-1') }),
    mandate('phase-1', { kind: 'phase', time: between('2017-04-01..2017-11-30') }),
  ];

  it('ends the day before the first day of the phase, whatever the order of the rows', () => {
    expect(windowIn(planWith({ mandates: phases }), 'sg')).toBe('..2017-03-31');
    expect(windowIn(planWith({ mandates: [...phases].reverse() }), 'sg')).toBe('..2017-03-31');
  });

  it('is taken from the phase as the text has it, not from the event', () => {
    const moved = meeting('p', '2017-06-01', { kind: 'phase', mandateId: 'phase-1' });
    expect(windowIn(planWith({ mandates: phases, events: [moved] }), 'sg')).toBe('..2017-03-31');
  });

  it('goes through a chain', () => {
    const chain = [
      mandate('c', { time: relativeTo('b', 'after') }),
      mandate('b', { time: relativeTo('a', 'after', 10) }),
      mandate('a', { time: between('2017-04-01..2017-04-30') }),
    ];
    expect(windowIn(planWith({ mandates: chain }), 'b')).toBe('2017-05-10..');
    expect(windowIn(planWith({ mandates: chain }), 'c')).toBe('..');
  });

  it('that is not in the plan is unbounded', () => {
    expect(windowIn(planWith({ mandates: [phases[0]!] }), 'sg')).toBe('..');
  });
});

describe('a distance from another mandate', () => {
  const after = (days?: number) =>
    planWith({
      mandates: [
        mandate('report', {
          time: {
            form: 'relative',
            relation: 'after',
            target: { to: 'mandate', id: 's1' },
            ...(days === undefined ? {} : { days }),
          },
        }),
        ...sessions.mandates,
      ],
      events: sessions.events,
    });

  it('counts from the last day of its events', () => {
    expect(windowIn(after(30), 'report')).toBe('2017-06-08..');
  });

  it('gives no date where the text gives no distance', () => {
    expect(windowIn(after(), 'report')).toBe('..');
  });
});

describe('windows in a circle', () => {
  const mandates = [
    mandate('a', { time: relativeTo('b') }),
    mandate('b', { time: relativeTo('c') }),
    mandate('c', { time: relativeTo('a') }),
    mandate('outside', { time: relativeTo('a') }),
    mandate('free', { time: between('2017-04-01..2017-04-30') }),
  ];

  it('are named and unbounded, and do not touch the others', () => {
    const plan = planWith({ mandates });
    expect(windowOrder(plan).circular).toEqual(['a', 'b', 'c']);
    const windows = resolveWindows(plan, day('2017-05-01'));
    for (const id of ['a', 'b', 'c', 'outside']) expect(windows.get(id)).toEqual(unbounded);
    expect(edges(windows.get('free')!)).toBe('2017-04-01..2017-04-30');
  });

  it('of one mandate that points to itself is a circle', () => {
    expect(windowOrder(planWith({ mandates: [mandate('x', { time: relativeTo('x') })] }))).toEqual({
      order: [],
      circular: ['x'],
    });
  });

  it('of ten thousand are found without a crash', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      mandate(`m${i}`, { time: relativeTo(`m${(i + 1) % 10_000}`) }),
    );
    expect(windowOrder(planWith({ mandates: many })).circular).toHaveLength(10_000);
  });
});

describe('after one change', () => {
  const plan = planWith({
    ...sessions,
    mandates: [
      ...sessions.mandates,
      mandate('phase-1', { time: between('2017-04-01..2017-11-30') }),
      mandate('sg', { time: relativeTo('phase-1') }),
      mandate('after-sg', { time: relativeTo('sg') }),
    ],
  });

  it('the windows to work out again are those that depend on it, through chains', () => {
    const dependents = windowDependents(plan);
    expect(dependents.events.get('s1')).toEqual(['briefs', 'summaries']);
    expect(dependents.window.get('phase-1')).toEqual(['sg', 'after-sg']);
    expect(dependents.window.get('s1')).toBeUndefined();
  });

  it('working these out gives the same as working out all', () => {
    const on = day('2017-05-01');
    const moved = meeting('theme-1', '2017-05-22..2017-05-23', { mandateId: 's1' });
    const next: Plan = { ...plan, events: new Map([[moved.id, moved]]) };
    const windows = new Map(resolveWindows(plan, on));
    for (const id of windowDependents(next).events.get('s1')!) {
      const again = resolveMandate(
        next.mandates.get(id) as Mandate,
        on,
        windows,
        eventsByMandate(next),
        membersByGroup(next),
      );
      for (const [key, window] of again) windows.set(key, window);
    }
    expect(windows).toEqual(resolveWindows(next, on));
  });
});
