import type { PlanEvent } from './event';
import type { Plan } from './plan';

/** True where somebody is asked to an event: as one of the delegation, by name, or through what it is a part of where
 *  the part says nothing itself. Parts that go round in a circle ask nobody. */
export function isAttendedBy(
  plan: Pick<Plan, 'events'>,
  event: PlanEvent,
  personId: string,
): boolean {
  const seen = new Set<string>();
  let asked: PlanEvent | undefined = event;
  while (asked && asked.attendance === null && !seen.has(asked.id)) {
    seen.add(asked.id);
    asked = plan.events.get(asked.parentId ?? '');
  }
  if (asked?.attendance === 'delegation') return true;
  return asked?.attendance === 'named' && asked.attendees.some((a) => a.personId === personId);
}

/** The plan with only what one person attends: their events with the mandates that these answer, no other people and
 *  no calendars of other bodies. Nothing of it is ever stored. */
export function planOfPerson(plan: Plan, personId: string): Plan {
  const events = [...plan.events].filter(([, event]) => isAttendedBy(plan, event, personId));
  const answered = new Set(events.flatMap(([, e]) => [e.mandateId, e.memberId]));
  return {
    ...plan,
    events: new Map(events),
    mandates: new Map([...plan.mandates].filter(([id]) => answered.has(id))),
    people: new Map([...plan.people].filter(([id]) => id === personId)),
    calendars: new Map(),
    calendarEvents: new Map(),
  };
}
