import type { Place, Region } from '../model/place';

/** One built-in city as a line of data: id, country (ISO 3166 alpha-2), zone, latitude, longitude, and its name in
 *  English, French and Spanish. */
export type CityLine = readonly [
  id: string,
  country: string,
  zone: string,
  latitude: number,
  longitude: number,
  en: string,
  fr: string,
  es: string,
];

/** Cities with a United Nations list of official holidays. */
const dutyStations: ReadonlySet<string> = new Set([
  'new-york',
  'geneva',
  'vienna',
  'nairobi',
  'addis-ababa',
  'bangkok',
  'beirut',
  'santiago',
]);

/** The lines of one region as places, in the same order. */
export function citiesOf(region: Region, lines: readonly CityLine[]): readonly Place[] {
  return lines.map(([id, country, zone, latitude, longitude, en, fr, es]) => ({
    id,
    name: { en, fr, es },
    country,
    region,
    zone,
    latitude,
    longitude,
    dutyStation: dutyStations.has(id),
    online: false,
  }));
}
