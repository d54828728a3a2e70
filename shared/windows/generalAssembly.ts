import { type Day, addDays, dayOf, weekday } from '../model/time';

/** A day of the General Assembly's calendar. `expected` days were seen and not read from a resolution: a published date
 *  replaces them. */
export interface AssemblyDay {
  readonly day: Day;
  readonly expected: boolean;
}

/** The opening of a regular session: up to the 77th on the Tuesday of the third week of September, from the 78th on the
 *  Tuesday of the second. Weeks run from Monday and count from the first that holds a weekday of September; holidays
 *  are not looked at. Source: resolution 57/301, which applies from the 58th session on. */
export function sessionOpening(session: number): AssemblyDay {
  const week = session <= 77 ? 3 : 2;
  return { day: tuesdayOfWeek(yearOf(session), week), expected: isExpected(session) };
}

/** The opening of the general debate: the Tuesday after the opening, from the 78th session on two weeks after it. Both
 *  are the Tuesday of the fourth week. */
export function generalDebate(session: number): AssemblyDay {
  return { day: tuesdayOfWeek(yearOf(session), 4), expected: isExpected(session) };
}

/** The last day of a session: the day before the next one opens. */
export function sessionEnd(session: number): AssemblyDay {
  const next = sessionOpening(session + 1);
  return { day: addDays(next.day, -1), expected: next.expected };
}

function isExpected(session: number): boolean {
  return session < 58 || session > 77;
}

/** The year in which a session opens; the first opened in 1946, the 72nd in 2017. */
function yearOf(session: number): number {
  if (!Number.isInteger(session) || session < 1 || session > 8000) {
    throw new RangeError(`yearOf: expected the number of a session, got ${session}`);
  }
  return 1945 + session;
}

function tuesdayOfWeek(year: number, week: number): Day {
  const first = dayOf(year, 9, 1);
  const toMonday = weekday(first) >= 5 ? 7 - weekday(first) : -weekday(first);
  return addDays(first, toMonday + 7 * (week - 1) + 1);
}
