import { type EventClass, type EventDates, noDates } from '@shared/model/event';
import { addDays, type Day, isWeekend } from '@shared/model/time';

/** Longest meeting that one entry makes, in days. */
export const longestMeeting = 62;

/** The dates that a class of event takes from a first and a last day: a span, full sittings (Saturdays and Sundays only
 *  where wanted), or a due day. Without a first day: no dates. */
export function newEventDates(
  eventClass: EventClass,
  first: Day | null,
  last: Day | null,
  weekends: boolean,
): EventDates {
  if (first === null) return noDates;
  const end = addDays(last ?? first, 1);
  if (eventClass === 'band') return { ...noDates, span: { start: first, end } };
  if (eventClass !== 'meeting') return { ...noDates, at: { day: first, time: null, zone: null } };
  const days = Array.from({ length: end - first }, (_, n) => addDays(first, n));
  const weekdays = days.filter((d) => !isWeekend(d));
  const sat = weekends || weekdays.length === 0 ? days : weekdays;
  return {
    ...noDates,
    sittings: sat.map((day) => ({ day, part: 'full', from: null, to: null, placeId: null })),
  };
}
