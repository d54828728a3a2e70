import type { Sitting } from '../model/event';
import type { Language } from '../model/text';
import { civil, type Day, type DaySpan, type Minute } from '../model/time';
import { localeOf } from './language';

/** day: "8 May". dayYear: "8 May 2017". weekday: "Mon 8 May". weekdayYear: "Mon 8 May 2017".
 *  long: "Monday 8 May 2017". dayMonthLong: "8 May" with the month in full. dayMonthLongYear: "8 May 2017" with the month in full. month: "May 2017". */
export type DayStyle =
  | 'day'
  | 'dayYear'
  | 'weekday'
  | 'weekdayYear'
  | 'long'
  | 'dayMonthLong'
  | 'dayMonthLongYear'
  | 'month'
  | 'monthShort'
  | 'monthNarrow'
  | 'monthLong'
  | 'year'
  | 'weekdayShort'
  | 'weekdayNarrow';

const optionsOf: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  dayYear: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  weekdayYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  dayMonthLong: { day: 'numeric', month: 'long' },
  dayMonthLongYear: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short' },
  monthNarrow: { month: 'narrow' },
  monthLong: { month: 'long' },
  year: { year: 'numeric' },
  weekdayShort: { weekday: 'short' },
  weekdayNarrow: { weekday: 'narrow' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in the reader's language; never shifted, since it is formatted in UTC. English drops the comma after the
 *  weekday and writes "Sep", as the United Nations' short form. */
export function formatDay(day: Day, language: Language, style: DayStyle): string {
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf[language], { ...optionsOf[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format
    .format(day * 86_400_000)
    .replace(/,/g, '')
    .replace(/\bSept\b/, 'Sep');
}

/** How a list of days is written. */
export interface DayListOptions {
  readonly weekday?: boolean;
  readonly year?: boolean;
}

/** Days as text, runs joined: "20, 22–23 Feb", "30 Jul – 2 Aug", with weekdays "Tue 20, Thu 22 – Fri 23 Feb".
 *  Days must be sorted; twice the same day counts once. Empty for no days. */
export function formatDayList(
  days: readonly Day[],
  language: Language,
  options: DayListOptions = {},
): string {
  const runs = runsOf(days);
  return runs
    .map((run, i) => {
      const next = runs[i + 1];
      const monthFollows = next !== undefined && sameMonth(run.last, next.first);
      const yearFollows = next !== undefined && civil(run.last).year === civil(next.first).year;
      return formatRun(run, language, {
        month: !monthFollows,
        year: options.year === true && !yearFollows,
        weekday: options.weekday === true,
      });
    })
    .join(', ');
}

/** A half-open span as text: "8–9 May", "Apr 2017" is not guessed at: always days. */
export function formatSpan(
  span: DaySpan,
  language: Language,
  options: DayListOptions = {},
): string {
  return formatRun({ first: span.start, last: (span.end - 1) as Day }, language, {
    month: true,
    year: options.year === true,
    weekday: options.weekday === true,
  });
}

/** The days of some sittings as text, as formatDayList. */
export function formatSittingDays(
  sittings: readonly Sitting[],
  language: Language,
  options: DayListOptions = {},
): string {
  return formatDayList(
    sittings.map((s) => s.day),
    language,
    options,
  );
}

/** Hours and minutes of a wall time: "15:00" in every language (French "15 h 00"). */
export function formatTime(minute: Minute, language: Language): string {
  const hours = Math.floor(minute / 60);
  const minutes = String(minute % 60).padStart(2, '0');
  return language === 'fr'
    ? `${hours} h ${minutes}`
    : `${String(hours).padStart(2, '0')}:${minutes}`;
}

/** A number of days, halves as ½: "2½", "½", "12". */
export function formatDayCount(days: number): string {
  const whole = Math.floor(days);
  const half = days - whole === 0.5 ? '½' : '';
  return whole === 0 && half !== '' ? half : `${whole}${half}`;
}

interface Run {
  readonly first: Day;
  readonly last: Day;
}

function runsOf(days: readonly Day[]): readonly Run[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last && day <= last.last + 1) last.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

function formatRun(
  run: Run,
  language: Language,
  show: { month: boolean; year: boolean; weekday: boolean },
): string {
  const end = show.month
    ? formatDay(run.last, language, styleOf(show.weekday, show.year))
    : shortDay(run.last, language, show.weekday);
  if (run.first === run.last) return end;
  if (sameMonth(run.first, run.last)) {
    const start = shortDay(run.first, language, show.weekday);
    return show.weekday ? `${start} – ${end}` : `${start}–${end}`;
  }
  const startYear = show.year && civil(run.first).year !== civil(run.last).year;
  return `${formatDay(run.first, language, styleOf(show.weekday, startYear))} – ${end}`;
}

function styleOf(weekday: boolean, year: boolean): DayStyle {
  if (weekday) return year ? 'weekdayYear' : 'weekday';
  return year ? 'dayYear' : 'day';
}

function shortDay(day: Day, language: Language, weekday: boolean): string {
  const number = String(civil(day).dayOfMonth);
  return weekday ? `${formatDay(day, language, 'weekdayShort')} ${number}` : number;
}

function sameMonth(a: Day, b: Day): boolean {
  const x = civil(a);
  const y = civil(b);
  return x.year === y.year && x.month === y.month;
}
