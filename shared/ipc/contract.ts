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
    result: { accepted: true; head: JournalHead } | { accepted: false; reason: JournalRefusal };
  };
  /** Where the journal of a plan stands. */
  'journal.head': { args: { plan: string }; result: JournalHead };
  /** Lines after a generation, oldest first, and the places that were damaged (line numbers). */
  'journal.read': {
    args: { plan: string; after: number };
    result: { lines: readonly string[]; damaged: readonly number[] };
  };
  /** Plans that have a journal. */
  'journal.list': { args: Record<never, never>; result: { plans: readonly string[] } };
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
  /** Asks where, and writes the text whole or not at all. With a handle: there, without asking. */
  'file.save': {
    args: {
      kind: 'plan' | 'calendar' | 'svg';
      suggestedName: string;
      text: string;
      handle?: string;
    };
    result:
      | { saved: { handle: string; name: string } }
      | { cancelled: true }
      | { failed: 'not-writable'; reason: string };
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
