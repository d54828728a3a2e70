import { firstDay, type PlanEvent } from '@shared/model/event';
import type { Finding, RuleId } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { formatIsoDay } from '@shared/model/time';
import { eventFor } from '@shared/commands/steps/eventFor';
import { repairsOf } from '@shared/repairs/repairsOf';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf, meeting } from './build';

/** A meeting of the delegation itself, in New York. */
export const own = (id: string, when: string, other: Partial<PlanEvent> = {}) =>
  meeting(id, when, { kind: 'own-meeting', placeId: 'new-york', states: [], ...other });

/** The first finding of a rule as of a day. Throws where there is none. */
export function findingOf(plan: Plan, rule: RuleId, on: string): Finding {
  const found = checkPlan(plan, asOf(on)).find((f) => f.rule === rule);
  if (!found) throw new Error(`no ${rule} as of ${on}`);
  return found;
}

/** What is offered for that finding. */
export function answer(plan: Plan, rule: RuleId, on = '2017-05-15') {
  return repairsOf(findingOf(plan, rule, on), plan, asOf(on), { eventFor });
}

/** The repairs as "kind event first-day", nearest first, or the reason why there is none. */
export function said(plan: Plan, rule: RuleId, on = '2017-05-15'): readonly string[] {
  const found = answer(plan, rule, on);
  if ('none' in found) return [`none: ${found.none} ${found.rules.join(',')}`.trim()];
  return found.repairs.map(({ kind, changes }) => {
    const row = changes[0]!.after as PlanEvent;
    return `${kind} ${row.id} ${formatIsoDay(firstDay(row)!)}`;
  });
}
