import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePlan } from '@shared/formats/planFile/decodePlan';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { type Plan, tableNames } from '@shared/model/plan';
import { anyPlan } from '../../../support/arbitraryPlan';

function read(text: string): Plan {
  const result = decodePlan(text);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  expect(result.value.report).toEqual([]);
  return result.value.plan;
}

function reversed(plan: Plan): Plan {
  const tables = tableNames.map((table) => [
    table,
    new Map([...plan[table].entries()].reverse() as never),
  ]);
  return { ...plan, ...Object.fromEntries(tables) };
}

describe('a plan file', () => {
  it('gives back the plan that was saved, whatever its texts hold', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(read(encodePlan(plan))).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text in whatever order its rows were entered', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(encodePlan(reversed(plan))).toBe(encodePlan(plan));
      }),
      { numRuns: 40 },
    );
  });

  it('is refused or repaired, never thrown at, when any character of it changes', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 3 }), fc.nat({ max: 4 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (plan, edits) => {
          let text = encodePlan(plan);
          for (const [at, inserted, cut] of edits) {
            const from = at % text.length;
            text = text.slice(0, from) + inserted + text.slice(from + cut);
          }
          const result = decodePlan(text);
          const isSound = result.ok
            ? decodePlan(encodePlan(result.value.plan)).ok
            : Number(result.error.facts?.['line']) > 0;
          expect(isSound).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says where it ends too early, wherever it is cut off', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, at) => {
        const text = encodePlan(plan).trimEnd();
        const cut = text.slice(0, at % text.length);
        const result = decodePlan(cut);
        expect(result).toMatchObject({ ok: false, error: { code: 'plan-file-cut-off' } });
        expect(!result.ok && result.error.facts?.['line']).toBe(cut.split('\n').length);
      }),
      { numRuns: 80 },
    );
  });
});
