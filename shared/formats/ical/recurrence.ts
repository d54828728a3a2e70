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
  const parts = partsOf(text);
  const frequency = frequencies.find((one) => one === parts.get('FREQ'));
  if (!frequency || ![...parts.keys()].every((key) => known.includes(key))) return null;
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1');
  const count = wholeNumber(parts.get('COUNT'));
  const until = parts.has('UNTIL') ? dayOfDigits(parts.get('UNTIL')!) : null;
  const months = numbers(parts.get('BYMONTH'), 1, 12);
  const monthDays = numbers(parts.get('BYMONTHDAY'), -31, 31);
  const weekdays = readWeekdays(parts.get('BYDAY'));
  const weekStart = weekdayNames.indexOf(parts.get('WKST') ?? 'MO');
  const isRead = weekStart >= 0 && parts.has('UNTIL') === (until !== null);
  if (!isRead || !months || !monthDays || !weekdays) return null;
  if (interval === null || parts.has('COUNT') !== (count !== null)) return null;
  return { frequency, interval, count, until, months, monthDays, weekdays, weekStart };
}

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST'];

function partsOf(text: string): ReadonlyMap<string, string> {
  const parts = text.toUpperCase().split(';');
  return new Map(
    parts
      .filter((part) => part.trim() !== '')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
      }),
  );
}

function wholeNumber(text: string | undefined): number | null {
  const n = Number(text);
  return text !== undefined && Number.isInteger(n) && n >= 1 ? n : null;
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
  const date = civil(d);
  if (rule.months.length > 0 && !rule.months.includes(date.month)) return false;
  if (!fitsInterval(rule, first, d)) return false;
  const length = lastOfMonth(date.year, date.month) - d + date.dayOfMonth;
  const { monthDays, weekdays } = rule;
  const isOn = (n: number) => (n > 0 ? n : length + n + 1) === date.dayOfMonth;
  if (monthDays.length > 0 && !monthDays.some(isOn)) return false;
  if (weekdays.length > 0) {
    const inYear = rule.frequency === 'YEARLY' && rule.months.length === 0;
    return weekdays.some((one) => one.weekday === weekday(d) && isNth(one.nth, d, inYear, length));
  }
  return monthDays.length > 0 || fitsLikeFirst(rule, first, d);
}

/** Every second week, third month: counted from the first day. */
function fitsInterval(rule: Recurrence, first: Day, d: Day): boolean {
  const { frequency, interval } = rule;
  if (frequency === 'DAILY') return (d - first) % interval === 0;
  if (frequency === 'WEEKLY') {
    const week = (x: Day) => Math.floor((x - ((weekday(x) - rule.weekStart + 7) % 7)) / 7);
    return (week(d) - week(first)) % interval === 0;
  }
  const [a, b] = [civil(first), civil(d)];
  const apart =
    frequency === 'YEARLY' ? b.year - a.year : (b.year - a.year) * 12 + b.month - a.month;
  return apart % interval === 0;
}

/** Where a rule says no day, the first one does: its weekday, its day of the month, its day of the year. */
function fitsLikeFirst(rule: Recurrence, first: Day, d: Day): boolean {
  if (rule.frequency === 'DAILY') return true;
  if (rule.frequency === 'WEEKLY') return weekday(d) === weekday(first);
  const [a, b] = [civil(first), civil(d)];
  const anyMonth = rule.frequency === 'MONTHLY' || rule.months.length > 0;
  return a.dayOfMonth === b.dayOfMonth && (anyMonth || a.month === b.month);
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
