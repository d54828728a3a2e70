import type { Change } from '@shared/model/change';
import type { PlanEvent } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';

/** The change with `before` as the plan holds it now, and an event's stamps raised above all that either side ever
 *  had: sequence by one (a new event begins at 0), modified never back in time. Changes of other tables carry none. */
export function stamped(plan: Plan, change: Change, now: number): Change {
  if (change.table !== 'events') {
    return { ...change, before: plan[change.table].get(change.key) ?? null } as Change;
  }
  const current = plan.events.get(change.key) ?? null;
  if (change.after === null) return { ...change, before: current };
  const known = [current, change.before, change.after].filter((row) => row !== null);
  const isNew = current === null && change.before === null && change.after.modified === 0;
  const after: PlanEvent = {
    ...change.after,
    sequence: isNew ? change.after.sequence : Math.max(...known.map((row) => row.sequence)) + 1,
    modified: Math.max(now, ...known.map((row) => row.modified)),
  };
  return { ...change, before: current, after };
}
