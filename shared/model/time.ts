import { getISOWeek } from 'date-fns';
import { TZDate } from '@date-fns/tz';

/** A calendar day without a zone: whole days since 1970-01-01, may be negative. */
export type Day = number & { readonly unit: 'Day' };

/** Whole minutes after local midnight, 0 to 1440 (1440 is the end of the day). */
export type Minute = number & { readonly unit: 'Minute' };

/** Half-open [start, end): the last day inside is end - 1. Shown inclusive. */
export interface DaySpan {
  readonly start: Day;
  readonly end: Day;
}

const MS_PER_DAY = 86_400_000;

/** The number as a Day; throws where it is not whole. */
export function toDay(n: number): Day {
  if (!Number.isSafeInteger(n)) throw new RangeError(`toDay: expected whole days, got ${n}`);
  return n as Day;
}

/** The number as a Minute; throws outside 0 to 1440. */
export function toMinute(n: number): Minute {
  if (!Number.isInteger(n) || n < 0 || n > 1440) {
    throw new RangeError(`toMinute: expected 0 to 1440 whole minutes, got ${n}`);
  }
  return n as Minute;
}

/** The day of a civil date (month 1 to 12); parts out of range roll over. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return toDay(Math.round(date.getTime() / MS_PER_DAY));
}

/** Year, month (1 to 12) and day of month of a day. */
export function civil(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** The day written as YYYY-MM-DD, or null where the text is anything else (31 February too). */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatIsoDay(day) === text ? day : null;
}

/** As parseDay, for literals in code and data; throws where the text is no day. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`day: expected YYYY-MM-DD, got ${text}`);
  return parsed;
}

/** YYYY-MM-DD. */
export function formatIsoDay(d: Day): string {
  const { year, month, dayOfMonth } = civil(d);
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(dayOfMonth)}`;
}

/** HH:MM of a minute of the day, 24:00 for 1440. */
export function formatIsoMinute(m: Minute): string {
  return `${pad2(Math.floor(m / 60))}:${pad2(m % 60)}`;
}

/** The minute written as HH:MM (00:00 to 24:00), or null. */
export function parseMinute(text: string): Minute | null {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= 1440 ? toMinute(minutes) : null;
}

/** The day n days later, earlier where n is negative. */
export function addDays(d: Day, n: number): Day {
  return toDay(d + n);
}

/** 0 for Monday to 6 for Sunday (1970-01-01 was a Thursday). */
export function weekday(d: Day): number {
  return (((d + 3) % 7) + 7) % 7;
}

/** True on Saturday and Sunday. */
export function isWeekend(d: Day): boolean {
  return weekday(d) >= 5;
}

/** ISO 8601 week number, 1 to 53. */
export function isoWeek(d: Day): number {
  const { year, month, dayOfMonth } = civil(d);
  return getISOWeek(new TZDate(year, month - 1, dayOfMonth, 'UTC'));
}

/** First day of the month (month 1 to 12). */
export function firstOfMonth(year: number, month: number): Day {
  return dayOf(year, month, 1);
}

/** Last day of the month (month 1 to 12). */
export function lastOfMonth(year: number, month: number): Day {
  return toDay(dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1);
}

function pad2(n: number): string {
  return String(n).padStart(2, '0');
}
