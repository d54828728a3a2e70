import type { Plan } from '../model/plan';
import { civil, type Day, toDay } from '../model/time';
import { holidayListOf } from '../places/holidays';

const none: readonly Day[] = [];

/** A lookup of the holidays of a place in the days [from, to), sorted, each once; years without a list have none. */
export function holidayDaysOf(
  plan: Pick<Plan, 'holidayLists'>,
): (placeId: string, from: number, to: number) => readonly Day[] {
  const years = new Map<string, readonly Day[]>();
  const ofYear = (placeId: string, year: number): readonly Day[] => {
    const key = `${placeId}/${year}`;
    let days = years.get(key);
    if (!days) {
      const list = holidayListOf(plan, placeId, year);
      days = list ? [...new Set(list.holidays.map((h) => h.day))].sort((a, b) => a - b) : none;
      years.set(key, days);
    }
    return days;
  };
  return (placeId, from, to) => {
    const first = civil(toDay(Math.floor(from))).year;
    const last = civil(toDay(Math.ceil(to))).year;
    const found: Day[] = [];
    for (let year = first; year <= last; year++) {
      for (const day of ofYear(placeId, year)) if (day >= from && day < to) found.push(day);
    }
    return found;
  };
}
