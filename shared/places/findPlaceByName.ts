import type { Place } from '../model/place';
import type { Plan } from '../model/plan';
import { builtInPlaces, placesOf } from '.';

/** The place that a text names, in any language of the program, without regard to case and accents: the whole text
 *  ("Nueva York"), else one of its parts between commas, brackets or slashes, the last first ("Room 2, Geneva").
 *  Null where no name fits. */
export function findPlaceByName(text: string, plan: Pick<Plan, 'places'> | null = null) {
  const names = plan && plan.places.size > 0 ? nameIndex(placesOf(plan)) : builtInNames;
  const parts = text.split(/[,;()/|]| [-–] /).reverse();
  for (const part of [text, ...parts]) {
    const found = names.get(fold(part));
    if (found) return found;
  }
  return null;
}

const aliases: Readonly<Record<string, string>> = {
  nyc: 'new-york',
  'new york city': 'new-york',
  washington: 'washington',
  marrakesh: 'marrakech',
  marraquech: 'marrakech',
  'santiago de chile': 'santiago',
  'santiago du chili': 'santiago',
  delhi: 'new-delhi',
  'en linea': 'online',
  virtual: 'online',
  virtuel: 'online',
  pekin: 'beijing',
};

const builtInNames = nameIndex(builtInPlaces);

function nameIndex(places: readonly Place[]): ReadonlyMap<string, Place> {
  const names = new Map<string, Place>();
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const [alias, id] of Object.entries(aliases)) {
    const place = byId.get(id);
    if (place) names.set(alias, place);
  }
  for (const place of places) {
    for (const name of [place.id, ...Object.values(place.name)]) {
      if (name !== '') names.set(fold(name), place);
    }
  }
  return names;
}

/** Lower case, without accents, every run of other signs one space. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
