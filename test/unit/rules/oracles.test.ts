import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Today } from '@shared/model/asOf';
import type { Finding, RuleId } from '@shared/model/finding';
import { defaultSettings, type Plan, settingsOf } from '@shared/model/plan';
import type { EpochMin } from '@shared/model/zone';
import { rules } from '@shared/rules';
import { checkPlan } from '@shared/rules/checkPlan';
import { hasCircle } from '../../support/oracles/asItStood';
import { type Expected, overlapOracle, travelOracle } from '../../support/oracles/meetingOracles';
import { smallDay } from '../../support/oracles/smallEvents';
import { smallPlan } from '../../support/oracles/smallPlans';
import {
  capOracle,
  dueSoonEventsOracle,
  missedOracle,
  nonWorkingDayOracle,
  orderOracle,
  windowOracle,
} from '../../support/oracles/textOracles';

const RUNS = 120;

const question: fc.Arbitrary<Today> = fc
  .tuple(smallDay, fc.option(fc.integer({ min: 0, max: 1439 })))
  .map(([day, minute]) => ({
    day,
    instant: minute === null ? null : ((day * 1440 + minute) as EpochMin),
  }));

type Line = (finding: Finding) => string;

const withNumber =
  (name: string): Line =>
  ({ gravity, rule, key, facts }) =>
    `${gravity} ${key.slice(rule.length + 1)} ${String(facts[name])}`;

const cases: readonly [
  RuleId,
  (plan: Plan, today: Today) => Expected,
  Line,
  ((f: Finding) => boolean)?,
][] = [
  ['window', windowOracle, withNumber('days')],
  ['cap', capOracle, withNumber('sittingDays')],
  ['missed', missedOracle, withNumber('days')],
  [
    'order',
    orderOracle,
    ({ gravity, key, facts }) => `${gravity} ${key.split('|').at(-1)!} ${String(facts.days)}`,
    (finding) => finding.facts.days !== 0,
  ],
  [
    'due-soon',
    dueSoonEventsOracle,
    withNumber('days'),
    (finding) => finding.subjects.some((subject) => subject.startsWith('event:')),
  ],
  ['overlap', overlapOracle, withNumber('days')],
  ['travel', travelOracle, withNumber('clear')],
];

describe('compared with a slow reading that looks through everything', () => {
  it.each(cases)('%s says the same of random plans', (id, oracle, line, isAsked = () => true) => {
    const rule = rules.filter((one) => one.id === id);
    fc.assert(
      fc.property(
        smallPlan.filter((plan) => !hasCircle(plan)),
        question,
        (plan, today) => {
          const asked = ungraded(plan);
          const found = checkPlan(asked, today, rule).filter(isAsked).map(line);
          expect([...new Set(found)].sort()).toEqual(oracle(asked, today));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('non-working-day says the same of random plans without parts', () => {
    const rule = rules.filter((one) => one.id === 'non-working-day');
    fc.assert(
      fc.property(smallPlan, question, (plan, today) => {
        const asked = withoutParts(ungraded(plan));
        const found = checkPlan(asked, today, rule).map(
          ({ gravity, key }) => `${gravity} ${key.slice('non-working-day|'.length)}`,
        );
        expect(found.sort()).toEqual(nonWorkingDayOracle(asked, today));
      }),
      { numRuns: RUNS },
    );
  });
});

/** No rule off, no gravity lowered, and no band that ends before it begins, of which only `invalid` has to speak. */
function ungraded(plan: Plan): Plan {
  const { rulesOff, gravest } = defaultSettings;
  const settings = new Map([['settings', { ...settingsOf(plan), rulesOff, gravest }]]);
  const events = [...plan.events].filter(([, event]) =>
    [event, ...event.moves.map((move) => move.from)].every(
      ({ span }) => span === null || span.end > span.start,
    ),
  );
  return { ...plan, settings, events: new Map(events) };
}

function withoutParts(plan: Plan): Plan {
  const events = [...plan.events].map(([id, event]) => [id, { ...event, parentId: null }] as const);
  return { ...plan, events: new Map(events) };
}
