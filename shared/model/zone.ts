import { tzOffset } from '@date-fns/tz';
import { type Day, type Minute, toDay, toMinute } from './time';

/** Whole minutes since 1970-01-01T00:00Z. Integer; never a float, never milliseconds. */
export type EpochMin = number & { readonly unit: 'EpochMin' };

/** How a wall time exists in its zone: once, never (clocks go forward) or twice (clocks go back). */
export type WallTimeKind = 'once' | 'never' | 'twice';

const known = new Map<string, boolean>();

/** True for a name of the IANA time zone database that this machine knows. */
export function isZone(zone: string): boolean {
  let answer = known.get(zone);
  if (answer === undefined) {
    answer = zone !== '' && !Number.isNaN(tzOffset(zone, new Date(0)));
    known.set(zone, answer);
  }
  return answer;
}

/** Minutes that the zone is ahead of UTC at an instant. Throws on an unknown zone. */
export function offsetAt(instant: EpochMin, zone: string): number {
  const offset = tzOffset(zone, new Date(instant * 60_000));
  if (Number.isNaN(offset)) throw new RangeError(`offsetAt: unknown zone ${zone}`);
  return offset;
}

/** The instant of a wall time. A time that exists twice is its first; one that never exists is taken with
 *  the offset before the change, as RFC 5545, section 3.3.5, has it. */
export function toInstant(day: Day, minute: Minute, zone: string): EpochMin {
  const wall = day * 1440 + minute;
  const before = offsetAt((wall - 1440) as EpochMin, zone);
  const after = offsetAt((wall + 1440) as EpochMin, zone);
  if (before === after) {
    const middle = offsetAt((wall - before) as EpochMin, zone);
    return (wall - middle) as EpochMin;
  }
  const early = wall - before;
  if (offsetAt(early as EpochMin, zone) === before) return early as EpochMin;
  const late = wall - after;
  return (offsetAt(late as EpochMin, zone) === after ? late : early) as EpochMin;
}

/** Whether a wall time exists once, never or twice in its zone. */
export function wallTimeKind(day: Day, minute: Minute, zone: string): WallTimeKind {
  const wall = day * 1440 + minute;
  const before = offsetAt((wall - 1440) as EpochMin, zone);
  const after = offsetAt((wall + 1440) as EpochMin, zone);
  if (before === after) return 'once';
  const asBefore = offsetAt((wall - before) as EpochMin, zone) === before;
  const asAfter = offsetAt((wall - after) as EpochMin, zone) === after;
  if (asBefore && asAfter) return 'twice';
  return asBefore || asAfter ? 'once' : 'never';
}

/** The wall time of an instant in a zone. */
export function toWallTime(instant: EpochMin, zone: string): { day: Day; minute: Minute } {
  const wall = instant + offsetAt(instant, zone);
  const day = Math.floor(wall / 1440);
  return { day: toDay(day), minute: toMinute(wall - day * 1440) };
}
