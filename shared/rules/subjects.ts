import type { Gravity, Subject } from '../model/finding';
import type { Mandate } from '../model/mandate';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';

/** An event as a subject. */
export function eventSubject(id: string): Subject {
  return `event:${id}`;
}

/** A mandate as a subject. */
export function mandateSubject(id: string): Subject {
  return `mandate:${id}`;
}

/** An event and the mandate it answers, or what a mandate asks of a member. */
export function withMandate(eventId: string, mandateId: string | null): readonly Subject[] {
  return mandateId === null
    ? [eventSubject(eventId)]
    : [eventSubject(eventId), mandateSubject(mandateId)];
}

/** Warning where the text lets differ, else error. */
export function unlessFlexible(mandate: Mandate): Gravity {
  return mandate.flexible === null ? 'error' : 'warning';
}

const none: readonly string[] = [];

/** The paragraph of a mandate, and the one that lets differ. */
export function paragraphsOf(mandate: Mandate | undefined): readonly string[] {
  if (!mandate || mandate.paragraph === '') return none;
  const { paragraph, flexible } = mandate;
  return flexible === null || flexible === paragraph ? [paragraph] : [paragraph, flexible];
}

/** The first paragraph of the mandate that each of two events answers. */
export function paragraphsOfBoth(a: EventView, b: EventView, index: PlanIndex): readonly string[] {
  if (a.mandateId === null && b.mandateId === null) return none;
  return [a, b].flatMap(({ mandateId }) => paragraphsOf(index.mandate(mandateId)).slice(0, 1));
}
