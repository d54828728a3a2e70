import { describe, expect, it } from 'vitest';
import { answeringPlan } from '../../support/oracles/answeringPlans';
import { type Comparison, compareOnRandomPlans, withNumber } from '../../support/oracles/compare';
import { overlapOracle, travelOracle } from '../../support/oracles/meetingOracles';
import { crowdedPlan } from '../../support/oracles/smallPlans';
import {
  capOracle,
  dueSoonEventsOracle,
  missedOracle,
  nonWorkingDayOracle,
  orderOracle,
  windowOracle,
} from '../../support/oracles/textOracles';

const runs = 300;

const comparisons: readonly Comparison[] = [
  {
    rule: 'window',
    oracle: windowOracle,
    line: withNumber('days'),
    gravities: ['error', 'warning'],
    plans: answeringPlan,
    runs,
  },
  {
    rule: 'cap',
    oracle: capOracle,
    line: withNumber('sittingDays'),
    gravities: ['error'],
    plans: answeringPlan,
    runs,
  },
  {
    rule: 'missed',
    oracle: missedOracle,
    line: withNumber('days'),
    gravities: ['error', 'warning'],
    plans: answeringPlan,
    runs,
  },
  {
    rule: 'order',
    oracle: orderOracle,
    line: ({ gravity, key, facts }) =>
      `${gravity} ${key.split('|').at(-1)!} ${String(facts['days'])}`,
    gravities: ['error', 'warning'],
    plans: answeringPlan,
    isAsked: ({ facts }) => facts['days'] !== 0,
    runs,
  },
  {
    rule: 'due-soon',
    oracle: dueSoonEventsOracle,
    line: withNumber('days'),
    gravities: ['notice'],
    plans: crowdedPlan,
    isAsked: ({ subjects }) => subjects.some((subject) => subject.startsWith('event:')),
    runs,
  },
  {
    rule: 'overlap',
    oracle: overlapOracle,
    line: withNumber('days'),
    gravities: ['error', 'warning', 'notice'],
    plans: crowdedPlan,
    runs,
  },
  {
    rule: 'travel',
    oracle: travelOracle,
    line: withNumber('clear'),
    gravities: ['error', 'warning', 'notice'],
    plans: crowdedPlan,
    runs,
  },
  {
    rule: 'non-working-day',
    oracle: nonWorkingDayOracle,
    line: withNumber(),
    gravities: ['warning', 'notice'],
    plans: crowdedPlan.map((plan) => ({
      ...plan,
      events: new Map([...plan.events].map(([id, event]) => [id, { ...event, parentId: null }])),
    })),
    runs,
  },
];

describe('compared with a slow reading that looks through everything', () => {
  it.each(comparisons)('$rule says the same of random plans', (one) => {
    expect(compareOnRandomPlans(one)).toEqual(one.gravities);
  });
});
