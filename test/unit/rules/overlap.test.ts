import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '@shared/model/event';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import { asOf, inState, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const named = (...ids: string[]): Partial<PlanEvent> => ({
  attendance: 'named',
  attendees: ids.map((id) => ({ personId: id.replace('?', ''), optional: id.endsWith('?') })),
});
const pair = (a: Partial<PlanEvent>, b: Partial<PlanEvent>, on = '2017-05-08') =>
  planWith({ events: [meeting('a', on, a), meeting('b', on, b)] });

describe('overlap', () => {
  it.each([
    ['everybody and everybody', {}, {}, 1],
    ['everybody and Ann', {}, named('ann'), 1],
    ['Ann and Ann', named('ann', 'bob'), named('eve', 'ann'), 1],
    ['Ann and Bob', named('ann'), named('bob'), 0],
    ['everybody and nobody', {}, named(), 0],
    ['everybody and who only follow', {}, { attendance: 'followed' as const }, 0],
  ])('of meetings for %s', (_name, a, b, count) => {
    expect(saidShort('overlap', pair(a, b))).toHaveLength(count);
  });

  it.each([
    [inState('confirmed'), inState('held'), 'error'],
    [inState('confirmed'), inState('tentative'), 'warning'],
    [inState('tentative'), inState('tentative'), 'warning'],
  ])('is graver where both are settled', (a, b, gravity) => {
    expect(saidShort('overlap', pair({ states: a }, { states: b }))).toEqual([
      `${gravity} event:a|event:b`,
    ]);
  });

  it('is a notice where everybody they share is optional in one of the two', () => {
    expect(saidShort('overlap', pair(named('ann?', 'bob'), named('ann')))).toEqual([
      'notice event:a|event:b',
    ]);
    expect(saidShort('overlap', pair(named('ann?', 'bob'), named('ann', 'bob')))).toEqual([
      'error event:a|event:b',
    ]);
  });

  it.each([
    ['morning and afternoon in one zone', 'am@geneva', 'pm@vienna', 0],
    ['morning and afternoon in two zones', 'am@geneva', 'pm@new-york', 1],
    ['a half of which nobody knows which, and a morning', 'half@geneva', 'am@geneva', 1],
    ['a morning and hours that end at 13:00', 'pm@geneva', '10:00-13:00@geneva', 0],
    ['an afternoon and hours past 13:00', 'pm@geneva', '12:00-13:30@geneva', 1],
    ['a whole day and hours in another zone', 'full@geneva', '09:00-10:00@new-york', 1],
  ])('%s', (_name, a, b, count) => {
    const events = [meeting('a', `2017-05-08 ${a}`), meeting('b', `2017-05-08 ${b}`)];
    expect(saidShort('overlap', planWith({ events }))).toHaveLength(count);
  });

  it('compares hours on the instant across midnight and a change of clocks', () => {
    // 25 March 2018, 02:30 in Zurich is skipped; 23:30 of the 24th in New York is 04:30 there.
    const events = [
      meeting('a', '2018-03-24 23:00-23:30@new-york'),
      meeting('b', '2018-03-25 05:00-06:00@geneva'),
      meeting('c', '2018-03-25 05:30-06:00@geneva'),
    ];
    expect(saidShort('overlap', planWith({ events }))).toEqual([
      'error event:a|event:b',
      'error event:b|event:c',
    ]);
  });

  it('says once how many days a pair shares', () => {
    expect(said('overlap', pair({}, {}, '2017-05-08..2017-05-10'))).toMatchObject([
      { facts: { days: 3 } },
    ]);
  });

  it('looks at travel and leave', () => {
    expect(saidShort('overlap', pair({ kind: 'leave', ...named('ann') }, {}))).toHaveLength(1);
  });

  it('stays waived while no more days are shared', () => {
    const days = (last: string) => pair({}, {}, `2017-05-08..${last}`);
    expect(waivedThen('overlap', days('2017-05-10'), days('2017-05-09'))).toEqual(['holds']);
    expect(waivedThen('overlap', days('2017-05-10'), days('2017-05-11'))).toEqual(['exceeded']);
  });

  it('lists 990 pairs of a day one by one, and counts 1,035', () => {
    const crowd = (n: number) =>
      planWith({
        events: Array.from({ length: n }, (_, i) => meeting(`e${i}`, '2017-05-08')),
        settings: { rulesOff: ['travel'] },
      });
    expect(said('overlap', crowd(45))).toHaveLength(990);
    expect(said('overlap', crowd(46))).toMatchObject([{ facts: { count: 1035 } }]);
  });

  it('counts the pairs of every day where everybody attends too much, and lists again when they do not', () => {
    const days = Array.from({ length: 25 }, (_, d) => `2017-05-${String(d + 1).padStart(2, '0')}`);
    const events = days.flatMap((on, d) =>
      Array.from({ length: 41 }, (_, i) => meeting(`d${d}-e${i}`, on)),
    );
    const one = meeting('ann', '2017-05-08', { ...named('ann'), states: inState('tentative') });
    const plan = planWith({ events: [...events, one], settings: { rulesOff: ['travel'] } });
    const found = said('overlap', plan);
    expect(found.filter(({ facts }) => facts.count === 820)).toHaveLength(25);
    expect(found.filter(({ gravity }) => gravity === 'warning')).toHaveLength(41);
    expect(found).toHaveLength(66);

    const checker = createChecker(plan, asOf('2000-01-01'));
    const gone = events.slice(0, 41);
    checker.apply(gone.map((before) => ({ table: 'events', key: before.id, before, after: null })));
    expect(checker.findings().filter((f) => f.rule === 'overlap')).toHaveLength(24 * 820 + 41);
    checker.apply(gone.map((after) => ({ table: 'events', key: after.id, before: null, after })));
    expect(checker.findings()).toEqual(checkPlan(plan, asOf('2000-01-01')));
  });

  it('counts ten thousand meetings of everybody on one day at once', () => {
    const events = Array.from({ length: 10_000 }, (_, i) =>
      meeting(`e${i}`, `2017-05-08 ${i % 2 ? 'am' : 'pm'}`),
    );
    expect(said('overlap', planWith({ events }))).toMatchObject([
      { facts: { count: 2 * ((5000 * 4999) / 2) } },
    ]);
  });
});
