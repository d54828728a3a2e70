import type { Sitting } from './event';

const NOON_BREAK = 13 * 60;

/** Sitting days of some sittings, in multiples of 0.5: a full day is 1, a half 0.5; hours count the halves of the
 *  day that they touch (morning until 13:00); one day never counts more than 1. Source: domain, "sitting". */
export function sittingDays(sittings: readonly Sitting[]): number {
  let total = 0;
  for (let i = 0; i < sittings.length;) {
    const day = sittings[i]!.day;
    let halves = 0;
    let morning = false;
    let afternoon = false;
    for (; i < sittings.length && sittings[i]!.day === day; i++) {
      const s = sittings[i]!;
      if (s.part === 'half') halves += 1;
      else {
        if (touchesMorning(s)) morning = true;
        if (touchesAfternoon(s)) afternoon = true;
      }
    }
    total += Math.min(2, halves + Number(morning) + Number(afternoon)) / 2;
  }
  return total;
}

function touchesMorning(s: Sitting): boolean {
  return (
    s.part === 'full' || s.part === 'morning' || (s.part === 'hours' && (s.from ?? 0) < NOON_BREAK)
  );
}

function touchesAfternoon(s: Sitting): boolean {
  return (
    s.part === 'full' ||
    s.part === 'afternoon' ||
    (s.part === 'hours' && (s.to ?? 1440) > NOON_BREAK)
  );
}
