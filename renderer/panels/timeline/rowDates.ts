import { formatDay, formatDayCount, formatDayList, formatSpan } from '@shared/i18n/dates';
import type { Translate } from '@shared/i18n';
import type { Item, RowDates } from '@shared/gantt/row';
import type { EventDates } from '@shared/model/event';
import type { Language } from '@shared/model/text';
import { civil, type Day, type DaySpan, lastOfMonth } from '@shared/model/time';

/** What the words of dates need to know. */
export interface DateWords {
  readonly t: Translate;
  readonly language: Language;
  /** The year that goes without saying. */
  readonly year: number;
}

/** The dates column of a row. Inside a phase no year is said. */
export function rowDatesText(dates: RowDates, inPhase: boolean, words: DateWords): string {
  const { t } = words;
  switch (dates.kind) {
    case 'event':
      return eventDatesText(dates.dates, inPhase, words);
    case 'span':
      return spanText(dates.first, dates.last, words);
    case 'parts':
      return t('timeline.parts', {
        parts: dates.parts,
        days: formatDayCount(dates.sittingDays),
        half: dates.sittingDays,
      });
    case 'by':
      return t('timeline.by', { day: dayText(dates.day, inPhase, words) });
    case 'wording':
      return dates.text;
    case 'months':
      return monthsText(dates.first, dates.last, words);
    case 'years':
      return yearsText(dates.first, dates.last);
    default:
      return summaryText(dates, t);
  }
}

type Summary = Extract<
  RowDates,
  { readonly kind: 'mandates' | 'events' | 'holidays' | 'followed' | 'none' }
>;

function summaryText(dates: Summary, t: Translate): string {
  switch (dates.kind) {
    case 'mandates':
      return t('timeline.mandates', { count: dates.count });
    case 'events':
      return t('timeline.events', { count: dates.count });
    case 'holidays':
      return t('timeline.holidays', { count: dates.count });
    case 'followed':
      return t('timeline.followed');
    case 'none':
      return t('timeline.undated');
  }
}

function yearsText(first: Day, last: Day): string {
  const [from, to] = [civil(first).year, civil(last).year];
  return from === to ? String(from) : `${from} – ${to}`;
}

/** Whole months as months ("Apr – Nov 2017", over a change of year "Nov – Jan 2018"), all else as days. */
function monthsText(first: Day, last: Day, words: DateWords): string {
  const { t, language } = words;
  const a = civil(first);
  const b = civil(last);
  if (a.dayOfMonth !== 1 || last !== lastOfMonth(b.year, b.month)) {
    return spanText(first, last, words);
  }
  const begin = formatDay(first, language, 'monthShort');
  const end = formatDay(last, language, 'monthShort');
  if (a.year === b.year && a.month === b.month) return `${end} ${b.year}`;
  // Within a year the last month's tells the first one's.
  const from = last - first < 365 ? begin : `${begin} ${a.year}`;
  return t('timeline.months', { first: from, last: `${end} ${b.year}` });
}

/** Days of an event, with their year where it does not go without saying. */
export function eventDatesText(dates: EventDates, inPhase: boolean, words: DateWords): string {
  const { language } = words;
  if (dates.span) return eventSpanText(dates.span, inPhase, words);
  if (dates.at) return dayText(dates.at.day, inPhase, words);
  const days = dates.sittings.map((s) => s.day);
  const last = days[days.length - 1];
  if (last === undefined) return words.t('timeline.undated');
  return formatDayList(days, language, { year: !inPhase && saysYear(last, words) });
}

/** Days; years alone where it lasts over several. */
function eventSpanText(span: DaySpan, inPhase: boolean, words: DateWords): string {
  const last = (span.end - 1) as Day;
  if (span.end - span.start > 366) return spanText(span.start, last, words);
  const year = !inPhase && (saysYear(span.start, words) || saysYear(last, words));
  return formatSpan(span, words.language, { year });
}

/** What an item's days are called where there is room for one line. */
export function itemDatesText(item: Item, words: DateWords): string {
  if (item.event) return eventDatesText(item.event, false, words);
  if (item.target.type === 'mandate') {
    return words.t('timeline.by', { day: dayText(item.start, false, words) });
  }
  return spanText(item.start, (item.end - 1) as Day, words);
}

function spanText(first: Day, last: Day, words: DateWords): string {
  const span = { start: first, end: (last + 1) as Day };
  if (last - first < 45) return formatSpan(span, words.language, { year: saysYear(last, words) });
  const [a, b] = [civil(first).year, civil(last).year];
  const from = formatDay(first, words.language, 'monthShort');
  const to = formatDay(last, words.language, 'monthShort');
  if (a !== b) return words.t('timeline.months', { first: String(a), last: String(b) });
  const end = b === words.year ? to : `${to} ${b}`;
  return words.t('timeline.months', { first: from, last: end });
}

function dayText(day: Day, inPhase: boolean, words: DateWords): string {
  const style = !inPhase && saysYear(day, words) ? 'dayYear' : 'day';
  return formatDay(day, words.language, style);
}

function saysYear(day: Day, words: DateWords): boolean {
  return civil(day).year !== words.year;
}
