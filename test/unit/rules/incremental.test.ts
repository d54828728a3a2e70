import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Today } from '@shared/model/asOf';
import { applyChanges } from '@shared/model/change';
import type { Finding, FindingsDelta } from '@shared/model/finding';
import type { Plan, TableName } from '@shared/model/plan';
import { tableNames } from '@shared/model/plan';
import type { EpochMin } from '@shared/model/zone';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import { editRuns, isLong } from '../../support/runs';
import { smallDay } from '../../support/oracles/smallEvents';
import { type SmallEdit, smallEdit, smallPlan, toChange } from '../../support/oracles/smallPlans';

const RUNS = editRuns(100);
/** A busy machine takes its time. */
const timeout = isLong ? 0 : 60_000;

const smallToday: fc.Arbitrary<Today> = fc
  .tuple(smallDay, fc.option(fc.integer({ min: 0, max: 1439 })))
  .map(([day, minute]) => ({
    day,
    instant: minute === null ? null : ((day * 1440 + minute) as EpochMin),
  }));

type Step = { readonly edits: readonly SmallEdit[] } | { readonly today: Today };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(smallEdit, { minLength: 1, maxLength: 3 }).map((edits) => ({ edits })),
  },
  { weight: 1, arbitrary: smallToday.map((today) => ({ today })) },
);

describe('a checker that is kept up to date', () => {
  it(
    'says what a new one would say, after edits of every kind and on other days',
    { timeout },
    () => {
      fc.assert(
        fc.property(
          smallPlan,
          smallToday,
          fc.array(step, { maxLength: 6 }),
          (first, today, steps) => {
            let plan = first;
            let now = today;
            const checker = createChecker(plan, now);
            let known = [...checker.findings()];
            for (const one of steps) {
              let delta: FindingsDelta;
              if ('today' in one) {
                now = one.today;
                delta = checker.setToday(now);
              } else {
                const changes = changesOf(plan, one.edits);
                plan = applyChanges(plan, changes);
                delta = checker.apply(changes);
              }
              const expected = checkPlan(plan, now);
              expect(checker.findings()).toEqual(expected);
              known = withDelta(known, delta);
              expect(byKey(known)).toEqual(byKey(expected));
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
  );

  it('says the same whatever the order of the rows', { timeout }, () => {
    fc.assert(
      fc.property(smallPlan, smallToday, (plan, today) => {
        expect(checkPlan(reversed(plan), today)).toEqual(checkPlan(plan, today));
      }),
      { numRuns: RUNS },
    );
  });

  it('changes nothing of what it is given', { timeout }, () => {
    fc.assert(
      fc.property(
        smallPlan,
        smallToday,
        fc.array(smallEdit, { maxLength: 2 }),
        (plan, today, edits) => {
          const changes = changesOf(plan, edits);
          const before = structuredClone({ plan, changes });
          const checker = createChecker(plan, today);
          checker.apply(changes);
          expect({ plan, changes }).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function changesOf(plan: Plan, edits: readonly SmallEdit[]) {
  const last = new Map(edits.map((edit) => [`${edit.table}/${edit.key}`, edit]));
  return [...last.values()].map((edit) => toChange(plan, edit));
}

function withDelta(known: readonly Finding[], delta: FindingsDelta): Finding[] {
  const map = new Map(known.map((f) => [f.key, f]));
  for (const f of delta.appeared) {
    expect(map.has(f.key)).toBe(false);
    map.set(f.key, f);
  }
  for (const f of delta.changed) {
    expect(map.has(f.key)).toBe(true);
    map.set(f.key, f);
  }
  for (const key of delta.gone) expect(map.delete(key)).toBe(true);
  return [...map.values()];
}

function byKey(findings: readonly Finding[]) {
  return new Map([...findings].sort((a, b) => (a.key < b.key ? -1 : 1)).map((f) => [f.key, f]));
}

function reversed(plan: Plan): Plan {
  const turned = (name: TableName) => [
    name,
    new Map([...plan[name].entries()].reverse() as [string, unknown][]),
  ];
  return { ...plan, ...Object.fromEntries(tableNames.map(turned)) } as Plan;
}
