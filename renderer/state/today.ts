import type { Today } from '@shared/model/asOf';
import type { Day } from '@shared/model/time';
import { type EpochMin, toInstant, toWallTime } from '@shared/model/zone';
import { addDays, toMinute } from '@shared/model/time';

/** Longest sleep of the clock: a laptop that slept, or a zone that changed, is noticed after this long. */
const longestWaitMs = 60_000;

/** Milliseconds since 1970, UTC. With today.ts the only place in the window that asks the clock for the plan. */
export function now(): number {
  return Date.now();
}

/** The day of the question: the as-of day, which has no hour, else the day in the zone, with its instant. */
export function todayIn(zone: string, asOf: Day | null): Today {
  if (asOf !== null) return { day: asOf, instant: null };
  const instant = Math.floor(now() / 60_000) as EpochMin;
  return { day: toWallTime(instant, zone).day, instant };
}

/** Calls `changed` when the day in the zone is another one or the awaited hour has passed: at midnight, at the hour, after
 *  sleep, when the window is looked at again. `zone` and `hour` (null: none is awaited) are asked each time. Returns how
 *  to stop. */
export function watchToday(
  zone: () => string,
  changed: () => void,
  hour: () => EpochMin | null = () => null,
): () => void {
  let day = todayIn(zone(), null).day;
  let past: EpochMin | null = null;
  let timer = 0;
  const look = () => {
    const today = todayIn(zone(), null);
    const awaited = hour();
    const isPast = awaited !== null && awaited !== past && today.instant! > awaited;
    if (today.day !== day || isPast) {
      day = today.day;
      past = awaited;
      changed();
    }
    clearTimeout(timer);
    timer = window.setTimeout(look, waitMs(today.day, zone(), awaited));
  };
  look();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
  };
}

function waitMs(day: Day, zone: string, hour: EpochMin | null): number {
  const midnight = toInstant(addDays(day, 1), toMinute(0), zone) * 60_000;
  const passed = hour === null ? Infinity : (hour + 1) * 60_000 - now();
  return Math.max(1, Math.min(longestWaitMs, midnight - now(), passed > 0 ? passed : Infinity));
}
