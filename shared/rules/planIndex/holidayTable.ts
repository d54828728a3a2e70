import { type HolidayList, type HolidayStrength, holidayStrengths } from '../../model/place';
import { civil, type Day, isWeekend } from '../../model/time';
import { builtInHolidayLists, holidayListOf } from '../../places/holidays';

/** What a list says about one day, by its gravest strength. */
export interface HolidayOn {
  readonly strength: HolidayStrength;
  readonly name: string;
}

/** A station's list in one year; null where there is none. */
interface StationYear {
  /** "geneva/2017". */
  readonly key: string;
  readonly days: ReadonlyMap<Day, HolidayOn> | null;
}

/** Holidays by station, looked up by day in constant time. */
export class HolidayTable {
  readonly #lists: ReadonlyMap<string, HolidayList>;
  readonly #stations = new Map<string, Map<number, StationYear>>();
  #named: ReadonlySet<number> | null = null;

  constructor(lists: ReadonlyMap<string, HolidayList>) {
    this.#lists = lists;
  }

  /** To be called when a list changed. */
  forget(): void {
    this.#stations.clear();
    this.#named = null;
  }

  /** True where some list, of whatever station, says something about a day. */
  names(day: Day): boolean {
    this.#named ??= daysOf([...this.#lists.values(), ...builtInHolidayLists.values()]);
    return this.#named.has(day);
  }

  has(placeId: string, year: number): boolean {
    return this.#year(placeId, year).days !== null;
  }

  /** The name of a station's year ("geneva/2017"). */
  keyOf(placeId: string, year: number): string {
    return this.#year(placeId, year).key;
  }

  /** The gravest strength that the station's list gives a day; null where it gives none, or there is no list. */
  on(placeId: string, day: Day): HolidayOn | null {
    return this.#year(placeId, yearOf(day)).days?.get(day) ?? null;
  }

  /** Monday to Friday, and not closed. Null is a city without a list. */
  isWorkingDay(placeId: string | null, day: Day): boolean {
    if (isWeekend(day)) return false;
    return placeId === null || this.on(placeId, day)?.strength !== 'closed';
  }

  #year(placeId: string, year: number): StationYear {
    let years = this.#stations.get(placeId);
    if (!years) {
      years = new Map();
      this.#stations.set(placeId, years);
    }
    let found = years.get(year);
    if (!found) {
      const list = holidayListOf({ holidayLists: this.#lists }, placeId, year);
      found = { key: `${placeId}/${year}`, days: list && byDay(list) };
      years.set(year, found);
    }
    return found;
  }
}

function daysOf(lists: readonly HolidayList[]): ReadonlySet<number> {
  return new Set(lists.flatMap(({ holidays }) => holidays.map(({ day }) => day)));
}

/** Year of a day, without making a date for each of many days. */
export function yearOf(day: Day): number {
  let year = years.get(day);
  if (year === undefined) {
    year = civil(day).year;
    if (years.size > 20_000) years.clear();
    years.set(day, year);
  }
  return year;
}

const years = new Map<Day, number>();

function byDay(list: HolidayList): ReadonlyMap<Day, HolidayOn> {
  const days = new Map<Day, HolidayOn>();
  for (const { day, strength, name } of list.holidays) {
    const known = days.get(day);
    if (known && rank(known.strength) <= rank(strength)) continue;
    days.set(day, { strength, name });
  }
  return days;
}

function rank(strength: HolidayStrength): number {
  return holidayStrengths.indexOf(strength);
}
