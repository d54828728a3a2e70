import fc from 'fast-check';
import { expect } from 'vitest';
import type { Today } from '@shared/model/asOf';
import { type Finding, gravities, type Gravity, type RuleId } from '@shared/model/finding';
import { defaultSettings, type Plan, settingsOf } from '@shared/model/plan';
import type { EpochMin } from '@shared/model/zone';
import { rules } from '@shared/rules';
import { checkPlan } from '@shared/rules/checkPlan';
import { isLong, planRuns, usualSeed } from '../runs';
import { hasCircle } from './asItStood';
import type { Expected } from './meetingOracles';
import { smallDay } from './smallEvents';

/** How a finding is written as an oracle writes it. */
export type Line = (finding: Finding) => string;

/** A rule, its slow reading, and on which plans the two are compared. */
export interface Comparison {
  readonly rule: RuleId;
  readonly oracle: (plan: Plan, today: Today) => Expected;
  readonly line: Line;
  /** The gravities that it can have, gravest first. */
  readonly gravities: readonly Gravity[];
  readonly plans: fc.Arbitrary<Plan>;
  /** Which of the rule's findings the slow reading speaks of; all unless said. */
  readonly isAsked?: (finding: Finding) => boolean;
  readonly runs: number;
}

/** Gravity, key without the rule, and the number (or numbers) of the facts. */
export const withNumber =
  (...names: readonly string[]): Line =>
  ({ gravity, rule, key, facts }) =>
    [gravity, key.slice(rule.length + 1), ...names.map((name) => String(facts[name]))].join(' ');

/** The finding of a day on which meetings need more people than are free, with how many are lacking. */
export const lackingLine: Line = ({ gravity, rule, key, facts }) =>
  `${gravity} ${key.slice(rule.length + 1)} ${Number(facts['meetings']) - Number(facts['free'])}`;

/** A day of a small plan, with an hour or as an "as of" day. */
export const question: fc.Arbitrary<Today> = fc
  .tuple(smallDay, fc.option(fc.integer({ min: 0, max: 1439 })))
  .map(([day, minute]) => ({
    day,
    instant: minute === null ? null : ((day * 1440 + minute) as EpochMin),
  }));

/** Asks rule and oracle about random plans, and fails on the first difference. The gravities that were found in at least
 *  a hundredth of the plans, gravest first: where one is missing, it was hardly compared. */
export function compareOnRandomPlans(one: Comparison): readonly Gravity[] {
  const rule = rules.filter(({ id }) => id === one.rule);
  const numRuns = planRuns(one.runs);
  const fired = new Map<Gravity, number>();
  fc.assert(
    fc.property(
      one.rule === 'invalid' ? one.plans : one.plans.map(ungraded).filter((p) => !hasCircle(p)),
      question,
      (plan, today) => {
        const found = checkPlan(plan, today, rule).filter(one.isAsked ?? (() => true));
        const lines = [...new Set(found.map(one.line))].sort();
        expect(lines).toEqual(one.oracle(plan, today));
        for (const gravity of new Set(found.map((f) => f.gravity))) {
          fired.set(gravity, (fired.get(gravity) ?? 0) + 1);
        }
      },
    ),
    { numRuns, ...usualSeed },
  );
  if (isLong) console.info(one.rule, numRuns, Object.fromEntries(fired));
  return gravities.filter((gravity) => (fired.get(gravity) ?? 0) >= numRuns / 100);
}

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
