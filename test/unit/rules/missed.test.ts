import { describe, expect, it } from 'vitest';
import type { Plan } from '@shared/model/plan';
import type { Today } from '@shared/model/asOf';
import { checkPlan } from '@shared/rules/checkPlan';
import {
  asOf,
  between,
  by,
  due,
  group,
  inState,
  mandate,
  meeting,
  now,
  planWith,
} from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const missed = (plan: Plan, today: Today) =>
  checkPlan(plan, today)
    .filter((f) => f.rule === 'missed')
    .map((f) => `${f.gravity} ${f.facts.days as number}`);

describe('missed, with only a journey entered', () => {
  it('speaks of the mandate, which a journey does not answer', () => {
    const asked = mandate('m', { time: by('2017-05-15') });
    const trip = meeting('t', '2017-05-08', { kind: 'travel', mandateId: 'm' });
    expect(
      saidShort('missed', planWith({ mandates: [asked], events: [trip] }), '2017-05-16'),
    ).toEqual(['error mandate:m']);
  });
});

describe('a due event that is missed', () => {
  const open = planWith({ events: [due('d', '2017-04-30')] });

  it.each([
    ['2017-04-30', []],
    ['2017-05-01', ['error 1']],
    ['2017-05-15', ['error 15']],
  ])('asked on %s', (on, expected) => {
    expect(missed(open, asOf(on))).toEqual(expected);
  });

  it('is silent once it is done, from the day on which it was', () => {
    const done = planWith({
      events: [due('d', '2017-04-30', { states: inState('done', '2017-05-10') })],
    });
    expect(missed(done, asOf('2017-05-09'))).toEqual(['error 9']);
    expect(missed(done, asOf('2017-05-10'))).toEqual([]);
  });

  it('compares its hour in its own zone', () => {
    const timed = planWith({ events: [due('d', '2022-01-26 17:00 America/New_York')] });
    expect(missed(timed, now('2022-01-26 17:00'))).toEqual([]);
    expect(missed(timed, now('2022-01-26 17:01'))).toEqual(['error 0']);
    expect(missed(timed, now('2022-01-26 23:30', 'Europe/Zurich'))).toEqual(['error 0']);
    expect(missed(timed, now('2022-01-26 22:30', 'Europe/Zurich'))).toEqual([]);
    expect(missed(timed, asOf('2022-01-26'))).toEqual([]);
    expect(missed(timed, asOf('2022-01-27'))).toEqual(['error 1']);
  });

  it('stays waived as the days pass, and comes back where it was due earlier', () => {
    const at = (on: string) => planWith({ events: [due('d', on)] });
    const on = ['2017-05-10', '2017-06-10'] as const;
    expect(waivedThen('missed', at('2017-05-01'), at('2017-05-01'), ...on)).toEqual(['holds']);
    expect(waivedThen('missed', at('2017-05-01'), at('2017-05-02'), ...on)).toEqual(['holds']);
    expect(waivedThen('missed', at('2017-05-01'), at('2017-04-30'), ...on)).toEqual(['exceeded']);
  });
});

describe('a mandate that is missed', () => {
  const asked = mandate('m', { time: between('2017-05-01..2017-05-31'), flexible: '29' });
  const plan = (...events: Parameters<typeof planWith>[0]['events'] & object) =>
    planWith({ mandates: [asked], events });

  it.each([
    ['2017-05-31', []],
    ['2017-06-01', ['error 1']],
  ])('asked on %s, although it is flexible', (on, expected) => {
    expect(missed(plan(), asOf(on))).toEqual(expected);
  });

  it('is silent where something is planned, even later, but not for what is cancelled or undated', () => {
    const later = meeting('e', '2018-01-01', { mandateId: 'm' });
    expect(missed(plan(later), asOf('2017-06-10'))).toEqual([]);
    const cancelled = { ...later, states: inState('cancelled', '2017-06-05') };
    expect(missed(plan(cancelled), asOf('2017-06-04'))).toEqual([]);
    expect(missed(plan(cancelled), asOf('2017-06-10'))).toEqual(['error 10']);
    expect(missed(plan(meeting('e', '', { mandateId: 'm' })), asOf('2017-06-10'))).toEqual([
      'error 10',
    ]);
  });

  it('is never a phase', () => {
    const phase = mandate('p', { kind: 'phase', time: by('2017-05-31') });
    expect(missed(planWith({ mandates: [phase] }), asOf('2018-01-01'))).toEqual([]);
  });

  it('is a warning where a total is still short after its window', () => {
    const total = { ...asked, days: { min: 4, max: 4, total: true, unit: 'days' as const } };
    const short = planWith({
      mandates: [total],
      events: [meeting('e', '2017-05-08..2017-05-10,2017-05-11 am', { mandateId: 'm' })],
    });
    expect(missed(short, asOf('2017-05-31'))).toEqual([]);
    expect(said('missed', short, '2017-06-02')).toMatchObject([
      { gravity: 'warning', what: 'mandate:m', facts: { sittingDays: 3.5, min: 4, missing: 0.5 } },
    ]);
  });

  it('is asked of each member', () => {
    const each = planWith({
      groups: [group('g')],
      mandates: [
        mandate('a', { groupId: 'g' }),
        mandate('b', { groupId: 'g' }),
        mandate('each', { eachOf: 'g', eachRelation: 'before', kind: 'document' }),
      ],
      events: [
        meeting('s', '2017-05-08', { mandateId: 'a' }),
        meeting('t', '2017-05-09', { mandateId: 'b' }),
        due('brief', '2017-05-01', {
          kind: 'document',
          mandateId: 'each',
          memberId: 'b',
          states: inState('done'),
        }),
      ],
    });
    expect(saidShort('missed', each, '2017-05-20')).toEqual(['error mandate:a|mandate:each']);
  });
});
