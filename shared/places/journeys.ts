import type { Place, Region } from '../model/place';
import type { Settings } from '../model/plan';

/** Clear days that a journey needs, by "regionA/regionB" in alphabetical order. Pairs that are missing take the
 *  default of the settings. */
export const builtInJourneys: Readonly<Record<string, number>> = {
  'europe/europe': 0,
  'europe/north-america': 1,
  'north-america/north-america': 1,
  'europe/morocco': 0,
  'africa/europe': 1,
  'africa/north-america': 1,
};

/** The key of a pair of regions, the same both ways. */
export function journeyKey(a: Region, b: Region): string {
  return a < b ? `${a}/${b}` : `${b}/${a}`;
}

/** Clear days needed between a sitting in one place and a sitting in another: 0 in one city and where one of them is
 *  online; the settings go before the built-in table. */
export function journeyDays(
  settings: Pick<Settings, 'journeys' | 'journeyDefault'>,
  a: Pick<Place, 'id' | 'region' | 'online'>,
  b: Pick<Place, 'id' | 'region' | 'online'>,
): number {
  if (a.id === b.id || a.online || b.online) return 0;
  if (a.region === null || b.region === null) return settings.journeyDefault;
  const key = journeyKey(a.region, b.region);
  return settings.journeys[key] ?? builtInJourneys[key] ?? settings.journeyDefault;
}
