import { type Expected, type Schema, complain, mapped, object } from './schema';
import { type Day, type DaySpan, type Minute, addDays, formatIsoDay, parseDay } from './time';
import { formatIsoMinute, parseMinute, toDay } from './time';

/** Text; empty where it is absent. */
export const text: Schema<string> = {
  empty: '',
  decode: (raw, reading) => (typeof raw === 'string' ? raw : complain(reading, 'text', raw)),
  encode: same,
};

/** The id of a row: text of 1 to 200 characters. */
export const identifier: Schema<string> = {
  decode: (raw, reading) =>
    typeof raw === 'string' && raw.length > 0 && raw.length <= 200
      ? raw
      : complain(reading, 'identifier', raw),
  encode: same,
};

/** Yes or no; no where it is absent. */
export const flag: Schema<boolean> = {
  empty: false,
  decode: (raw, reading) => (typeof raw === 'boolean' ? raw : complain(reading, 'yes-or-no', raw)),
  encode: same,
};

/** A calendar day, written YYYY-MM-DD; 31 February is none. */
export const dayText: Schema<Day> = {
  decode: (raw, reading) =>
    (typeof raw === 'string' ? parseDay(raw) : null) ?? complain(reading, 'day', raw),
  encode: formatIsoDay,
};

/** A wall time, written HH:MM from 00:00 to 24:00. */
export const minuteText: Schema<Minute> = {
  decode: (raw, reading) =>
    (typeof raw === 'string' ? parseMinute(raw) : null) ?? complain(reading, 'minute', raw),
  encode: formatIsoMinute,
};

/** A half-open span, written as its first and last day, both inside. */
export const spanText: Schema<DaySpan> = mapped(
  object<{ first: Day; last: Day }>({ first: dayText, last: dayText }),
  ({ first, last, ...extra }) => ({ ...extra, start: first, end: addDays(last, 1) }),
  ({ start, end, ...extra }) => ({ ...extra, first: start, last: toDay(end - 1) }),
);

/** Whole number between two bounds. */
export function wholeNumber(min: number, max: number): Schema<number> {
  return {
    decode: (raw, reading) =>
      Number.isSafeInteger(raw) && (raw as number) >= min && (raw as number) <= max
        ? (raw as number)
        : complain(reading, 'whole-number', raw),
    encode: same,
  };
}

/** Any finite number. */
export const anyNumber: Schema<number> = {
  decode: (raw, reading) =>
    typeof raw === 'number' && Number.isFinite(raw) ? raw : complain(reading, 'number', raw),
  encode: same,
};

/** Text that passes a test; what it should be is said by `expected`. */
export function textThat(test: (text: string) => boolean, expected: Expected): Schema<string> {
  return {
    decode: (raw, reading) =>
      typeof raw === 'string' && test(raw) ? raw : complain(reading, expected, raw),
    encode: same,
  };
}

/** One of some words or numbers. */
export function oneOf<T extends string | number>(choices: readonly T[]): Schema<T> {
  return {
    decode: (raw, reading) =>
      choices.includes(raw as T) ? (raw as T) : complain(reading, 'one-of', raw, choices),
    encode: same,
  };
}

function same<T>(value: T): T {
  return value;
}
