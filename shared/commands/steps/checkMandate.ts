import type { Mandate } from '../../model/mandate';
import type { Plan } from '../../model/plan';
import { refuse, type Refusal } from '../../model/result';

/** Why the mandate cannot be this, or null. Codes: mandate-title-needed, mandate-not-found (a relation,
 *  phase or whole that the plan does not hold), group-not-found, own-part, days-do-not-fit. */
export function checkMandate(plan: Plan, mandate: Mandate): Refusal | null {
  const { title, phaseId, parentId, before, after, groupId, eachOf, days, panels } = mandate;
  if ([title.en, title.fr, title.es].every((text) => text.trim() === '')) {
    return refuse('mandate-title-needed').error;
  }
  const others = [phaseId, parentId, ...before, ...after].filter((id) => id !== null);
  if (others.includes(mandate.id)) return refuse('own-part').error;
  if (others.some((id) => !plan.mandates.has(id))) return refuse('mandate-not-found').error;
  if ([groupId, eachOf].some((id) => id !== null && !plan.groups.has(id))) {
    return refuse('group-not-found').error;
  }
  const ranges = [days, panels].filter((range) => range !== null);
  const isEmpty = ranges.some((r) => r.min !== null && r.max !== null && r.min > r.max);
  return isEmpty ? refuse('days-do-not-fit').error : null;
}
