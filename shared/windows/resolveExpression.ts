import type { RelationTarget, TimeExpression, Window, YearMonth } from '../model/mandate';
import { type Day, addDays, civil, dayOf, firstOfMonth, lastOfMonth } from '../model/time';
import { generalDebate, sessionEnd, sessionOpening } from './generalAssembly';
import { hardWindow, unbounded } from './window';

/** First and last day of what a relation points to; null is not known. */
export interface TargetDays {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Finds the days of a phase or a mandate; `distance` tells whether the text gives one. */
export type FindTarget = (
  target: Extract<RelationTarget, { readonly id: string }>,
  distance: boolean,
) => TargetDays;

type Form<F extends TimeExpression['form']> = Extract<TimeExpression, { readonly form: F }>;

/** The window of an expression: first and last day allowed. What is not worked out (as required, own words, no date) is
 *  unbounded: a date is never invented. */
export function resolveExpression(expression: TimeExpression, find: FindTarget): Window {
  switch (expression.form) {
    case 'day':
      return hardWindow(expression.day, expression.day);
    case 'range':
      return hardWindow(expression.first, expression.last);
    case 'month':
      return monthsWindow(expression.month, expression.month);
    case 'months':
      return monthsWindow(expression.first, expression.last);
    case 'part-of-month':
      return partOfMonth(expression);
    case 'choice-of-months':
      return choiceOfMonths(expression);
    case 'year':
      return yearWindow(expression);
    case 'session':
      return sessionWindow(expression);
    case 'no-later-than':
      return noLaterThan(resolveExpression(expression.limit, find));
    case 'relative':
      return relativeWindow(expression, find);
    default:
      return unbounded;
  }
}

function monthsWindow(first: YearMonth, last: YearMonth): Window {
  return hardWindow(firstOfMonth(first.year, first.month), lastOfMonth(last.year, last.month));
}

/** Early, mid and late: days 1-10, 11-20, 21-end; soft towards the rest of the month. */
function partOfMonth({ part, month }: Form<'part-of-month'>): Window {
  const at = (dayOfMonth: number) => dayOf(month.year, month.month, dayOfMonth);
  if (part === 'early') return { ...hardWindow(at(1), at(10)), softTo: true };
  if (part === 'mid') return { ...hardWindow(at(11), at(20)), softFrom: true, softTo: true };
  return { ...hardWindow(at(21), lastOfMonth(month.year, month.month)), softFrom: true };
}

function choiceOfMonths({ months }: Form<'choice-of-months'>): Window {
  const sorted = [...months].sort((a, b) => a.year - b.year || a.month - b.month);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (!first || !last) return unbounded;
  const choices = sorted.slice(1).map((month) => firstOfMonth(month.year, month.month));
  return { ...monthsWindow(first, last), choices };
}

function yearWindow({ year, half, quarter }: Form<'year'>): Window {
  if (quarter) return monthsWindow({ year, month: quarter * 3 - 2 }, { year, month: quarter * 3 });
  if (half) return monthsWindow({ year, month: half * 6 - 5 }, { year, month: half * 6 });
  return monthsWindow({ year, month: 1 }, { year, month: 12 });
}

/** A quarter of a session is three months from its opening, the last one up to its end; soft where it was cut. */
function sessionWindow({ session, quarter }: Form<'session'>): Window {
  const opening = sessionOpening(session);
  const end = sessionEnd(session);
  const whole = hardWindow(opening.day, end.day);
  const expected = opening.expected || end.expected ? ({ expected: true } as const) : {};
  if (!quarter) return { ...whole, ...expected };
  const { year, month, dayOfMonth } = civil(opening.day);
  const cut = (months: number) => dayOf(year, month + months, dayOfMonth);
  return {
    ...hardWindow(
      quarter === 1 ? whole.from : cut(3 * (quarter - 1)),
      quarter === 4 ? whole.to : addDays(cut(3 * quarter), -1),
    ),
    softFrom: quarter > 1,
    softTo: quarter < 4,
    ...expected,
  };
}

/** The limit is its last day, or the day from which it counts where it has no last one ("30 days after ..."). */
function noLaterThan(limit: Window): Window {
  const to = limit.to ?? limit.from;
  if (to === null) return unbounded;
  return {
    ...hardWindow(null, to),
    softFrom: true,
    softTo: limit.to === null ? limit.softFrom : limit.softTo,
    ...(limit.expected ? { expected: true } : {}),
  };
}

function relativeWindow(expression: Form<'relative'>, find: FindTarget): Window {
  const { relation, target } = expression;
  const distance = expression.days ?? 1;
  if ('session' in target) {
    const anchor =
      target.to === 'general-debate'
        ? generalDebate(target.session)
        : sessionOpening(target.session);
    const window = beside(relation, { first: anchor.day, last: anchor.day }, distance);
    return anchor.expected ? { ...window, expected: true } : window;
  }
  return beside(relation, find(target, expression.days !== undefined), distance);
}

/** "Immediately before" fixes the last day only, as "before" does. */
function beside(
  relation: Form<'relative'>['relation'],
  target: TargetDays,
  distance: number,
): Window {
  if (relation === 'after') {
    if (target.last === null) return unbounded;
    return { ...hardWindow(addDays(target.last, distance), null), softTo: true };
  }
  if (target.first === null) return unbounded;
  return { ...hardWindow(null, addDays(target.first, -distance)), softFrom: true };
}
