/** A file that the main process opened for the window: it may be written back by its handle, never by a path. */
export interface OpenedFile {
  readonly handle: string;
  readonly name: string;
  readonly text: string;
}

/** Head of a journal: the last generation and digest it accepted; generation 0 is an empty journal. */
export interface JournalHead {
  readonly generation: number;
  readonly digest: string;
}

/** Why a journal line was not accepted. */
export type JournalRefusal = 'wrong-generation' | 'broken-chain' | 'disk' | 'another-writer';

/** What lies behind the place where a damaged journal was cut off; it is kept as a file of its own. */
export interface JournalRest extends JournalHead {
  /** Id of the stray that keeps it. */
  readonly stray: string;
}

/** Why a backup was written. */
export type BackupReason = 'timer' | 'import' | 'restore' | 'migration' | 'update' | 'asked';

/** A whole plan file that was put aside. */
export interface Backup {
  readonly id: string;
  readonly plan: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly bytes: number;
  /** Null: the file was named by hand, and nothing is known of it but its plan and time. */
  readonly why: BackupReason | null;
  /** The journal line that it holds, and the first 16 letters of its digest; 0 and '' where not known. */
  readonly generation: number;
  readonly digest: string;
  /** False: its size is not what was written. Its content is compared when it is read. */
  readonly whole: boolean;
}

/** Why a state or a file could not be read. */
export type ReadFailure = 'gone' | 'damaged' | 'another-plan' | 'newer' | 'not-readable';

/** One state of a plan that its journal still knows: the plan after a line. */
export interface JournalState {
  readonly generation: number;
  readonly digest: string;
  /** As the clock of its time said it, milliseconds since 1970, UTC; the order is that of generations. */
  readonly at: number;
  /** As in the line: do, undo, redo, checkpoint, delete, restore. */
  readonly kind: string;
  readonly device: string;
  /** Command and label of a step; empty for the others. */
  readonly command: string;
  readonly label: Readonly<Record<string, string>>;
  /** Rows that changed. */
  readonly changes: number;
}

/** A file among the journals that is not the journal of a plan: nothing is done with it until somebody says so. */
export interface Stray {
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  /** The plan that its lines name; null where none can be read. */
  readonly plan: string | null;
  /** `renamed`: its plan has no journal, so this is it under another name. `second`: its plan has a journal too.
   *  `rest`: what lay behind a damaged place. `newer`: of a version that this program does not know. */
  readonly why: 'renamed' | 'second' | 'rest' | 'newer' | 'unreadable';
  /** Beside the journal of its plan: the same, the beginning of it, a continuation, or another story. */
  readonly relation: 'same' | 'older' | 'ahead' | 'differs' | 'alone';
  /** The last line both have; 0 where they differ from the first on. */
  readonly common: number;
  /** Where the journal of its plan stands, and the time of that line; null where there is none. */
  readonly journal: { readonly generation: number; readonly at: number } | null;
  readonly generation: number;
  /** Time of its last line, milliseconds since 1970, UTC; 0 where none can be read. */
  readonly at: number;
  readonly bytes: number;
}

/** What the diagnostics page says of the files of one plan. */
export interface PlanFiles {
  readonly plan: string;
  readonly journalBytes: number;
  readonly lines: number;
  readonly head: JournalHead;
  readonly backups: number;
  readonly backupBytes: number;
  /** Null: none yet. */
  readonly lastBackup: number | null;
  /** Why the last try to write a backup failed; null where it did not. */
  readonly backupProblem: string | null;
}

/** What the diagnostics page says. */
export interface Diagnostics {
  readonly edition: 'electron' | 'browser';
  readonly version: string;
  readonly system: string;
  /** Version of the data folder. */
  readonly layout: number;
  readonly dataFolder: string;
  readonly backupFolder: string;
  /** Bytes that are free on the disk of each folder; null where the system does not say. */
  readonly freeBytes: number | null;
  readonly backupFreeBytes: number | null;
  readonly plans: readonly PlanFiles[];
  readonly binned: number;
  readonly strays: number;
  /** The last time that all journals and backups were read and compared; null: not since the start. */
  readonly lastCheck: { readonly at: number; readonly problems: readonly CheckProblem[] } | null;
}

/** What a check of all files found. `file` is a name without its folder. */
export interface CheckProblem {
  readonly plan: string;
  readonly file: string;
  readonly problem: 'journal-damaged' | ReadFailure;
}

/** What a print asks for. Sizes in CSS terms. */
export interface PrintPage {
  readonly size: 'A4' | 'Letter';
  readonly landscape: boolean;
}

/** Every channel between window and main process: one typed line each, nothing generic. Both editions answer
 *  all of them. Plan ids are random identifiers ([A-Za-z0-9_-]{1,64}); anything else is refused. */
