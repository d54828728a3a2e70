import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareOnRandomPlans,
  lackingLine,
  withNumber,
} from '../../support/oracles/compare';
import {
  capacityOracle,
  parallelOracle,
  referenceOracle,
  roomOracle,
  slotOracle,
} from '../../support/oracles/crowdOracles';
import { invalidOracle } from '../../support/oracles/invalidOracle';
import { crowdedPlan, smallPlan } from '../../support/oracles/smallPlans';

const runs = 100;
const plans = crowdedPlan;

const comparisons: readonly Comparison[] = [
  {
    rule: 'capacity',
    oracle: capacityOracle,
    line: lackingLine,
    gravities: ['warning'],
    plans,
    runs,
  },
  {
    rule: 'room',
    oracle: roomOracle,
    line: withNumber('days'),
    gravities: ['error'],
    plans,
    runs,
  },
  {
    rule: 'slot',
    oracle: slotOracle,
    line: ({ gravity, key, facts }) =>
      `${gravity} ${key.slice('slot|'.length)} ${Number(facts['more']) + 1}`,
    gravities: ['notice'],
    plans,
    runs,
  },
  {
    rule: 'parallel',
    oracle: parallelOracle,
    line: withNumber('meetings'),
    gravities: ['warning'],
    plans,
    runs,
  },
  {
    rule: 'reference',
    oracle: referenceOracle,
    line: withNumber('days', 'sameCity'),
    gravities: ['warning'],
    plans,
    runs,
  },
  {
    rule: 'invalid',
    oracle: invalidOracle,
    line: withNumber('count'),
    gravities: ['error'],
    plans: smallPlan,
    runs,
  },
];

describe('compared with a slow reading that looks through everything', () => {
  it.each(comparisons)('$rule says the same of random plans', (one) => {
    expect(compareOnRandomPlans(one)).toEqual(one.gravities);
  });
});
