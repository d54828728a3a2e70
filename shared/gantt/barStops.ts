import { itemDays } from './items';
import { isBeyondLanes } from './lanes';
import { isDense } from './layers/density';
import { marksIn } from './layers/found';
import type { Mark } from './glyphs';
import { findingsOf, markOf, subjectOf } from './marks';
import type { Item, Row } from './row';
import { firstAbove, firstAtLeast } from './rowIndex';
import type { SceneInput } from './sceneInput';
import { weekday, toDay } from '../model/time';

/** What of a row can be told apart: one of its items, or a week of a density. */
export type BarStop =
  | {
      readonly kind: 'item';
      readonly item: Item;
      /** From 1, of how many. */
      readonly place: number;
      readonly count: number;
      readonly findings: number;
      /** Of the gravest. */
      readonly mark: Mark | null;
      /** It found no lane: a sign on the chart counts it. */
      readonly isCounted: boolean;
    }
  | {
      readonly kind: 'week';
      /** Its Monday, and the day after its Sunday. */
      readonly from: number;
      readonly to: number;
      readonly count: number;
      readonly findings: number;
    };

/** Which way to go from a stop. */
export type BarStep = 'first' | 'last' | 'next' | 'previous';

type Input = Pick<SceneInput, 'scale' | 'width' | 'findings'>;

/** The stop beside another; null where there is none further. Where bars are drawn as a density a stop is a week that
 *  holds something; else each item is one, by start. */
export function barStop(row: Row, input: Input, at: BarStop | null, step: BarStep): BarStop | null {
  if (row.items.length === 0) return null;
  return isDense(input, row) ? weekStop(row, input, at, step) : itemStop(row, input, at, step);
}

function itemStop(
  { items, lanes }: Row,
  { findings }: Input,
  at: BarStop | null,
  step: BarStep,
): BarStop | null {
  const here = at?.kind === 'item' ? at.place - 1 : -1;
  const goals = { first: 0, last: items.length - 1, next: here + 1, previous: here - 1 };
  const item = items.at(goals[step]);
  if (!item || goals[step] < 0) return null;
  const subject = subjectOf(item);
  return {
    kind: 'item',
    item,
    place: goals[step] + 1,
    count: items.length,
    findings: findingsOf(subject, findings).length,
    mark: markOf([subject], findings),
    isCounted: isBeyondLanes(lanes, goals[step]),
  };
}

function weekStop(row: Row, input: Input, at: BarStop | null, step: BarStep): BarStop | null {
  const { start, end, sortedEnd } = itemDays(row.items);
  const here = at?.kind === 'week' ? at.from : at?.kind === 'item' ? mondayOf(at.item.start) : null;
  const from = goal();
  if (from === null) return null;
  const to = from + 7;
  const found = marksIn(row.items, input.findings).filter(
    ({ index }) => start[index]! < to && end[index]! > from,
  );
  const count = firstAtLeast(start, to) - firstAbove(sortedEnd, from);
  return { kind: 'week', from, to, count, findings: found.length };

  function goal(): number | null {
    if (step === 'last') return mondayOf(sortedEnd[sortedEnd.length - 1]! - 1);
    if (step === 'first' || here === null) return mondayOf(start[0]!);
    return step === 'next' ? after(here + 7) : before(here);
  }

  /** The first week from a Monday on that something lies in. */
  function after(monday: number): number | null {
    if (firstAtLeast(start, monday) > firstAbove(sortedEnd, monday)) return monday;
    const next = start[firstAtLeast(start, monday)];
    return next === undefined ? null : mondayOf(next);
  }

  function before(monday: number): number | null {
    const last = monday - 7;
    if (firstAtLeast(start, monday) > firstAbove(sortedEnd, last)) return last;
    const ended = firstAbove(sortedEnd, last);
    return ended === 0 ? null : mondayOf(sortedEnd[ended - 1]! - 1);
  }
}

function mondayOf(day: number): number {
  return day - weekday(toDay(day));
}
