import { isAttendedBy } from '@shared/model/attendedBy';
import type { Finding, RuleId, Subject } from '@shared/model/finding';
import { listedPhase, phaseEvents } from '@shared/model/phaseOf';
import type { Plan } from '@shared/model/plan';
import { subjectParts } from '@shared/model/subjectParts';

/** What the panel shows; null is all. */
export interface FindingFilter {
  readonly rule: RuleId | null;
  /** Id of a phase event; 'none' is what lies outside all phases. */
  readonly phase: string | null;
  readonly person: string | null;
}

/** Everything. */
export const noFilter: FindingFilter = { rule: null, phase: null, person: null };

/** The findings that pass, in their order; the list itself where nothing is filtered. O(n). */
export function filteredFindings(
  plan: Plan,
  list: readonly Finding[],
  filter: FindingFilter,
): readonly Finding[] {
  if (filter.rule === null && filter.phase === null && filter.person === null) return list;
  const phases = phaseEvents(plan);
  return list.filter(
    (finding) =>
      (filter.rule === null || finding.rule === filter.rule) &&
      (filter.phase === null ||
        finding.subjects.some((s) => phaseOfSubject(plan, s, phases) === filter.phase)) &&
      (filter.person === null || finding.subjects.some((s) => concerns(plan, s, filter.person!))),
  );
}

function phaseOfSubject(
  plan: Plan,
  subject: Subject,
  phases: ReturnType<typeof phaseEvents>,
): string | null {
  const { type, id } = subjectParts(subject);
  if (type === 'phase') return id;
  if (type === 'event') {
    const event = plan.events.get(id);
    return event ? (listedPhase(plan, event, phases) ?? 'none') : null;
  }
  if (type === 'mandate') {
    const mandate = plan.mandates.get(id);
    if (!mandate) return null;
    const phaseId = mandate.kind === 'phase' ? mandate.id : mandate.phaseId;
    return phases.find((p) => p.mandateId === phaseId && phaseId !== null)?.id ?? 'none';
  }
  return null;
}

function concerns(plan: Plan, subject: Subject, personId: string): boolean {
  const { type, id } = subjectParts(subject);
  if (type === 'person') return id === personId;
  const event = type === 'event' ? plan.events.get(id) : undefined;
  if (!event) return false;
  return isAttendedBy(plan, event, personId);
}