export interface Calls {
  /** Which edition answers, and what the window must know at its start. */
  'app.info': {
    args: Record<never, never>;
    result: {
      edition: 'electron' | 'browser';
      version: string;
      /** Languages the system prefers, best first. */
      languages: readonly string[];
    };
  };
  /** Appends one line and flushes it to disk before it answers. */
  'journal.append': {
    args: { plan: string; line: string };
    result:
      | { accepted: true; head: JournalHead }
      /** `detail` is the system's code where a disk refused: ENOSPC, EROFS, ENOENT. */
      | { accepted: false; reason: JournalRefusal; detail?: string };
  };
  /** Where the journal of a plan stands. A journal that is damaged in the middle is cut off there first; `rest` says
   *  where the lines behind stood, as long as nothing was appended since. */
  'journal.head': { args: { plan: string }; result: JournalHead & { rest?: JournalRest } };
  /** Lines after a generation, oldest first, and the places that were damaged (line numbers). */
  'journal.read': {
    args: { plan: string; after: number };
    result: { lines: readonly string[]; damaged: readonly number[] };
  };
  /** Plans that have a journal. */
  'journal.list': { args: Record<never, never>; result: { plans: readonly string[] } };
  /** The states that the journal of a plan knows, oldest first, without their rows. */
  'journal.states': { args: { plan: string }; result: { states: readonly JournalState[] } };
  /** The plan after a line, as the text of a plan file. */
  'journal.planAt': {
    args: { plan: string; generation: number };
    result: { text: string } | { failed: ReadFailure };
  };
  /** Files among the journals that belong to no plan as they are. */
  'journal.strays': { args: Record<never, never>; result: { strays: readonly Stray[] } };
  /** The plan that a stray holds at its end, as the text of a plan file. Of a rest: the plan before the damage with
   *  the rows that the lines behind it name. */
  'journal.readStray': { args: { id: string }; result: { text: string } | { failed: ReadFailure } };
  /** What the user decided: `take` makes a renamed journal the journal of its plan again, `take` of one that is ahead
   *  puts it in the place of the shorter one, which goes to the bin; `bin` puts the stray into the bin. */
  'journal.settleStray': {
    args: { id: string; how: 'take' | 'bin' };
    result: { done: true } | { failed: ReadFailure | 'not-possible' };
  };
  /** Writes the plan that the journal holds now as a backup; answers when it was read back. `unchanged`: the newest
   *  backup holds just that. */
  'backup.write': {
    args: { plan: string; why: BackupReason };
    result: { written: Backup } | { unchanged: Backup } | { failed: string };
  };
  /** The backups of a plan, or of all plans, newest first; also of plans that are gone. */
  'backup.list': { args: { plan: string | null }; result: { backups: readonly Backup[] } };
  /** The text of a backup, compared with what was written. */
  'backup.read': {
    args: { plan: string; id: string };
    result: { text: string } | { failed: ReadFailure };
  };
  /** Where the data are and how they are; `check` reads and compares everything first. */
  'diagnostics.read': { args: { check: boolean }; result: Diagnostics };
  /** Moves the files of a plan to the bin, or back. Files in the bin go after 30 days. */
  'journal.bin': { args: { plan: string; restore: boolean }; result: { done: boolean } };
  /** Asks for a file and reads it. Refused by size before reading. */
  'file.open': {
    args: { kind: 'plan' | 'calendar' };
    result:
      | { opened: OpenedFile }
      | { cancelled: true }
      | { failed: 'too-large' | 'not-readable'; name: string; bytes: number; limit: number };
  };
  /** Asks where, and writes the text whole or not at all; of a PNG the text is its bytes in base64. With a handle: there, without asking, but where another
   *  program changed the file since we read or wrote it, only with `replace`. */
  'file.save': {
    args: {
      kind: 'plan' | 'calendar' | 'svg' | 'png';
      suggestedName: string;
      text: string;
      handle?: string;
      replace?: boolean;
    };
    result:
      | { saved: { handle: string; name: string } }
      | { changed: 'changed' | 'gone'; name: string }
      | { cancelled: true }
      | { failed: 'not-writable'; reason: string };
  };
  /** Whether the file of a handle is as we read or wrote it; an unknown handle is `gone`. */
  'file.state': { args: { handle: string }; result: { state: 'same' | 'changed' | 'gone' } };
  /** Reads the file of a handle again. */
  'file.reread': {
    args: { handle: string };
    result:
      | { opened: OpenedFile }
      | { failed: 'too-large' | 'not-readable'; name: string; bytes: number; limit: number };
  };
  /** Prints what the window shows in print media: Electron writes a PDF where the user says, the browser edition prints. */
  'print.page': {
    args: { suggestedName: string; page: PrintPage };
    result: { done: true; name?: string } | { cancelled: true } | { failed: string };
  };
  /** The words of the native menu, from the command registry, in the reader's language. */
  'menu.set': { args: { menus: readonly MenuSection[] }; result: Record<never, never> };
}

/** One native menu. */
export interface MenuSection {
  readonly label: string;
  readonly items: readonly (
    | {
        readonly kind: 'action';
        readonly action: string;
        readonly label: string;
        readonly accelerator?: string;
        readonly enabled: boolean;
        /** One way of several (those between two separators), or a switch; left out for what is neither. */
        readonly mark?: 'radio' | 'checkbox';
        readonly checked?: boolean;
      }
    | { readonly kind: 'separator' }
  )[];
}

/** Name of a channel. */
export type Channel = keyof Calls;

/** What the window may say to its main process. `onAction` hears the native menu; it returns how to stop listening. */
export type Platform = {
  readonly [C in Channel]: (args: Calls[C]['args']) => Promise<Calls[C]['result']>;
} & { readonly onAction: (hear: (action: string) => void) => () => void };

/** Largest plan file that is read, in bytes. */
export const maxPlanFileBytes = 64 * 1024 * 1024;

/** Largest calendar file that is read, in bytes. */
export const maxCalendarFileBytes = 10 * 1024 * 1024;
