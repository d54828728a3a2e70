import {
  addDays,
  civil,
  type Day,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  weekday,
} from '@shared/model/time';

/** A month of a calendar, month 1 to 12. */
export interface MonthOf {
  readonly year: number;
  readonly month: number;
}

/** The month that holds a day. */
export function monthOf(day: Day): MonthOf {
  const { year, month } = civil(day);
  return { year, month };
}

/** The weeks that touch a month, four to six rows of seven days, Monday first; the first and last rows reach into
 *  the months beside it. */
export function monthWeeks({ year, month }: MonthOf): readonly (readonly Day[])[] {
  const first = firstOfMonth(year, month);
  const last = lastOfMonth(year, month);
  const weeks: Day[][] = [];
  for (let start = addDays(first, -weekday(first)); start <= last; start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(start, i)));
  }
  return weeks;
}

/** The same day of the month n months later, or the last day where that month is shorter. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, dayOfMonth } = civil(day);
  const target = civil(dayOf(year, month + n, 1));
  const last = civil(lastOfMonth(target.year, target.month)).dayOfMonth;
  return dayOf(target.year, target.month, Math.min(dayOfMonth, last));
}
