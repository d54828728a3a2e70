import { type Day, day, type DaySpan, isWeekend, toDay } from '@shared/model/time';

/** The two years of every generated plan, and the day in their middle for which its states are made. */
export const generatedFirst: Day = day('2025-01-01');
export const generatedLast: Day = day('2026-12-31');
export const generatedToday: Day = day('2026-01-15');

/** Days of these years. */
export const YEARS = generatedLast - generatedFirst + 1;

/** One of the four phases (0 to 3), half a year each. */
export function phaseSpan(index: number): DaySpan {
  const start = toDay(generatedFirst + Math.floor((index * YEARS) / 4));
  return { start, end: toDay(generatedFirst + Math.floor(((index + 1) * YEARS) / 4)) };
}

/** The day itself, or the Monday after it for nine weekends in ten. */
export function workingDay(d: Day): Day {
  if (!isWeekend(d) || d % 10 === 0) return d;
  return workingDay(toDay(d + 1));
}
