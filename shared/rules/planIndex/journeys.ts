import type { Place } from '../../model/place';
import type { Settings } from '../../model/plan';
import { builtInJourneys, journeyDays } from '../../places/journeys';

/** Clear days of journeys by the settings, each pair of cities worked out once. To be made anew when the settings or the
 *  places change. */
export class Journeys {
  /** Of the longest journey that the settings or the built-in table know. */
  readonly longest: number;
  readonly #settings: Settings;
  readonly #known = new Map<Place, Map<Place, number>>();

  constructor(settings: Settings) {
    this.#settings = settings;
    const { journeys, journeyDefault } = settings;
    const days = [...Object.values(builtInJourneys), ...Object.values(journeys), journeyDefault];
    this.longest = Math.max(0, ...days.filter((n) => Number.isFinite(n)));
  }

  days(a: Place, b: Place): number {
    let from = this.#known.get(a);
    if (!from) this.#known.set(a, (from = new Map()));
    let days = from.get(b);
    if (days === undefined) from.set(b, (days = journeyDays(this.#settings, a, b)));
    return days;
  }
}
