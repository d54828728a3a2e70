import { addDays, civil, type Day, firstOfMonth, lastOfMonth, weekday } from '@shared/model/time';

/** Mondays of the weeks that touch the month of a day: four to six. */
export function mondaysOf(day: Day): readonly Day[] {
  const { year, month } = civil(day);
  const first = firstOfMonth(year, month);
  const last = lastOfMonth(year, month);
  const mondays: Day[] = [];
  for (let d = mondayOf(first); d <= last; d = addDays(d, 7)) mondays.push(d);
  return mondays;
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekday(day));
}

/** The same day of the month n months later, its last day where that month is shorter. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, dayOfMonth } = civil(day);
  const target = civil(firstOfMonth(year, month + n));
  const last = lastOfMonth(target.year, target.month);
  return addDays(
    firstOfMonth(target.year, target.month),
    Math.min(dayOfMonth, civil(last).dayOfMonth) - 1,
  );
}

/** The day that a key moves to; null for other keys. */
export function dayAfterKey(day: Day, key: string): Day | null {
  if (key === 'ArrowLeft') return addDays(day, -1);
  if (key === 'ArrowRight') return addDays(day, 1);
  if (key === 'ArrowUp') return addDays(day, -7);
  if (key === 'ArrowDown') return addDays(day, 7);
  if (key === 'PageUp') return addMonths(day, -1);
  if (key === 'PageDown') return addMonths(day, 1);
  if (key === 'Home') return mondayOf(day);
  return key === 'End' ? addDays(mondayOf(day), 6) : null;
}
