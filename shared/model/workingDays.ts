import { type Day, type DaySpan, isWeekend, toDay } from './time';

/** Whether offices are shut on a day because of a holiday; asks about weekdays only. */
export type ClosedOn = (day: Day) => boolean;

/** True from Monday to Friday where no holiday shuts the offices. */
export function isWorkingDay(day: Day, closedOn: ClosedOn): boolean {
  return !isWeekend(day) && !closedOn(day);
}

/** Working days of a half-open span; 0 where it is empty. O(days). */
export function countWorkingDays(span: DaySpan, closedOn: ClosedOn): number {
  let count = 0;
  for (let d = span.start; d < span.end; d = toDay(d + 1)) {
    if (isWorkingDay(d, closedOn)) count += 1;
  }
  return count;
}

/** The day itself where it is a working day, else the next one; null where none follows within a year. */
export function nextWorkingDay(day: Day, closedOn: ClosedOn): Day | null {
  for (let n = 0; n <= 366; n++) {
    const d = toDay(day + n);
    if (isWorkingDay(d, closedOn)) return d;
  }
  return null;
}
