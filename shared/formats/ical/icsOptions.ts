import type { Day } from '../../model/time';
import type { IcsWords } from './icsWords';

/** What of a plan goes out: all of it, what the schedule lists under a phase, or some events. */
export type IcsScope =
  { readonly plan: true } | { readonly phase: string } | { readonly events: readonly string[] };

/** How a calendar file is made. What is left out: no. */
export interface IcsOptions {
  readonly scope: IcsScope;
  readonly words: IcsWords;
  /** Windows of mandates for which nothing is planned, as tentative days that say "window". */
  readonly includeWindows?: boolean;
  readonly includeCancelled?: boolean;
  /** Sentences of findings by event id, and the day on which they were asked. */
  readonly findings?: { readonly asOf: Day; readonly of: ReadonlyMap<string, readonly string[]> };
  /** An alarm so many days before; null: none. */
  readonly alarmDays?: number | null;
  /** Deadlines and documents as tasks, and nothing else: a file of its own. */
  readonly asTasks?: boolean;
  /** The day as of which dates and states are taken; null: all that is known. */
  readonly asOf?: Day | null;
}
