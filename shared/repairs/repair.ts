import type { Change } from '../model/change';
import type { Finding, RuleId } from '../model/finding';

/** How a repair changes the plan. */
export type RepairKind = 'move' | 'hours' | 'length' | 'place' | 'attendee' | 'panels' | 'schedule';

/** An event that a repair puts on another day; days are negative where it comes earlier, 0 where only hours differ. */
export interface MovedEvent {
  readonly eventId: string;
  readonly days: number;
}

/** A change that was tried: it removes the finding and adds nothing as grave. */
export interface Repair {
  readonly kind: RepairKind;
  /** Rows of events; a row that is new has the id newEventId, which apply-repair replaces. */
  readonly changes: readonly Change[];
  readonly moved: readonly MovedEvent[];
  /** Keys of all findings that go, the one that was asked about among them. */
  readonly removes: readonly string[];
  /** Findings that come or grow; all lesser than the one that goes. */
  readonly adds: readonly Finding[];
  /** Days moved, weighed by how hard the event is to move; 0 is nearest. */
  readonly cost: number;
}

/** Why there is no repair. excluded: every day near by breaks another rule. past: held, done, or begun. window-over:
 *  no day of the window is left. to-do: something has to be done, not moved. was-it-held: only the delegation knows.
 *  list-missing: a holiday list has to be entered. contradiction: the data themselves. moved-later: the plan holds a
 *  later decision. waived: it is accepted. nothing-to-change: no row of the plan can be another. */
export type NoRepairReason =
  | 'excluded'
  | 'past'
  | 'window-over'
  | 'to-do'
  | 'was-it-held'
  | 'list-missing'
  | 'contradiction'
  | 'moved-later'
  | 'waived'
  | 'nothing-to-change';

/** Nearest first; or why there is none, with the rules that exclude each other (most often first; may be empty). */
export type RepairAnswer =
  | { readonly repairs: readonly Repair[] }
  | { readonly none: NoRepairReason; readonly rules: readonly RuleId[] };

/** Id and uid of an event that a repair adds, until it is applied. */
export const newEventId = 'repair:new';
