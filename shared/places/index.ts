import type { Place } from '../model/place';
import type { Plan } from '../model/plan';
import { africaAndMiddleEast } from './africaAndMiddleEast';
import { americas } from './americas';
import { asiaAndOceania } from './asiaAndOceania';
import { europe } from './europe';

/** Where nobody travels to: no city and no zone of its own. */
export const online: Place = {
  id: 'online',
  name: { en: 'Online', fr: 'En ligne', es: 'En línea' },
  country: '',
  region: null,
  zone: null,
  latitude: null,
  longitude: null,
  dutyStation: false,
  online: true,
};

/** The registry of built-in places; ids are unique. */
export const builtInPlaces: readonly Place[] = [
  ...americas,
  ...europe,
  ...africaAndMiddleEast,
  ...asiaAndOceania,
  online,
];

const byId: ReadonlyMap<string, Place> = new Map(builtInPlaces.map((place) => [place.id, place]));

/** The place, as the plan has it if it has it, else built in; null where nobody knows the id. */
export function placeById(plan: Pick<Plan, 'places'> | null, id: string | null): Place | null {
  if (id === null) return null;
  return plan?.places.get(id) ?? byId.get(id) ?? null;
}

/** Every place of a plan: the built-in ones, with those of the plan in their stead or after them. */
export function placesOf(plan: Pick<Plan, 'places'>): readonly Place[] {
  const all = new Map(byId);
  for (const place of plan.places.values()) all.set(place.id, place);
  return [...all.values()];
}

/** The zone of a place; null where the place or its zone is not known. */
export function zoneOf(plan: Pick<Plan, 'places'> | null, id: string | null): string | null {
  return placeById(plan, id)?.zone ?? null;
}
