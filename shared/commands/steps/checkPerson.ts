import type { Person, Plan } from '../../model/plan';
import { refuse, type Refusal } from '../../model/result';
import { placeById } from '../../places/index';

/** Why the person cannot be this, or null. Codes: name-needed, place-not-found, ends-before-start. */
export function checkPerson(plan: Plan, person: Person): Refusal | null {
  if (person.name.trim() === '') return refuse('name-needed').error;
  if (person.placeId !== null && !placeById(plan, person.placeId)) {
    return refuse('place-not-found').error;
  }
  const ends = person.away.every(({ span }) => span.end > span.start);
  return ends ? null : refuse('ends-before-start').error;
}
