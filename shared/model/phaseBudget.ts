import { eventAsOf } from './asOf';
import { classOf, type EventKind } from './event';
import type { Plan } from './plan';
import { sittingDays } from './sittingDays';
import type { LocalText } from './text';
import type { Day } from './time';

/** How many of the days that a text gives for something in a phase are planned, and how many were sat by a day. */
export interface PhaseBudget {
  /** The paragraph that gives them. */
  readonly paragraph: string;
  /** The group with the cap; null for the days of mandates of one paragraph. */
  readonly group: LocalText | null;
  readonly kind: EventKind;
  /** Mandates that share them. */
  readonly mandates: number;
  /** Sitting days, multiples of 0.5. */
  readonly planned: number;
  readonly given: number;
  /** Of the planned, those sat up to and with the day. */
  readonly sat: number;
}

/** The budgets of a phase mandate: its groups with a cap, then the mandates with fixed days, one line a paragraph.
 *  Cancelled events and ghosts do not count. */
export function phaseBudgets(
  plan: Pick<Plan, 'mandates' | 'groups' | 'events'>,
  phaseMandateId: string,
  day: Day,
): readonly PhaseBudget[] {
  const shares = new Map<
    string,
    { budget: Omit<PhaseBudget, 'planned' | 'sat' | 'mandates'>; ids: string[] }
  >();
  for (const mandate of plan.mandates.values()) {
    if (mandate.phaseId !== phaseMandateId || classOf(mandate) !== 'meeting') continue;
    const group = plan.groups.get(mandate.groupId ?? '');
    const { kind, paragraph } = mandate;
    if (group?.cap != null) {
      const budget = { paragraph: group.capParagraph, group: group.title, kind, given: group.cap };
      const share = shares.get(`group ${group.id}`) ?? { budget, ids: [] };
      shares.set(`group ${group.id}`, { budget, ids: [...share.ids, mandate.id] });
    } else if (mandate.days?.max != null && mandate.days.unit !== 'weeks') {
      const own = mandate.days.unit === 'half-days' ? mandate.days.max / 2 : mandate.days.max;
      const share = shares.get(`paragraph ${paragraph}`);
      const given = (share?.budget.given ?? 0) + own;
      const budget = { paragraph, group: null, kind, given };
      shares.set(`paragraph ${paragraph}`, { budget, ids: [...(share?.ids ?? []), mandate.id] });
    }
  }
  return [...shares.values()].map(({ budget, ids }) => ({
    ...budget,
    mandates: ids.length,
    ...daysOf(plan, new Set(ids), day),
  }));
}

function daysOf(
  plan: Pick<Plan, 'events'>,
  mandateIds: ReadonlySet<string>,
  day: Day,
): { readonly planned: number; readonly sat: number } {
  let planned = 0;
  let sat = 0;
  for (const event of plan.events.values()) {
    if (event.mandateId === null || !mandateIds.has(event.mandateId)) continue;
    const then = eventAsOf(event, day);
    if (then.ghost || then.state === 'cancelled') continue;
    planned += sittingDays(then.sittings);
    sat += sittingDays(then.sittings.filter((s) => s.day <= day));
  }
  return { planned, sat };
}
