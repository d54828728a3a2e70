import { classOf, firstDay, type PlanEvent } from './event';
import type { Plan } from './plan';
import { hasSeveralProcesses, processesOf, processIdOf } from './processOf';

type Tables = Pick<Plan, 'events' | 'mandates' | 'settings'>;

/** The phase events of a plan that are not cancelled for good, by process, first day, then id. */
export function phaseEvents(plan: Tables): readonly PlanEvent[] {
  const phases: PlanEvent[] = [];
  for (const event of plan.events.values()) if (isPhase(event)) phases.push(event);
  return inPhaseOrder(plan, phases);
}

/** True for an event that is one of phaseEvents. */
export function isPhase({ kind, span }: PlanEvent): boolean {
  return kind === 'phase' && span !== null;
}

/** Phase events in the order of phaseEvents. */
export function inPhaseOrder(plan: Tables, events: readonly PlanEvent[]): readonly PlanEvent[] {
  const phases = [...events].sort(
    (a, b) => a.span!.start - b.span!.start || (a.id < b.id ? -1 : 1),
  );
  if (!hasSeveralProcesses(plan)) return phases;
  const place = new Map(processesOf(plan).map(({ id }, i) => [id, i]));
  const placeOf = (phase: PlanEvent) => place.get(processIdOf(plan, phase))!;
  return phases.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Id of the phase event under which schedule, print and export list an event: its mandate's phase, else the phase of
 *  its process that holds its first day (of two, the later), else null, which is "Whole process". A phase is listed in
 *  itself. */
export function listedPhase(
  plan: Tables,
  event: PlanEvent,
  phases: readonly PlanEvent[] = phaseEvents(plan),
): string | null {
  if (event.kind === 'phase') return event.id;
  const phaseId = plan.mandates.get(event.mandateId ?? '')?.phaseId;
  if (phaseId) {
    const answering = phases.find((p) => p.mandateId === phaseId);
    if (answering) return answering.id;
  }
  const first = firstDay(event);
  if (first === null) return null;
  const several = hasSeveralProcesses(plan);
  const own = several ? processIdOf(plan, event) : null;
  let found: string | null = null;
  for (const phase of phases) {
    if (phase.span!.start > first || first >= phase.span!.end) continue;
    if (!several || processIdOf(plan, phase) === own) found = phase.id;
  }
  return found;
}

/** True for events that a schedule lists as lines: everything but phases. */
export function isScheduleLine(event: PlanEvent): boolean {
  return !(classOf(event) === 'band' && event.kind === 'phase');
}
