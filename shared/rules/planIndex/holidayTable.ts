import { type HolidayList, type HolidayStrength, holidayStrengths } from '../../model/place';
import { civil, type Day, isWeekend } from '../../model/time';
import { holidayListOf } from '../../places/holidays';

/** What a list says about one day, by its gravest strength. */
export interface HolidayOn {
  readonly strength: HolidayStrength;
  readonly name: string;
}

/** Holidays by station, looked up by day in constant time. */
export class HolidayTable {
  readonly #lists: ReadonlyMap<string, HolidayList>;
  readonly #years = new Map<string, ReadonlyMap<Day, HolidayOn> | null>();

  constructor(lists: ReadonlyMap<string, HolidayList>) {
    this.#lists = lists;
  }

  /** To be called when a list changed. */
  forget(): void {
    this.#years.clear();
  }

  has(placeId: string, year: number): boolean {
    return this.#year(placeId, year) !== null;
  }

  /** The gravest strength that the station's list gives a day; null where it gives none, or there is no list. */
  on(placeId: string, day: Day): HolidayOn | null {
    return this.#year(placeId, yearOf(day))?.get(day) ?? null;
  }

  /** Monday to Friday, and not closed. Null is a city without a list. */
  isWorkingDay(placeId: string | null, day: Day): boolean {
    if (isWeekend(day)) return false;
    return placeId === null || this.on(placeId, day)?.strength !== 'closed';
  }

  #year(placeId: string, year: number): ReadonlyMap<Day, HolidayOn> | null {
    const id = `${placeId}/${year}`;
    let days = this.#years.get(id);
    if (days === undefined) {
      const list = holidayListOf({ holidayLists: this.#lists }, placeId, year);
      days = list && byDay(list);
      this.#years.set(id, days);
    }
    return days;
  }
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
