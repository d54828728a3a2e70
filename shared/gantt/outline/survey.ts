import type { PlanEvent } from '../../model/event';
import { inPhaseOrder, isPhase } from '../../model/phaseOf';
import type { Plan } from '../../model/plan';

/** What must be known of all events before the first has its place in the outline. */
export interface Survey {
  /** The phase events, in their order. */
  readonly phases: readonly PlanEvent[];
  /** Events by the mandate that they answer, as keyOfMandate. */
  readonly answers: ReadonlyMap<string, readonly PlanEvent[]>;
  /** Ids of the events that others name as what they are a part of, or for. */
  readonly named: ReadonlySet<string>;
}

/** A mandate, or what an `each` mandate asks of one member. */
export function keyOfMandate(mandateId: string, memberId: string | null): string {
  return memberId === null ? mandateId : `${mandateId}@${memberId}`;
}

/** Everything in one walk over the events: 100,000 of them are spread over more memory than a processor keeps at hand,
 *  and each walk costs as much as what is done on it. */
export function survey(plan: Plan): Survey {
  const phases: PlanEvent[] = [];
  const answers = new Map<string, PlanEvent[]>();
  const named = new Set<string>();
  let last: string | null = null;
  for (const event of plan.events.values()) {
    const { mandateId, parentId, forEventId } = event;
    if (isPhase(event)) phases.push(event);
    if (parentId !== null && parentId !== last) named.add((last = parentId));
    if (forEventId !== null) named.add(forEventId);
    if (mandateId === null || !plan.mandates.has(mandateId)) continue;
    const key = keyOfMandate(mandateId, event.memberId);
    const list = answers.get(key);
    if (list) list.push(event);
    else answers.set(key, [event]);
  }
  return { phases: inPhaseOrder(plan, phases), answers, named };
}
