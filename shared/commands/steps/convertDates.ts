import {
  classOfKind,
  type EventClass,
  type EventDates,
  type EventKind,
  firstDay,
  lastDay,
  noDates,
  type Sitting,
} from '../../model/event';
import { addDays, type Day, toDay } from '../../model/time';

/** The dates as the class of another kind holds them: first and last day are kept where the class can say them, a
 *  meeting sits on every day of what was a span. Unchanged where the class is the same. */
export function convertDates(dates: EventDates, from: EventKind, to: EventKind): EventDates {
  if (classOfKind[from] === classOfKind[to] || sameShape(classOfKind[from], classOfKind[to])) {
    return dates;
  }
  const first = firstDay(dates);
  const last = lastDay(dates);
  if (first === null || last === null) return noDates;
  return datesBetween(classOfKind[to], first, last);
}

/** Dates of a class from a first to a last day (inclusive): a span, a full sitting a day, or the first day. */
export function datesBetween(eventClass: EventClass, first: Day, last: Day): EventDates {
  if (eventClass === 'band') return { ...noDates, span: { start: first, end: addDays(last, 1) } };
  if (eventClass !== 'meeting') return { ...noDates, at: { day: first, time: null, zone: null } };
  const sittings: Sitting[] = [];
  for (let day: number = first; day <= last; day++) {
    sittings.push({ day: toDay(day), part: 'full', from: null, to: null, placeId: null });
  }
  return { ...noDates, sittings };
}

function sameShape(a: EventClass, b: EventClass): boolean {
  const dated = (c: EventClass) => c === 'due' || c === 'fact';
  return dated(a) && dated(b);
}
