import type { PlanEvent } from '../../model/event';
import { type Plan, settingsOf } from '../../model/plan';
import { refuse, type Refusal } from '../../model/result';
import { placeById } from '../../places/index';
import { checkDates } from './checkDates';

/** Why the event cannot become this, or null. Only what differs from `before` is asked, so that a row that came
 *  damaged from outside can still be edited elsewhere. Codes: those of checkDates, and title-needed,
 *  mandate-not-found, member-not-found, place-not-found, body-not-found, parent-not-found, own-part, meeting-not-found,
 *  person-not-found, process-not-found. */
export function checkEvent(plan: Plan, before: PlanEvent | null, after: PlanEvent): Refusal | null {
  const differs = (...keys: readonly (keyof PlanEvent)[]) =>
    before === null || keys.some((key) => before[key] !== after[key]);
  const wrong = references.find(({ field, isThere }) => differs(field) && !isThere(plan, after));
  if (wrong) return refuse(wrong.code).error;
  const family = differs('parentId') ? checkParent(plan, after) : null;
  if (family) return family;
  const isTimed = differs('kind', 'span', 'sittings', 'at', 'placeId');
  return isTimed ? checkDates(plan, after.kind, after, after.placeId) : null;
}

interface Reference {
  readonly field: keyof PlanEvent;
  readonly code: string;
  readonly isThere: (plan: Plan, event: PlanEvent) => boolean;
}

const isNullOr = (id: string | null, has: (id: string) => boolean) => id === null || has(id);

/** What a field must find in the plan. */
const references: readonly Reference[] = [
  {
    field: 'title',
    code: 'title-needed',
    isThere: (_plan, e) => e.title.trim() !== '' || e.mandateId !== null,
  },
  {
    field: 'mandateId',
    code: 'mandate-not-found',
    isThere: (plan, e) => isNullOr(e.mandateId, (id) => plan.mandates.has(id)),
  },
  {
    field: 'memberId',
    code: 'member-not-found',
    isThere: (plan, e) => isNullOr(e.memberId, (id) => plan.mandates.has(id)),
  },
  {
    field: 'placeId',
    code: 'place-not-found',
    isThere: (plan, e) => isNullOr(e.placeId, (id) => placeById(plan, id) !== null),
  },
  {
    field: 'bodyId',
    code: 'body-not-found',
    isThere: (plan, e) =>
      isNullOr(e.bodyId, (id) => settingsOf(plan).bodies.some((body) => body.id === id)),
  },
  {
    field: 'processId',
    code: 'process-not-found',
    isThere: (plan, e) =>
      isNullOr(e.processId, (id) => settingsOf(plan).processes.some((p) => p.id === id)),
  },
  {
    field: 'forEventId',
    code: 'meeting-not-found',
    isThere: (plan, e) => isNullOr(e.forEventId, (id) => plan.events.has(id)),
  },
  {
    field: 'attendees',
    code: 'person-not-found',
    isThere: (plan, e) => e.attendees.every((a) => plan.people.has(a.personId)),
  },
];

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
