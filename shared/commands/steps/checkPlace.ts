import type { Place } from '../../model/place';
import { refuse, type Refusal } from '../../model/result';
import { isZone } from '../../model/zone';

/** Why the place cannot be this, or null. Codes: name-needed, unknown-zone. */
export function checkPlace(place: Place): Refusal | null {
  if (place.name.en.trim() === '') return refuse('name-needed').error;
  if (place.zone !== null && !isZone(place.zone)) {
    return refuse('unknown-zone', { zone: place.zone }).error;
  }
  return null;
}
