import type { Place } from '../../model/place';
import type { Day } from '../../model/time';
import type { EventView } from './eventView';
import { type HolidayTable, yearOf } from './holidayTable';

const none: readonly string[] = [];

/** Which lists of holidays the events of a plan are looked up in, and how many events use each; by "geneva/2017". */
export class StationYears {
  readonly #users = new Map<string, number>();
  readonly #holidays: HolidayTable;
  readonly #placeById: (id: string | null) => Place | null;

  constructor(holidays: HolidayTable, placeById: (id: string | null) => Place | null) {
    this.#holidays = holidays;
    this.#placeById = placeById;
  }

  /** Counts an event in (1) or out (-1). */
  count(view: EventView, step: 1 | -1): void {
    const keys = this.of(view);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const users = this.users(key) + step;
      if (users === 0) this.#users.delete(key);
      else this.#users.set(key, users);
    }
  }

  users(key: string): number {
    return this.#users.get(key) ?? 0;
  }

  /** All that are in use. */
  keys(): Iterable<string> {
    return this.#users.keys();
  }

  /** Those of one event, each once. */
  of({ live, away, row, dates, eventClass }: EventView): readonly string[] {
    if (!live || away) return none;
    const { sittings, at } = dates;
    let found = none;
    for (let i = 0; i < sittings.length; i++) {
      const { day, placeId } = sittings[i]!;
      found = this.#with(found, day, placeId ?? row.placeId);
    }
    return eventClass === 'due' && at ? this.#with(found, at.day, row.placeId) : found;
  }

  #with(found: readonly string[], day: Day, placeId: string | null): readonly string[] {
    const place = this.#placeById(placeId);
    if (!place?.dutyStation) return found;
    const key = this.#holidays.keyOf(place.id, yearOf(day));
    return found.includes(key) ? found : [...found, key];
  }
}
