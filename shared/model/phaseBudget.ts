import { eventAsOf } from './asOf';
import { classOf, type EventKind } from './event';
import type { Mandate } from './mandate';
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
  /** Cities of the planned days, each once, in the order of the plan. */
  readonly placeIds: readonly string[];
}

/** The budgets of a phase mandate: its groups with a cap, then the mandates with fixed days, one line a paragraph.
 *  Cancelled events and ghosts do not count. */
export function phaseBudgets(
  plan: Pick<Plan, 'mandates' | 'groups' | 'events'>,
  phaseMandateId: string,
  day: Day,
): readonly PhaseBudget[] {
  const shares = new Map<string, Share>();
  for (const mandate of plan.mandates.values()) {
    if (mandate.phaseId !== phaseMandateId || classOf(mandate) !== 'meeting') continue;
    const own = capShare(plan, mandate) ?? fixedShare(mandate);
    if (!own) continue;
    const share = shares.get(own.key);
    if (!share) shares.set(own.key, own);
    else {
      const given = own.group ? own.given : share.given + own.given;
      shares.set(own.key, { ...share, given, ids: [...share.ids, mandate.id] });
    }
  }
  return [...shares.values()].map(({ ids, paragraph, group, kind, given }) => ({
    paragraph,
    group,
    kind,
    given,
    mandates: ids.length,
    ...daysOf(plan, new Set(ids), day),
  }));
}

/** What one mandate brings to a budget. */
interface Share extends Pick<PhaseBudget, 'paragraph' | 'group' | 'kind' | 'given'> {
  readonly key: string;
  readonly ids: readonly string[];
}

function capShare(plan: Pick<Plan, 'groups'>, { id, kind, groupId }: Mandate): Share | null {
  const group = plan.groups.get(groupId ?? '');
  if (!group || group.cap === null) return null;
  const { cap, capParagraph, title } = group;
  return {
    key: `group ${group.id}`,
    ids: [id],
    kind,
    paragraph: capParagraph,
    group: title,
    given: cap,
  };
}

function fixedShare({ id, kind, paragraph, days }: Mandate): Share | null {
  if (!days || days.max === null || days.unit === 'weeks') return null;
  const given = days.unit === 'half-days' ? days.max / 2 : days.max;
  return { key: `paragraph ${paragraph}`, ids: [id], kind, paragraph, group: null, given };
}

function daysOf(
  plan: Pick<Plan, 'events'>,
  mandateIds: ReadonlySet<string>,
  day: Day,
): Pick<PhaseBudget, 'planned' | 'sat' | 'placeIds'> {
  let planned = 0;
  let sat = 0;
  const placeIds = new Set<string>();
  for (const event of plan.events.values()) {
    if (event.mandateId === null || !mandateIds.has(event.mandateId)) continue;
    const then = eventAsOf(event, day);
    if (then.ghost || then.state === 'cancelled') continue;
    planned += sittingDays(then.sittings);
    sat += sittingDays(then.sittings.filter((s) => s.day <= day));
    for (const sitting of then.sittings) {
      const placeId = sitting.placeId ?? then.placeId;
      if (placeId !== null) placeIds.add(placeId);
    }
  }
  return { planned, sat, placeIds: [...placeIds] };
}
