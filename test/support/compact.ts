import type { PlanEvent } from '@shared/model/event';
import type { RuleId } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { aRes71280 } from '@shared/processes/a-res-71-280';
import { newPlan } from '@shared/processes/newPlan';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf, type PlanParts, planWith } from './build';

/** A new plan of resolution 71/280 with these events in it, and rows of other tables. */
export function compact(events: readonly PlanEvent[], other: Omit<PlanParts, 'events'> = {}): Plan {
  const plan = newPlan(aRes71280, { planId: 'compact', newUid: () => 'uid', now: 0 });
  const rows = planWith({ ...other, events });
  return {
    ...plan,
    events: new Map([...plan.events, ...rows.events]),
    people: rows.people,
    calendars: rows.calendars,
    calendarEvents: rows.calendarEvents,
    waivers: rows.waivers,
  };
}

/** What one rule says of a plan: gravity, key without the rule, and facts. Long before everything unless said. */
export function said(rule: RuleId, plan: Plan, on = '2000-01-01') {
  return checkPlan(plan, asOf(on))
    .filter((finding) => finding.rule === rule)
    .map(({ gravity, key, facts }) => ({ gravity, what: key.slice(rule.length + 1), facts }));
}

/** The same, of everything that the plan of the resolution alone does not say. */
export function saidShort(rule: RuleId, plan: Plan, on = '2000-01-01'): readonly string[] {
  return said(rule, plan, on).map(({ gravity, what }) => `${gravity} ${what}`);
}
