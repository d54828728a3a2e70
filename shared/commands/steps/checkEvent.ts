import type { PlanEvent } from '../../model/event';
import type { Plan } from '../../model/plan';
import { refuse, type Refusal } from '../../model/result';
import { placeById } from '../../places/index';
import { checkDates } from './checkDates';

/** Why the event cannot become this, or null. Only what differs from `before` is asked, so that a row that came
 *  damaged from outside can still be edited elsewhere. Codes: those of checkDates, and title-needed,
 *  mandate-not-found, member-not-found, place-not-found, parent-not-found, own-part, meeting-not-found,
 *  person-not-found. */
export function checkEvent(plan: Plan, before: PlanEvent | null, after: PlanEvent): Refusal | null {
  const differs = (key: keyof PlanEvent) => before === null || before[key] !== after[key];
  if (after.title.trim() === '' && after.mandateId === null && differs('title')) {
    return refuse('title-needed').error;
  }
  if (differs('mandateId') && after.mandateId !== null && !plan.mandates.has(after.mandateId)) {
    return refuse('mandate-not-found').error;
  }
  if (differs('memberId') && after.memberId !== null && !plan.mandates.has(after.memberId)) {
    return refuse('member-not-found').error;
  }
  if (differs('placeId') && after.placeId !== null && !placeById(plan, after.placeId)) {
    return refuse('place-not-found').error;
  }
  if (differs('forEventId') && after.forEventId !== null && !plan.events.has(after.forEventId)) {
    return refuse('meeting-not-found').error;
  }
  if (differs('attendees') && after.attendees.some((a) => !plan.people.has(a.personId))) {
    return refuse('person-not-found').error;
  }
  const family = differs('parentId') ? checkParent(plan, after) : null;
  if (family) return family;
  const times = (['kind', 'span', 'sittings', 'at', 'placeId'] as const).some(differs);
  return times ? checkDates(plan, after.kind, after, after.placeId) : null;
}

function checkParent(plan: Plan, event: PlanEvent): Refusal | null {
  if (event.parentId === null) return null;
  if (!plan.events.has(event.parentId)) return refuse('parent-not-found').error;
  const seen = new Set<string>();
  for (let id: string | null = event.parentId; id !== null && !seen.has(id);) {
    if (id === event.id) return refuse('own-part').error;
    seen.add(id);
    id = plan.events.get(id)?.parentId ?? null;
  }
  return null;
}
