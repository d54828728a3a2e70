import type { PlanEvent } from '@shared/model/event';
import { sittingDays } from '@shared/model/sittingDays';
import { type Day, isWeekend } from '@shared/model/time';
import { daysOf } from './dayMarks';

/** How long an event is: sitting days (multiples of 0.5), and the calendar days from its first to its last. */
export interface LengthFacts {
  readonly sitting: number;
  readonly spanning: number;
}

/** The length of a meeting or a band; null where it has no days. */
export function lengthFacts(event: PlanEvent): LengthFacts | null {
  const days = daysOf(event);
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return null;
  const sitting = event.span ? days.length : sittingDays(event.sittings);
  return { sitting, spanning: last - first + 1 };
}

/** Days between its first and last sitting on which it does not sit, sorted; weekends are left out. */
export function gapDays(event: PlanEvent): readonly Day[] {
  const days = daysOf(event);
  const gaps: Day[] = [];
  for (let i = 1; i < days.length; i++) {
    for (let day = days[i - 1]! + 1; day < days[i]!; day++) {
      if (!isWeekend(day as Day)) gaps.push(day as Day);
    }
  }
  return gaps;
}
