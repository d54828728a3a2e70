import { builtInPlaces } from '@shared/places';

/** Every time zone of the cities that Prepcom knows, and the one that is set, by name. */
export function zones(set: string): readonly { readonly value: string; readonly words: string }[] {
  const all = new Set([set, ...builtInPlaces.flatMap((place) => place.zone ?? [])]);
  return [...all].sort().map((zone) => ({ value: zone, words: zone.replaceAll('_', ' ') }));
}
