import { type EventKind, firstDay, type PlanEvent } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import type { Day } from '@shared/model/time';

const kinds: ReadonlySet<EventKind> = new Set<EventKind>([
  'phase',
  'conference',
  'adoption',
  'appointment',
  'milestone',
]);

/** The day on which the process turns next after the day (or last before it), and the event that makes it turn. */
export function milestoneBeside(
  plan: Plan,
  day: Day,
  side: 'next' | 'previous',
): { readonly day: Day; readonly event: PlanEvent } | null {
  let best: { day: Day; event: PlanEvent } | null = null;
  for (const event of plan.events.values()) {
    if (!kinds.has(event.kind)) continue;
    const on = firstDay(event);
    if (on === null || (side === 'next' ? on <= day : on >= day)) continue;
    if (!best || (side === 'next' ? on < best.day : on > best.day)) best = { day: on, event };
  }
  return best;
}
