import type { RelationTarget, TimeExpression, YearMonth } from '../model/mandate';
import type { Language } from '../model/text';
import { firstOfMonth, type Minute } from '../model/time';
import { formatDay, formatTime } from './dates';
import { type Translate, translator } from '.';

/** The title of a phase or mandate that a text points to. */
export type NameOf = (mandateId: string) => string;

/** What a resolution says about time, in words: "no later than April 2018", "début février 2018". For mandates that
 *  users make; the built-in ones carry the wording of their document. Empty where the text has words of its own. */
export function wordingOf(
  expression: TimeExpression,
  language: Language,
  nameOf: NameOf = (id) => id,
): string {
  return say(expression, { language, t: translator(language), nameOf });
}

interface Speaker {
  readonly language: Language;
  readonly t: Translate;
  readonly nameOf: NameOf;
}

function say(expression: TimeExpression, speaker: Speaker): string {
  const { language, t } = speaker;
  switch (expression.form) {
    case 'day':
      return sayDay(expression, speaker);
    case 'range': {
      const first = formatDay(expression.first, language, 'dayMonthLongYear');
      const last = formatDay(expression.last, language, 'dayMonthLongYear');
      return t('grammar.range', { first, last });
    }
    case 'month':
      return sayMonth(expression.month, language);
    case 'months':
      return sayMonths(expression.first, expression.last, speaker);
    case 'part-of-month':
      return t(`grammar.part.${expression.part}`, { month: sayMonth(expression.month, language) });
    case 'choice-of-months':
      return sayChoice(expression.months, speaker);
    case 'year':
      return sayYear(expression, t);
    case 'session':
      return saySession(expression, t);
    case 'no-later-than':
      return sayLimit(expression, speaker);
    case 'relative':
      return sayRelative(expression, speaker);
    default:
      return sayUndated(expression.form, t);
  }
}

function sayUndated(form: 'as-required' | 'none' | 'words', t: Translate): string {
  if (form === 'words') return '';
  return t(form === 'none' ? 'grammar.none' : 'grammar.asRequired');
}

type Form<F extends TimeExpression['form']> = Extract<TimeExpression, { readonly form: F }>;

function sayDay({ day, from, to }: Form<'day'>, { language, t }: Speaker): string {
  const text = formatDay(day, language, 'dayMonthLongYear');
  if (from === undefined) return text;
  const start = formatTime(from, language);
  if (to === undefined) return t('grammar.atTime', { day: text, time: start });
  return t('grammar.hours', { day: text, from: start, to: formatTime(to, language) });
}

function sayMonth(month: YearMonth, language: Language): string {
  return formatDay(firstOfMonth(month.year, month.month), language, 'month');
}

/** The year once where both months share it. */
function sayMonths(first: YearMonth, last: YearMonth, { language, t }: Speaker): string {
  return t('grammar.monthRange', {
    first: first.year === last.year ? monthName(first, language) : sayMonth(first, language),
    last: sayMonth(last, language),
  });
}

function sayChoice(months: readonly YearMonth[], { language, t }: Speaker): string {
  const last = months[months.length - 1];
  if (!last) return '';
  const sameYear = months.every((month) => month.year === last.year);
  const others = months
    .slice(0, -1)
    .map((month) => (sameYear ? monthName(month, language) : sayMonth(month, language)));
  if (others.length === 0) return sayMonth(last, language);
  return t('grammar.choice', { months: others.join(', '), last: sayMonth(last, language) });
}

function monthName({ year, month }: YearMonth, language: Language): string {
  return formatDay(firstOfMonth(year, month), language, 'monthLong');
}

function sayYear({ year, half, quarter }: Form<'year'>, t: Translate): string {
  if (quarter) return t('grammar.quarter', { quarter: String(quarter), year: String(year) });
  if (half) return t('grammar.half', { half: String(half), year: String(year) });
  return String(year);
}

function saySession({ session, quarter }: Form<'session'>, t: Translate): string {
  const text = t('grammar.session', { session });
  return quarter ? t('grammar.sessionQuarter', { quarter: String(quarter), session: text }) : text;
}

function sayLimit({ limit, time, zone }: Form<'no-later-than'>, speaker: Speaker): string {
  const text = say(limit, speaker);
  if (text === '') return '';
  return speaker.t(`grammar.noLaterThan.${limitKind(limit)}`, {
    limit: time === undefined ? text : withTime(text, time, zone, speaker),
  });
}

function withTime(
  day: string,
  minute: Minute,
  zone: string | undefined,
  { language, t }: Speaker,
): string {
  const time = formatTime(minute, language);
  if (zone === undefined) return t('grammar.atTime', { day, time });
  const city = zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
  return t('grammar.atTimeIn', { day, time, city });
}

/** Languages put different words between "no later than" and a day, a month, a session. */
function limitKind(limit: TimeExpression) {
  switch (limit.form) {
    case 'month':
    case 'months':
    case 'choice-of-months':
      return 'month';
    case 'part-of-month':
      return 'partOfMonth';
    case 'year':
      return limit.half || limit.quarter ? 'partOfYear' : 'year';
    case 'session':
      return limit.quarter ? 'partOfYear' : 'session';
    case 'relative':
      return limit.relation === 'after' ? 'after' : 'before';
    default:
      return 'day';
  }
}

function sayRelative({ relation, target, days }: Form<'relative'>, speaker: Speaker): string {
  const { t } = speaker;
  const text = sayTarget(target, speaker);
  if (relation === 'immediately-before') return t('grammar.immediatelyBefore', { target: text });
  if (days === undefined) return t(`grammar.${relation}`, { target: text });
  return t(`grammar.${relation}Days`, { target: text, days });
}

function sayTarget(target: RelationTarget, { t, nameOf }: Speaker): string {
  if ('id' in target) return t('grammar.named', { name: nameOf(target.id) });
  const session = t('grammar.session', { session: target.session });
  return t(target.to === 'general-debate' ? 'grammar.debate' : 'grammar.opening', { session });
}
