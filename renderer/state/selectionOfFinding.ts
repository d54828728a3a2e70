import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { subjectParts } from '@shared/model/subjectParts';
import type { Selection } from './appState';

/** What a finding is about, as a selection: its event, else its mandate, else the other body's date. Null where it is
 *  about none of these, a missing list for instance. */
export function selectionOfFinding(plan: Plan, finding: Finding): Selection | null {
  const parts = finding.subjects.map(subjectParts);
  for (const { type, id } of parts) {
    if (type === 'event' && plan.events.has(id)) return { type: 'event', id };
    if (type === 'phase' && plan.events.has(id)) return { type: 'event', id };
  }
  const mandates = parts.filter((p) => p.type === 'mandate' && plan.mandates.has(p.id));
  const asking = mandates.find((p) => plan.mandates.get(p.id)?.eachOf !== null) ?? mandates[0];
  if (asking) {
    const { member } = finding.facts;
    return { type: 'mandate', id: asking.id, memberId: typeof member === 'string' ? member : null };
  }
  const other = parts.find((p) => p.type === 'calendarEvent' && plan.calendarEvents.has(p.id));
  return other ? { type: 'calendarEvent', id: other.id } : null;
}
