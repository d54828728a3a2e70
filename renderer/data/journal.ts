import type { JournalRefusal } from '@shared/ipc/contract';
import type { Change } from '@shared/model/change';

/** A place in a journal: the generation of a line, and the digest of everything up to it. 0 and '' is its beginning. */
export interface Head {
  readonly generation: number;
  readonly digest: string;
}

/** Where a journal stands. */
export interface FoundHead extends Head {
  /** The journal was damaged and cut off at its head; its lines behind the damage ended here. */
  readonly rest?: Head;
}

/** Before the first line. */
export const noHead: Head = { generation: 0, digest: '' };

/** What a line did: a step, its undo or redo, the whole plan, its deletion, its return. */
export type EntryKind = 'do' | 'undo' | 'redo' | 'checkpoint' | 'delete' | 'restore';

/** What one line of the journal says. */
export interface Entry {
  /** Random; that of the change set for a step. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Command and label of a step; empty for the others. */
  readonly command: string;
  readonly label: Readonly<Record<string, string>>;
  /** What was really written: for an undo, its inverse. For a checkpoint every row of the plan, as new. */
  readonly changes: readonly Change[];
}

/** A line as it stands in the journal. */
export interface Line extends Head {
  readonly text: string;
  readonly entry: Entry;
  /** Random id of the installation that wrote it. */
  readonly device: string;
  /** False behind lines that could not be read: its rows are whole and can be taken, older steps cannot be undone. */
  readonly follows: boolean;
}

/** Why a line was not taken: found by the journal (JournalRefusal); or on the way there: another window holds the plan
 *  and does not let go, no answer came in time, the main process is gone, its call failed, too much waits; or behind it:
 *  the journal has the line and the store does not take its rows. */
export type SaveProblem =
  | JournalRefusal
  | 'disk-full'
  | 'disk-read-only'
  | 'disk-gone'
  | 'locked'
  | 'no-answer'
  | 'no-program'
  | 'failed'
  | 'slow'
  | 'store'
  | 'store-full'
  | 'store-no-answer';

/** The journals of all plans, as the platform keeps them. */
export interface Journal {
  /** The next line after a head, and where the journal stands once it is taken. */
  readonly lineAfter: (head: Head, planId: string, entry: Entry) => Line;
  /** Takes a line and flushes it to disk before it answers. */
  readonly append: (
    planId: string,
    text: string,
  ) => Promise<
    | { readonly accepted: true }
    | { readonly accepted: false; readonly reason: JournalRefusal; readonly detail?: string }
  >;
  readonly head: (planId: string) => Promise<FoundHead>;
  /** The line of a text that the store kept; null where it is damaged. */
  readonly decode: (text: string) => Line | null;
  /** True where the chain of the line goes on from the head. */
  readonly continues: (line: Line, head: Head) => boolean;
  /** Lines after a generation, oldest first. The first may be a checkpoint that stands for all up to its own. */
  readonly read: (planId: string, after: number) => Promise<readonly Line[]>;
}
