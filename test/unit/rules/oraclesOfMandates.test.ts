import { describe, expect, it } from 'vitest';
import {
  documentLeadOracle,
  durationOracle,
  panelsOracle,
  phaseOracle,
  placeOracle,
  unconfirmedOracle,
  unplannedOracle,
} from '../../support/oracles/answerOracles';
import { type Comparison, compareOnRandomPlans, withNumber } from '../../support/oracles/compare';
import { answeringPlan } from '../../support/oracles/answeringPlans';
import { crowdedPlan } from '../../support/oracles/smallPlans';

const runs = 100;
const plans = answeringPlan;

const comparisons: readonly Comparison[] = [
  {
    rule: 'duration',
    oracle: durationOracle,
    line: withNumber('differs'),
    gravities: ['error', 'warning'],
    plans,
    runs,
  },
  {
    rule: 'place',
    oracle: placeOracle,
    line: withNumber('wrong'),
    gravities: ['error', 'warning'],
    plans,
    runs,
  },
  {
    rule: 'panels',
    oracle: panelsOracle,
    line: withNumber('panels'),
    gravities: ['warning'],
    plans,
    runs,
  },
  {
    rule: 'phase',
    oracle: phaseOracle,
    line: withNumber('days'),
    gravities: ['warning'],
    plans,
    runs,
  },
  {
    rule: 'unscheduled',
    oracle: (plan, today) => unplannedOracle('unscheduled', plan, today),
    line: withNumber(),
    gravities: ['warning'],
    plans: crowdedPlan,
    runs,
  },
  {
    rule: 'due-soon',
    oracle: (plan, today) => unplannedOracle('due-soon', plan, today),
    line: withNumber('days'),
    gravities: ['notice'],
    plans: crowdedPlan,
    isAsked: ({ subjects }) => !subjects.some((subject) => subject.startsWith('event:')),
    runs,
  },
  {
    rule: 'unconfirmed',
    oracle: unconfirmedOracle,
    line: withNumber('lastDay'),
    gravities: ['notice'],
    plans,
    runs,
  },
  {
    rule: 'document-lead',
    oracle: documentLeadOracle,
    line: withNumber('days'),
    gravities: ['warning', 'notice'],
    plans,
    runs,
  },
];

describe('compared with a slow reading that looks through everything', () => {
  it.each(comparisons)('$rule says the same of random plans', (one) => {
    expect(compareOnRandomPlans(one)).toEqual(one.gravities);
  });
});
