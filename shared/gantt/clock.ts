import type { Sitting } from '../model/event';
import { type Day, type Minute, toDay, toMinute } from '../model/time';
import { isZone, toInstant, toWallTime } from '../model/zone';
import type { Item } from './row';
import { type TimeScale, xOf } from './timeScale';

/** How hours are drawn in day zoom: on the clock of one zone, with the nights folded away. */
export interface Clock {
  readonly zone: string;
  /** A second clock in the axis, or null. */
  readonly secondZone: string | null;
  readonly zoneOfPlace: (placeId: string) => string | null;
  /** Days whose nights are open. */
  readonly open: ReadonlySet<number>;
}

/** Hours that stay when a night is folded, in minutes of the day. */
export const folded = { from: 9 * 60, to: 19 * 60 } as const;

/** The hours at which meeting slots begin and end. */
export const slotHours: readonly number[] = [10, 13, 15, 18];

const slots = {
  morning: [10 * 60, 13 * 60],
  afternoon: [15 * 60, 18 * 60],
} as const;

/** Part of the day's width (0 to 1) at a minute of the clock. */
export function fractionOf(minute: number, open: boolean): number {
  if (open) return minute / 1440;
  return Math.min(1, Math.max(0, (minute - folded.from) / (folded.to - folded.from)));
}

/** Pixel of a minute of a day of the clock. */
export function xOfMinute(scale: TimeScale, clock: Clock, day: number, minute: number): number {
  return xOf(scale, day + fractionOf(minute, clock.open.has(day)));
}

/** A stretch of time with known hours, on the clock's days. */
export interface ClockSpan {
  readonly day: Day;
  readonly from: number;
  readonly endDay: Day;
  readonly to: number;
  /** The hours at the place itself. */
  readonly localFrom: Minute;
  readonly localTo: Minute;
}

/** A sitting on the clock, or null where its hours are not known (a full day, a half of which nobody knows which). */
export function clockSpan(sitting: Sitting, item: Item, clock: Clock): ClockSpan | null {
  const hours = hoursOf(sitting);
  if (!hours) return null;
  const [from, to] = hours;
  const placeId = sitting.placeId ?? item.placeId;
  const zone = placeId === null ? null : clock.zoneOfPlace(placeId);
  const localFrom = toMinute(from);
  const localTo = toMinute(to);
  if (zone === null || zone === clock.zone || !isZone(zone) || !isZone(clock.zone)) {
    return { day: sitting.day, from, endDay: sitting.day, to, localFrom, localTo };
  }
  const begin = toWallTime(toInstant(sitting.day, localFrom, zone), clock.zone);
  const end = toWallTime(toInstant(sitting.day, localTo, zone), clock.zone);
  return {
    day: begin.day,
    from: begin.minute,
    endDay: end.day,
    to: end.minute,
    localFrom,
    localTo,
  };
}

/** Days of the clock on which an item sits in a folded night; their nights open by themselves. */
export function nightsOf(item: Item, clock: Clock): readonly Day[] {
  const days: Day[] = [];
  for (const sitting of item.event?.sittings ?? []) {
    const span = clockSpan(sitting, item, clock);
    if (!span) continue;
    if (span.from < folded.from || span.from > folded.to) days.push(span.day);
    if (span.to > folded.to || span.to < folded.from || span.endDay !== span.day) {
      days.push(span.endDay);
      if (span.endDay !== span.day) days.push(span.day);
    }
  }
  return days.map(toDay);
}

function hoursOf(sitting: Sitting): readonly [number, number] | null {
  if (sitting.part === 'hours') return [sitting.from ?? 0, sitting.to ?? 1440];
  if (sitting.part === 'morning') return slots.morning;
  if (sitting.part === 'afternoon') return slots.afternoon;
  return null;
}
