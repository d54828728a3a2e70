import type { RuleId, Waiver } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf, waiver } from './build';

/** What becomes of waivers that were given for everything a rule says of `given`, when the plan is `now` instead:
 *  "holds", "exceeded", or "none" for a finding that nobody waived; one word for each finding. */
export function waivedThen(
  rule: RuleId,
  given: Plan,
  now: Plan,
  on = '2000-01-01',
  nowOn = on,
): readonly string[] {
  const waivers = new Map<string, Waiver>();
  for (const finding of checkPlan(given, asOf(on))) {
    if (finding.rule === rule) waivers.set(finding.key, waiver(finding.key, finding.facts));
  }
  return checkPlan({ ...now, waivers }, asOf(nowOn))
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.waiver?.status ?? 'none');
}
