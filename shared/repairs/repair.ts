import type { Change } from '../model/change';
import type { Finding, RuleId } from '../model/finding';

/** How a repair changes the plan. swap: two events change places. correct: data that cannot be, put right. relation: an
 *  order that leads round in a circle is dropped. */
export type RepairKind =
  | 'move'
  | 'swap'
  | 'hours'
  | 'length'
  | 'place'
  | 'room'
  | 'attendee'
  | 'panels'
  | 'schedule'
  | 'correct'
  | 'relation';

/** An event that a repair puts on another day; days are negative where it comes earlier, 0 where only hours differ. */
export interface MovedEvent {
  readonly eventId: string;
  readonly days: number;
}

/** A change that was tried: it removes the finding and adds nothing graver. */
export interface Repair {
  readonly kind: RepairKind;
  /** Rows of events, and of mandates whose order changes; an event that is new has the id newEventId, which apply-repair
   *  replaces. */
  readonly changes: readonly Change[];
  readonly moved: readonly MovedEvent[];
  /** Keys of all findings that go, the one that was asked about among them. */
  readonly removes: readonly string[];
  /** Findings that come or grow; none graver than the one that goes. */
  readonly adds: readonly Finding[];
  /** Days moved, weighed by how hard the event is to move; 0 is nearest. */
  readonly cost: number;
}

/** Why there is no repair. excluded: every change near by breaks another rule, all were looked at. unfinished: the time
 *  was over before all were. held: it was held or done. begun, past: it has begun, its day is past. window-over: no day
 *  of the window is left. to-do: something has to be done, not moved. was-it-held: only the delegation knows.
 *  list-missing: a holiday list has to be entered. contradiction: the data themselves. crowd: too many at once for one
 *  change. rule-failed: the rule itself failed. moved-later: the plan holds a later decision. waived: it is accepted.
 *  nothing-to-change: no row of the plan can be another. */
export type NoRepairReason =
  | 'excluded'
  | 'unfinished'
  | 'held'
  | 'begun'
  | 'past'
  | 'window-over'
  | 'to-do'
  | 'was-it-held'
  | 'list-missing'
  | 'contradiction'
  | 'crowd'
  | 'rule-failed'
  | 'moved-later'
  | 'waived'
  | 'nothing-to-change';

/** No repair: why, the rules that exclude each other (most often first; may be empty), and how many changes were looked
 *  at. */
export interface NoRepair {
  readonly none: NoRepairReason;
  readonly rules: readonly RuleId[];
  readonly looked: number;
}

/** Nearest first; or why there is none. */
export type RepairAnswer = { readonly repairs: readonly Repair[] } | NoRepair;

/** Id and uid of an event that a repair adds, until it is applied. */
export const newEventId = 'repair:new';
