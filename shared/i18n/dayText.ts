import type { Language } from '../model/text';
import { civil, type Day, dayOf, type Minute, parseDay, toMinute } from '../model/time';
import { formatDay } from './dates';
import { localeOf } from './language';

const languageCodes = Object.keys(localeOf) as readonly Language[];

/** The day that a person typed: "20 Feb 2018", "Tue 20 février", "20/2/2018", "20.2.18" or "2018-02-20"; day before
 *  month in all languages of the program; a month is understood in each of them. Without a year that of `near`. Null where
 *  it is no day. */
export function parseDayText(text: string, language: Language, near: Day): Day | null {
  const clean = plain(text);
  const iso = parseDay(clean);
  if (iso !== null) return iso;
  const numeric = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(clean);
  if (numeric) return dayFrom(numeric[1]!, Number(numeric[2]), numeric[3], near);
  const worded =
    /^(?:[a-z]+\.? )?(\d{1,2})(?:er|st|nd|rd|th)? (?:de )?([a-z]+)\.?(?: (?:de |del )?(\d{2}|\d{4}))?$/.exec(
      clean,
    );
  if (!worded) return null;
  const month = monthNamed(worded[2]!, language);
  return month === null ? null : dayFrom(worded[1]!, month, worded[3], near);
}

/** The first day of the month that a person typed: "May 2017", "mai de 2017", "5/2017" or "2017-05". Null where it is no
 *  month with its year. */
export function parseMonthText(text: string, language: Language): Day | null {
  const clean = plain(text);
  const worded = /^([a-z]+)\.? (?:de |del )?(\d{4})$/.exec(clean);
  if (worded) return firstOf(monthNamed(worded[1]!, language), worded[2]!);
  const numeric = /^(\d{1,2})[/.-](\d{4})$/.exec(clean);
  if (numeric) return firstOf(Number(numeric[1]), numeric[2]!);
  const iso = /^(\d{4})-(\d{2})$/.exec(clean);
  return iso ? firstOf(Number(iso[2]), iso[1]!) : null;
}

function firstOf(month: number | null, year: string): Day | null {
  return month === null || month < 1 || month > 12 ? null : dayOf(Number(year), month, 1);
}

/** The time that a person typed: "10", "10:30", "10.30", "10 h 30", "3 pm". Null where it is none; 24:00 is one. */
export function parseTimeText(text: string): Minute | null {
  const match = /^(\d{1,2})(?: ?[:.h] ?(\d{2})?)? ?(am|pm)?$/.exec(plain(text));
  if (!match) return null;
  let hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (match[3]) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (match[3] === 'pm' ? 12 : 0);
  }
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= 1440 ? toMinute(total) : null;
}

function dayFrom(
  dayText: string,
  month: number,
  yearText: string | undefined,
  near: Day,
): Day | null {
  const dayOfMonth = Number(dayText);
  const year = yearOf(yearText, near);
  if (month < 1 || month > 12 || dayOfMonth < 1) return null;
  const day = dayOf(year, month, dayOfMonth);
  return civil(day).month === month ? day : null;
}

function yearOf(text: string | undefined, near: Day): number {
  if (text === undefined) return civil(near).year;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** In the reader's language; else in another, where all that know the word mean one month. */
function monthNamed(text: string, language: Language): number | null {
  if (text.length < 3) return null;
  const own = monthIn(text, language);
  if (own !== null) return own;
  const others = new Set(languageCodes.map((other) => monthIn(text, other)));
  others.delete(null);
  return others.size === 1 ? [...others][0]! : null;
}

function monthIn(text: string, language: Language): number | null {
  const found: number[] = [];
  for (let month = 1; month <= 12; month++) {
    const first = dayOf(2000, month, 1);
    const long = plain(formatDay(first, language, 'monthLong'));
    const short = plain(formatDay(first, language, 'monthShort')).replace('.', '');
    if (text === long || text === short) return month;
    if (long.startsWith(text)) found.push(month);
  }
  return found.length === 1 ? found[0]! : null;
}

/** Lower case, without accents and doubled spaces. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
