import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '@electron/cli/runCli';
import { decodePlan } from '@shared/formats/planFile/decodePlan';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { applyChanges } from '@shared/model/change';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { formatIsoDay } from '@shared/model/time';
import { checkPlan } from '@shared/rules/checkPlan';
import { smallDay } from '../../support/oracles/smallEvents';
import { crowdedPlan, smallEdit, toChange } from '../../support/oracles/smallPlans';
import { planRuns, usualSeed } from '../../support/runs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepcom-against-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Difference {
  readonly appeared: readonly { readonly key: string; readonly facts: unknown }[];
  readonly gone: readonly { readonly key: string }[];
  readonly changed: readonly { readonly key: string }[];
}

const keysOf = (found: readonly { readonly key: string }[]) => found.map(({ key }) => key).sort();

it('check --against says the difference of two full checks, whatever the plans', async () => {
  const seen = { appeared: 0, gone: 0, changed: 0 };
  await fc.assert(
    fc.asyncProperty(
      crowdedPlan,
      fc.array(smallEdit, { minLength: 1, maxLength: 4 }),
      smallDay,
      async (first, edits, day) => {
        const last = edits.reduce<Plan>(
          (plan, edit) => applyChanges(plan, [toChange(plan, edit)]),
          first,
        );
        const [was, now] = [written('was', first), written('now', last)];
        const line = ['check', now.path, '--against', was.path, '--today', formatIsoDay(day)];
        const { out, code, err } = await runCli([...line, '--json'], world);
        if (out === '') throw new Error(err);
        const said = JSON.parse(out) as Difference;
        const before = byKey(checkPlan(was.plan, { day, instant: null }));
        const after = byKey(checkPlan(now.plan, { day, instant: null }));
        const both = [...after.keys()].filter((key) => before.has(key));
        const changed = both.filter((key) => !isDeepStrictEqual(before.get(key), after.get(key)));
        expect(keysOf(said.appeared)).toEqual(missing(after, before));
        expect(keysOf(said.gone)).toEqual(missing(before, after));
        expect(keysOf(said.changed)).toEqual(changed.sort());
        const open = [...after.values()].filter(({ waiver }) => waiver?.status !== 'holds');
        expect(code).toBe(open.some(({ gravity }) => gravity === 'error') ? 1 : 0);
        for (const what of ['appeared', 'gone', 'changed'] as const) {
          if (said[what].length > 0) seen[what] += 1;
        }
      },
    ),
    { numRuns: planRuns(60), ...usualSeed },
  );
  expect(Math.min(seen.appeared, seen.gone, seen.changed)).toBeGreaterThan(planRuns(60) / 20);
}, 120_000);

const world = { now: () => 0, randomId: () => 'id' };

function written(name: string, plan: Plan): { readonly path: string; readonly plan: Plan } {
  const path = join(folder, `${name}.prepcom`);
  const readable = decoded(encodePlan(plan));
  writeFileSync(path, encodePlan(readable));
  return { path, plan: readable };
}

/** A file with rows that cannot be is refused, so what is not understood is left out first. */
function decoded(text: string): Plan {
  const read = decodePlan(text);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.plan;
}

function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.key, finding]));
}

function missing(
  here: ReadonlyMap<string, Finding>,
  there: ReadonlyMap<string, Finding>,
): readonly string[] {
  return [...here.keys()].filter((key) => !there.has(key)).sort();
}
