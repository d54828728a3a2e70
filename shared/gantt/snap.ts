import { type EventDates, firstDay, type Sitting } from '../model/event';
import { type Day, toDay } from '../model/time';
import { shiftDates } from './draft';

/** Whether people work on a day, in the city that is meant. */
export type WorksOn = (day: Day) => boolean;

/** Every day is as good as another. */
export const everyDay: WorksOn = () => true;

/** Days after which no working day is looked for any more. */
const MOST = 31;

/** The dates moved by about so many days, on working days: the first sitting on the nearest one, those after it as many
 *  working days later as they were. Bands move as they are, and so does what sits on a day off already: somebody
 *  chose that. */
export function shiftOnWorkingDays(dates: EventDates, days: number, worksOn: WorksOn): EventDates {
  const first = firstDay(dates);
  if (days === 0 || first === null || dates.span) return shiftDates(dates, days);
  const target = nearestWorkingDay(toDay(first + days), days, worksOn);
  if (dates.at) return shiftDates(dates, target - first);
  if (!dates.sittings.every((s) => worksOn(s.day))) return shiftDates(dates, days);
  return { ...dates, sittings: walk(dates.sittings, target, worksOn) };
}

/** The day itself where people work on it, else the nearest one, of two the one in the direction of `toward`. */
export function nearestWorkingDay(day: Day, toward: number, worksOn: WorksOn): Day {
  const ahead = toward < 0 ? -1 : 1;
  for (let n = 0; n <= MOST; n++) {
    for (const d of [toDay(day + n * ahead), toDay(day - n * ahead)]) if (worksOn(d)) return d;
  }
  return day;
}

/** How many days the dates must be moved to get one working day on (`step` 1) or back (-1) from where `days` puts them. */
export function nextShift(dates: EventDates, days: number, step: 1 | -1, worksOn: WorksOn): number {
  const first = firstDay(dates);
  if (first === null || dates.span) return days + step;
  const now = firstDay(shiftOnWorkingDays(dates, days, worksOn));
  for (let n = 1; n <= MOST; n++) {
    const next = days + n * step;
    const then = firstDay(shiftOnWorkingDays(dates, next, worksOn));
    if (then !== null && now !== null && (then - now) * step > 0) return next;
  }
  return days + step;
}

function walk(sittings: readonly Sitting[], target: Day, worksOn: WorksOn): readonly Sitting[] {
  let before = sittings[0]!.day;
  let at = target;
  return sittings.map((sitting) => {
    for (let d = before + 1; d <= sitting.day; d++) {
      if (worksOn(toDay(d))) at = following(at, worksOn);
    }
    before = sitting.day;
    return { ...sitting, day: at };
  });
}

function following(day: Day, worksOn: WorksOn): Day {
  for (let n = 1; n <= MOST; n++) if (worksOn(toDay(day + n))) return toDay(day + n);
  return toDay(day + 1);
}
