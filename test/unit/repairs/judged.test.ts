import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf } from '@shared/commands/index';
import { eventFor } from '@shared/commands/steps/eventFor';
import type { Today } from '@shared/model/asOf';
import { applyChanges } from '@shared/model/change';
import { type Finding, gravities } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import type { Repair } from '@shared/repairs/repair';
import { repairArgs } from '@shared/repairs/repairArgs';
import { repairsOf } from '@shared/repairs/repairsOf';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import { addDays } from '@shared/model/time';
import { firstOfSmall } from '../../support/oracles/smallEvents';
import { smallPlan } from '../../support/oracles/smallPlans';
import { clashingPlan } from '../../support/clashingPlan';
import { planRuns, usualSeed } from '../../support/runs';

const today: Today = { day: addDays(firstOfSmall, 2), instant: null };
const anyPlan = fc.oneof(smallPlan, clashingPlan);
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

type Look = (finding: Finding, before: readonly Finding[], after: Plan, repair: Repair) => void;

/** Looks at every repair that is offered for any finding of a plan. */
function eachRepair(plan: Plan, look: Look): void {
  const before = checkPlan(plan, today);
  const checker = createChecker(plan, today);
  for (const finding of before) {
    const answer = repairsOf(finding, plan, today, { checker, eventFor });
    if ('none' in answer) continue;
    for (const repair of answer.repairs) {
      look(finding, before, applyChanges(plan, repair.changes), repair);
    }
  }
  expect(checker.findings()).toEqual(before);
}

describe('a repair, judged by a full check of any small plan', () => {
  it('removes the finding, adds nothing graver, and names what it adds', () => {
    const judged = new Map<string, number>();
    fc.assert(
      fc.property(anyPlan, (plan) => {
        eachRepair(plan, (finding, before, repaired, { kind, adds, removes }) => {
          judged.set(kind, (judged.get(kind) ?? 0) + 1);
          const after = checkPlan(repaired, today);
          const keys = new Set(after.map((f) => f.key));
          expect(keys).not.toContain(finding.key);
          const fresh = newIn(after, before);
          expect(fresh.filter((f) => rank(f) < rank(finding))).toEqual([]);
          expect(fresh.filter((f) => rank(f) === rank(finding) && f.rule === finding.rule)).toEqual(
            [],
          );
          const named = adds.map((f) => f.key);
          for (const { key } of fresh) expect(named).toContain(key);
          const gone = before.map((f) => f.key).filter((key) => !keys.has(key));
          expect([...removes].sort()).toEqual(gone.sort());
        });
      }),
      { numRuns: planRuns(60), ...usualSeed },
    );
    const often = ['move', 'hours', 'attendee', 'correct', 'relation', 'schedule'];
    expect(often.filter((kind) => !judged.has(kind))).toEqual([]);
  }, 60_000);

  it('adds something as grave only where nothing else was found', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const checker = createChecker(plan, today);
        for (const finding of checker.findings()) {
          const answer = repairsOf(finding, plan, today, { checker, eventFor });
          if ('none' in answer) continue;
          const asGrave = answer.repairs.filter(({ adds }) =>
            adds.some((f) => rank(f) <= rank(finding)),
          );
          expect([0, answer.repairs.length]).toContain(asGrave.length);
        }
      }),
      { numRuns: planRuns(8), ...usualSeed },
    );
  });

  it('is what the command makes of it', () => {
    let made = 0;
    fc.assert(
      fc.property(anyPlan, (plan) => {
        eachRepair(plan, (_finding, _before, _after, { changes }) => {
          const ran = commandOf('apply-repair').run(plan, repairArgs(changes), {
            today,
            newId: () => 'repair:new',
          });
          if (ran.ok) {
            made += 1;
            expect(ran.value.changes).toEqual(changes);
          } else expect(ran.error.code).not.toMatch(/not-found/);
        });
      }),
      { numRuns: planRuns(8), ...usualSeed },
    );
    expect(made).toBeGreaterThan(20);
  }, 60_000);
});
