import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf } from '@shared/commands/index';
import { eventFor } from '@shared/commands/steps/eventFor';
import type { Today } from '@shared/model/asOf';
import { applyChanges } from '@shared/model/change';
import { type Finding, gravities } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { repairArgs } from '@shared/repairs/repairArgs';
import { repairsOf } from '@shared/repairs/repairsOf';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import { addDays } from '@shared/model/time';
import { firstOfSmall } from '../../support/oracles/smallEvents';
import { smallPlan } from '../../support/oracles/smallPlans';

const today: Today = { day: addDays(firstOfSmall, 2), instant: null };
const rank = (finding: Finding) => gravities.indexOf(finding.gravity);
const stands = (finding: Finding) => finding.waiver?.status !== 'holds';

/** Findings that a plan has and another has not, and those that are graver in it. */
function newIn(after: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.filter(stands).map((f) => [f.key, f]));
  return after.filter(stands).filter((f) => {
    const was = known.get(f.key);
    return was === undefined || rank(f) < rank(was);
  });
}

function eachRepair(
  plan: Plan,
  look: (
    finding: Finding,
    before: readonly Finding[],
    after: Plan,
    adds: readonly string[],
  ) => void,
): void {
  const before = checkPlan(plan, today);
  const checker = createChecker(plan, today);
  for (const finding of before.slice(0, 8)) {
    const answer = repairsOf(finding, plan, today, { checker, eventFor });
    if ('none' in answer) continue;
    for (const { changes, adds } of answer.repairs.slice(0, 2)) {
      look(
        finding,
        before,
        applyChanges(plan, changes),
        adds.map((f) => f.key),
      );
    }
  }
  expect(checker.findings()).toEqual(before);
}

describe('a repair, judged by a full check of any small plan', () => {
  it('removes the finding, adds nothing as grave, and names what it adds', () => {
    let judged = 0;
    fc.assert(
      fc.property(smallPlan, (plan) => {
        eachRepair(plan, (finding, before, repaired, adds) => {
          const after = checkPlan(repaired, today);
          judged += 1;
          expect(after.map((f) => f.key)).not.toContain(finding.key);
          const fresh = newIn(after, before);
          expect(fresh.filter((f) => rank(f) <= rank(finding))).toEqual([]);
          for (const { key } of fresh) expect(adds).toContain(key);
        });
      }),
      { numRuns: 15, seed: 4 },
    );
    expect(judged).toBeGreaterThan(20);
  });

  it('is what the command makes of it', () => {
    fc.assert(
      fc.property(smallPlan, (plan) => {
        const checker = createChecker(plan, today);
        for (const finding of checker.findings().slice(0, 4)) {
          const answer = repairsOf(finding, plan, today, { checker, eventFor });
          if ('none' in answer) continue;
          const { changes } = answer.repairs[0]!;
          const made = commandOf('apply-repair').run(plan, repairArgs(changes), {
            today,
            newId: () => 'repair:new',
          });
          if (made.ok) expect(made.value.changes).toEqual(changes);
          else expect(made.error.code).not.toBe('event-not-found');
        }
      }),
      { numRuns: 20, seed: 4 },
    );
  });
});
