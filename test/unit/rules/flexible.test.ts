import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding, RuleId } from '@shared/model/finding';
import { type Plan, settingsOf } from '@shared/model/plan';
import { checkPlan } from '@shared/rules/checkPlan';
import { everyRulePlan } from '../../support/oracles/everyRulePlans';
import { smallDay } from '../../support/oracles/smallEvents';
import { usualSeed } from '../../support/runs';

/** The rules that let a flexible mandate differ: `domain/rules.md`, "Gravity". */
const softened: ReadonlySet<RuleId> = new Set(['window', 'duration', 'place']);

/** The plan with every mandate flexible, or none, and no rule held back by the settings. */
function withFlexible(plan: Plan, flexible: string | null): Plan {
  const mandates = new Map([...plan.mandates].map(([id, m]) => [id, { ...m, flexible }]));
  const settings = { ...settingsOf(plan), gravest: {}, rulesOff: [] };
  return { ...plan, mandates, settings: new Map([['settings', settings]]) };
}

const said = (findings: readonly Finding[]) =>
  findings.map(({ gravity, key }) => `${key} ${gravity}`).sort();

it('softens what the text lets differ from error to warning, and nothing else', () => {
  let soft = 0;
  fc.assert(
    fc.property(everyRulePlan, smallDay, (plan, on) => {
      const today = { day: on, instant: null };
      const fixed = checkPlan(withFlexible(plan, null), today);
      const flexible = checkPlan(withFlexible(plan, '29'), today);
      const expected = fixed.map((finding): Finding => {
        if (finding.gravity !== 'error' || !softened.has(finding.rule)) return finding;
        soft += 1;
        return { ...finding, gravity: 'warning' };
      });
      expect(said(flexible)).toEqual(said(expected));
    }),
    { numRuns: 300, ...usualSeed },
  );
  expect(soft).toBeGreaterThan(50);
});
