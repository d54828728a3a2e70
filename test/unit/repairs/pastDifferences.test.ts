import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges, type Change } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';
import { pastDifferences } from '@shared/repairs/pastDifferences';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import { asOf } from '../../support/build';
import { crowdedPlan, smallEdit, toChange } from '../../support/oracles/smallPlans';
import { planRuns, usualSeed } from '../../support/runs';

const today = asOf('2017-04-28');
const history = fc.tuple(crowdedPlan, fc.array(smallEdit, { minLength: 1, maxLength: 5 }));

/** A plan after edits, the plans before and after each, and what each changed. */
function lived(first: Plan, edits: readonly Parameters<typeof toChange>[1][]) {
  const plans = [first];
  const steps: (readonly Change[])[] = [];
  for (const edit of edits) {
    const changes = [toChange(plans.at(-1)!, edit)];
    steps.push(changes);
    plans.push(applyChanges(plans.at(-1)!, changes));
  }
  return { plans, steps };
}

it('says of each step of the past what two full checks say, and leaves the checker as it was', () => {
  fc.assert(
    fc.property(history, ([first, edits]) => {
      const { plans, steps } = lived(first, edits);
      const checker = createChecker(plans.at(-1)!, today);
      const before = checker.findings();
      const found = pastDifferences(checker, steps);
      const full = plans.map((plan) => checkPlan(plan, today).map((f) => f.key));
      found.forEach(({ appeared, gone }, i) => {
        const [was, is] = [full[i]!, full[i + 1]!];
        expect(appeared.map((f) => f.key).sort()).toEqual(
          is.filter((k) => !was.includes(k)).sort(),
        );
        expect(gone.map((f) => f.key).sort()).toEqual(was.filter((k) => !is.includes(k)).sort());
      });
      expect(found).toHaveLength(steps.length);
      expect(checker.findings()).toEqual(before);
    }),
    { numRuns: planRuns(40), ...usualSeed },
  );
}, 60_000);

it('speaks of the newest steps where the time is over, and leaves the checker as it was', () => {
  fc.assert(
    fc.property(history, ([first, edits]) => {
      const { plans, steps } = lived(first, edits);
      const checker = createChecker(plans.at(-1)!, today);
      const before = checker.findings();
      let looks = 0;
      const found = pastDifferences(checker, steps, () => ++looks > 1);
      expect(found).toEqual(pastDifferences(checker, steps).slice(-1));
      expect(checker.findings()).toEqual(before);
    }),
    { numRuns: 10, ...usualSeed },
  );
}, 60_000);
