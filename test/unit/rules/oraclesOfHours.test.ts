import { describe, expect, it } from 'vitest';
import { clockChangePlan } from '../../support/oracles/clockChangePlans';
import {
  type Comparison,
  compareOnRandomPlans,
  lackingLine,
  withNumber,
} from '../../support/oracles/compare';
import { capacityOracle, parallelOracle, roomOracle } from '../../support/oracles/crowdOracles';
import { isLong } from '../../support/runs';
import { overlapOracle, travelOracle } from '../../support/oracles/meetingOracles';

const runs = 100;
/** The slow reading works out instants again and again. */
const timeout = isLong ? 0 : 30_000;
const plans = clockChangePlan;

const comparisons: readonly Comparison[] = [
  {
    rule: 'overlap',
    oracle: overlapOracle,
    line: withNumber('days'),
    gravities: ['error', 'warning', 'notice'],
    plans,
    runs,
  },
  {
    rule: 'travel',
    oracle: travelOracle,
    line: withNumber('clear'),
    gravities: ['error', 'warning', 'notice'],
    plans,
    runs,
  },
  {
    rule: 'capacity',
    oracle: capacityOracle,
    line: lackingLine,
    gravities: ['warning'],
    plans,
    runs,
  },
  { rule: 'room', oracle: roomOracle, line: withNumber('days'), gravities: ['error'], plans, runs },
  {
    rule: 'parallel',
    oracle: parallelOracle,
    line: withNumber('meetings'),
    gravities: ['warning'],
    plans,
    runs,
  },
];

describe('compared with a slow reading on days on which clocks change', () => {
  it.each(comparisons)(
    '$rule says the same of random plans',
    (one) => {
      expect(compareOnRandomPlans(one)).toEqual(one.gravities);
    },
    timeout,
  );
});
