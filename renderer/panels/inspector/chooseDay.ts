import { classOfKind, type EventDates, type EventKind, noDates } from '@shared/model/event';
import { addDays, type Day, type DaySpan } from '@shared/model/time';
import { addSittingRange, toggleSittingDay } from './sittingEdits';

/** The dates after a day was chosen in a calendar. Meetings: it sits or no longer sits, with `from` it sits on every
 *  day between. Due events and facts: that is the day, the hour stays. Bands: the nearer end moves there. */
export function chooseDay(
  dates: EventDates,
  kind: EventKind,
  day: Day,
  from: Day | null,
): EventDates {
  switch (classOfKind[kind]) {
    case 'meeting':
      return {
        ...noDates,
        sittings:
          from === null
            ? toggleSittingDay(dates.sittings, day)
            : addSittingRange(dates.sittings, from, day),
      };
    case 'due':
    case 'fact':
      return {
        ...noDates,
        at: { day, time: dates.at?.time ?? null, zone: dates.at?.zone ?? null },
      };
    case 'band':
      return { ...noDates, span: spanTo(dates.span, day) };
  }
}

function spanTo(span: DaySpan | null, day: Day): DaySpan {
  if (span === null) return { start: day, end: addDays(day, 1) };
  const nearStart = Math.abs(day - span.start) < Math.abs(day - (span.end - 1));
  return nearStart ? { start: day, end: span.end } : { start: span.start, end: addDays(day, 1) };
}
