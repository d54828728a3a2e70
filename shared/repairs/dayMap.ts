import type { EventDates, Sitting } from '../model/event';
import { addDays, type Day, isWeekend } from '../model/time';

/** True where a sitting at a place, or a due day there, may be on a day; null is no place. */
export type WorksOn = (day: Day, placeId: string | null) => boolean;

/** Where each day of some dates goes; days that are not named go as far as the first. */
export interface DayMap {
  readonly by: number;
  readonly days: ReadonlyMap<Day, Day>;
}

/** Where the days of dates go when the first goes `by` days further (earlier where negative) and every one is to be a
 *  working day: all as far as the first where that fits, else each as many weekdays after the one before as it was.
 *  Null where the first cannot be there. Bands only shift. */
export function dayMapOf(
  dates: EventDates,
  placeId: string | null,
  by: number,
  worksOn: WorksOn,
): DayMap | null {
  if (dates.at) return worksOn(addDays(dates.at.day, by), placeId) ? rigid(by) : null;
  if (dates.sittings.length === 0) return rigid(by);
  const worksAt = ({ placeId: own }: Sitting, day: Day) => worksOn(day, own ?? placeId);
  const first = dates.sittings[0]!;
  if (!worksAt(first, addDays(first.day, by))) return null;
  if (dates.sittings.every((s) => worksAt(s, addDays(s.day, by)))) return rigid(by);
  const days = new Map([[first.day, addDays(first.day, by)]]);
  let before = first.day;
  for (const sitting of dates.sittings) {
    if (days.has(sitting.day)) continue;
    const gap = Math.max(1, weekdaysBetween(before, sitting.day));
    let to = days.get(before)!;
    for (let i = 0; i < gap; i++) {
      to = addDays(to, 1);
      for (let n = 0; n < 30 && !worksAt(sitting, to); n++) to = addDays(to, 1);
    }
    days.set(sitting.day, to);
    before = sitting.day;
  }
  return { by, days };
}

/** Dates with every day where the map puts it. */
export function mapDates(dates: EventDates, { by, days }: DayMap): EventDates {
  const to = (day: Day) => days.get(day) ?? addDays(day, by);
  const { span, sittings, at } = dates;
  return {
    span: span && { start: addDays(span.start, by), end: addDays(span.end, by) },
    sittings: sittings.map((s) => ({ ...s, day: to(s.day) })),
    at: at && { ...at, day: addDays(at.day, by) },
  };
}

function rigid(by: number): DayMap {
  return { by, days: new Map() };
}

/** Mondays to Fridays after one day, up to another. */
function weekdaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let d = addDays(from, 1); d <= to; d = addDays(d, 1)) if (!isWeekend(d)) count += 1;
  return count;
}
