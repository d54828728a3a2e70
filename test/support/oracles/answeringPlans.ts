import type { EventKind, PlanEvent } from '@shared/model/event';
import { classOf } from '@shared/model/event';
import type fc from 'fast-check';
import type { Plan } from '@shared/model/plan';
import { crowdedPlan } from './smallPlans';

/** Crowded plans in which every event answers a mandate that is there, and every document is for a meeting that is there;
 *  with more phases and documents, so that the rules about texts have much to say. */
export const answeringPlan: fc.Arbitrary<Plan> = crowdedPlan.map((plan) => {
  const mandates = [...plan.mandates.keys()];
  const events = [...plan.events.values()].map((event) => ({ ...event, kind: kindOf(event) }));
  const meetings = events.filter((e) => classOf(e) === 'meeting').map((e) => e.id);
  const phases = events.filter((e) => e.kind === 'phase');
  const answering = events.map((event, i) => ({
    ...event,
    mandateId: known(event.mandateId, mandates, i),
    forEventId: known(event.forEventId, meetings, i),
  }));
  const phaseIds = answering
    .filter((e) => phases.some((p) => p.id === e.id))
    .map((e) => e.mandateId);
  return {
    ...plan,
    events: new Map(answering.map((event) => [event.id, event])),
    mandates: new Map(
      [...plan.mandates].map(([id, mandate], i) => [
        id,
        { ...mandate, phaseId: known(mandate.phaseId, phaseIds, i) },
      ]),
    ),
  };
});

/** Of the ids that end in an even number, application windows are phases and due days documents. */
function kindOf({ id, kind }: PlanEvent): EventKind {
  if (Number(id.slice(1)) % 2 !== 0) return kind;
  if (kind === 'application-window') return 'phase';
  return kind === 'deadline' ? 'document' : kind;
}

function known<T>(id: T, ids: readonly T[], i: number): T | null {
  return ids.includes(id) ? id : (ids[i % ids.length] ?? null);
}
