import { type Day, civil, lastOfMonth, parseDay, toDay, weekday } from '../../model/time';

/** A rule of recurrence, read. Days only: a time of day never changes by it. */
export interface Recurrence {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | null;
  /** Last day, inclusive; as its text has it, in UTC or not. */
  readonly until: Day | null;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  /** nth 0: every one of that weekday (0 is Monday). */
  readonly weekdays: readonly { readonly nth: number; readonly weekday: number }[];
  readonly weekStart: number;
}

/** A number of days that may still be looked at: shared by all rules of a file, so that no file takes for ever. */
export interface StepBudget {
  left: number;
}

/** Days of a rule and whether it would go on. */
export interface Expansion {
  readonly days: readonly Day[];
  readonly isCut: boolean;
}

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const HUNDRED_YEARS = 36_525;

/** The rule of a text as "FREQ=WEEKLY;BYDAY=TU", null where it has parts that are not read: anything finer than a day,
 *  positions in a set, weeks and days of the year. Source: RFC 5545, section 3.3.10. */
export function readRecurrence(text: string): Recurrence | null {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
      }),
  );
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST'];
  const frequency = parts.get('FREQ');
  const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
  const found = frequencies.find((one) => one === frequency);
  if (!found || ![...parts.keys()].every((key) => known.includes(key))) return null;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : null;
  const until = parts.has('UNTIL') ? dayOfDigits(parts.get('UNTIL')!) : null;
  const months = numbers(parts.get('BYMONTH'), 1, 12);
  const monthDays = numbers(parts.get('BYMONTHDAY'), -31, 31);
  const weekdays = readWeekdays(parts.get('BYDAY'));
  const weekStart = weekdayNames.indexOf(parts.get('WKST') ?? 'MO');
  const isWhole = (n: number | null) => n === null || (Number.isInteger(n) && n >= 1);
  if (!months || !monthDays || !weekdays || weekStart < 0) return null;
  if (!isWhole(interval) || !isWhole(count) || (parts.has('UNTIL') && until === null)) return null;
  return { frequency: found, interval, count, until, months, monthDays, weekdays, weekStart };
}

/** The days on which a rule falls, from its first, at most `limit` of them and no more than a hundred years. Each day is
 *  asked once whether it fits, so that every rule ends, also one that never fits again. */
export function expandRecurrence(
  rule: Recurrence,
  first: Day,
  limit: number,
  budget: StepBudget,
): Expansion {
  const days: Day[] = [first];
  const most = Math.min(limit, rule.count ?? Infinity);
  const last = Math.min(rule.until ?? Infinity, first + HUNDRED_YEARS);
  let d = first + 1;
  for (; d <= last && days.length < most && budget.left > 0; d++) {
    budget.left -= 1;
    if (fits(rule, first, toDay(d))) days.push(toDay(d));
  }
  const isOver = days.length === rule.count || (rule.until !== null && d > rule.until);
  return { days, isCut: !isOver };
}

function fits(rule: Recurrence, first: Day, d: Day): boolean {
  const { frequency, interval, months, monthDays, weekdays } = rule;
  if (frequency === 'DAILY' && (d - first) % interval !== 0) return false;
  if (frequency === 'WEEKLY') {
    const week = (x: Day) => Math.floor((x - ((weekday(x) - rule.weekStart + 7) % 7)) / 7);
    if ((week(d) - week(first)) % interval !== 0) return false;
    if (weekdays.length === 0 && weekday(d) !== weekday(first)) return false;
  }
  const { year, month, dayOfMonth } = civil(d);
  const start = civil(first);
  const monthsApart = (year - start.year) * 12 + month - start.month;
  if (frequency === 'MONTHLY' && monthsApart % interval !== 0) return false;
  if (frequency === 'YEARLY' && (year - start.year) % interval !== 0) return false;
  if (months.length > 0 && !months.includes(month)) return false;
  const length = lastOfMonth(year, month) - d + dayOfMonth;
  if (monthDays.length > 0 && !monthDays.some((n) => (n > 0 ? n : length + n + 1) === dayOfMonth)) {
    return false;
  }
  if (weekdays.length > 0) {
    const inYear = frequency === 'YEARLY' && months.length === 0;
    return weekdays.some((one) => one.weekday === weekday(d) && isNth(one.nth, d, inYear, length));
  }
  if (frequency === 'DAILY' || frequency === 'WEEKLY' || monthDays.length > 0) return true;
  if (dayOfMonth !== start.dayOfMonth) return false;
  return frequency === 'MONTHLY' || months.length > 0 || month === start.month;
}

function isNth(nth: number, d: Day, inYear: boolean, monthLength: number): boolean {
  if (nth === 0) return true;
  const { year, dayOfMonth } = civil(d);
  const ordinal = inYear ? d - lastOfMonth(year - 1, 12) : dayOfMonth;
  const size = inYear ? lastOfMonth(year, 12) - lastOfMonth(year - 1, 12) : monthLength;
  return nth > 0 ? Math.ceil(ordinal / 7) === nth : Math.ceil((size - ordinal + 1) / 7) === -nth;
}

function readWeekdays(text: string | undefined): Recurrence['weekdays'] | null {
  if (text === undefined) return [];
  const all = text.split(',').map((one) => {
    const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(one.trim());
    return match && { nth: Number(match[1] ?? 0), weekday: weekdayNames.indexOf(match[2]!) };
  });
  return all.every((one) => one !== null) ? all : null;
}

function numbers(text: string | undefined, min: number, max: number): readonly number[] | null {
  if (text === undefined) return [];
  const all = text.split(',').map(Number);
  return all.every((n) => Number.isInteger(n) && n >= min && n <= max && n !== 0) ? all : null;
}

function dayOfDigits(text: string): Day | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(text);
  return match && parseDay(`${match[1]}-${match[2]}-${match[3]}`);
}
