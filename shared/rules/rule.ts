import type { Facts, Gravity, RuleId, Subject } from '../model/finding';
import type { CalendarEvent, TableName } from '../model/plan';
import type { EpochMin } from '../model/zone';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';

/** What is asked at once, by a name that the rule gives it. Each finding is owned by exactly one cell. A number is an
 *  event (events.cellOf), or in rules that ask days a day: such a name is found again without making a text. */
export type Cell = string | number;

/** A finding as its rule states it: without key, waiver and the settings' highest gravity. */
export interface Draft {
  readonly gravity: Gravity;
  /** In any order. */
  readonly subjects: readonly Subject[];
  /** What tells findings of the same subjects apart; empty where one is all there can be. */
  readonly facet?: string;
  readonly facts: Facts;
  readonly paragraphs?: readonly string[];
}

/** Days [from, until) of the question on which an answer stands; unbounded sides are infinite. An empty span: the hour
 *  counts too. */
export interface Standing {
  readonly from: number;
  readonly until: number;
  /** On these days the answer stands until this instant has passed. */
  readonly hour?: EpochMin;
}

/** One thing that the checker knows. It works on cells and says which of them a changed row belongs to, in its state
 *  before and after the change; the index answers for the state in which it is asked. */
export interface Rule {
  /** Equal to its file name. */
  readonly id: RuleId;
  /** The number that counts for a waiver: it holds while the number is not larger than it was. */
  readonly weight: (facts: Facts) => number;
  /** Tables of which any change asks every cell again. */
  readonly reads: readonly TableName[];
  /** Every cell that can have a finding; each once. */
  readonly cells: (index: PlanIndex) => Iterable<Cell>;
  readonly cellsOfEvent?: (event: EventView, index: PlanIndex) => Iterable<Cell>;
  /** A window that changed, by windowKey. */
  readonly cellsOfWindow?: (key: string, index: PlanIndex) => Iterable<Cell>;
  readonly cellsOfCalendarEvent?: (event: CalendarEvent, index: PlanIndex) => Iterable<Cell>;
  /** What every answer hangs on besides its cell; where it changes, every cell is asked again. */
  readonly mode?: (index: PlanIndex) => string;
  /** The findings of a cell; none for one that is no more. */
  readonly check: (cell: Cell, index: PlanIndex) => readonly Draft[];
  /** Only for rules that read today: the days on which check would say the same. */
  readonly stands?: (cell: Cell, index: PlanIndex) => Standing;
}

/** The answer of a cell without a finding. */
export const silent: readonly Draft[] = [];

/** The cells of a row that has none. */
export const noCells: readonly Cell[] = [];

/** Stands whatever the day. */
export const always: Standing = { from: -Infinity, until: Infinity };

/** Stands until a day that is compared with today is crossed. */
export function between(days: readonly number[], today: number): Standing {
  let from = -Infinity;
  let until = Infinity;
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    if (day <= today) from = Math.max(from, day);
    else until = Math.min(until, day);
  }
  return { from, until };
}

/** A fact as a number; 0 where it is none. */
export function numberOf(facts: Facts, name: string): number {
  const value = facts[name];
  return typeof value === 'number' ? value : 0;
}
