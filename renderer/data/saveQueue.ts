import type Dexie from 'dexie';
import { NoAnswer, withinDeadline } from './deadline';
import type { Entry, Head, Journal, Line, SaveProblem } from './journal';
import { type Replayed, stepWritten } from './replay';
import { writeToStore } from './storeWrite';

/** One thing to save: the line, and the plan as it is after it. */
export interface SaveItem {
  readonly entry: Entry;
  readonly after: Replayed;
}

/** What the queue says: saving while something waits, saved when all is on disk, else why not. */
export type QueueStatus =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved'; readonly problem: SaveProblem; readonly detail: string };

/** What a queue needs. */
export interface QueueParts {
  readonly planId: string;
  readonly db: Dexie;
  readonly journal: Journal;
  /** Where journal and store stand. */
  readonly head: Head;
  readonly onStatus: (status: QueueStatus) => void;
  /** Waits before the next tries, in milliseconds; the last one is repeated. */
  readonly backOff?: readonly number[];
  readonly answerWithinMs?: number;
}

const manyChanges = 500;
const usualBackOff = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

/** The first item on its way: its line, once it was made for the head, and how far it came. */
interface OnItsWay {
  readonly line: Line;
  isInJournal: boolean;
  /** The journal was asked to take it and its answer never came. */
  mayBeInJournal: boolean;
}

/** A queue for one plan, with nothing in it. */
export function createSaveQueue(parts: QueueParts): SaveQueue {
  return new SaveQueue(parts);
}

/** Saves one item after the other: the journal line, flushed, then the store's transaction. What fails is kept and
 *  tried again, later or on demand, and nothing behind it overtakes it. */
export class SaveQueue {
  readonly #parts: QueueParts;
  readonly #waiting: SaveItem[] = [];
  #head: Head;
  #first: OnItsWay | null = null;
  #isRunning = false;
  #isStopped = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners: (() => void)[] = [];

  constructor(parts: QueueParts) {
    this.#parts = parts;
    this.#head = parts.head;
  }

  push(item: SaveItem): void {
    this.#waiting.push(item);
    this.#parts.onStatus({ kind: 'saving' });
    if (this.#failures === 0) void this.#run();
  }

  /** Tries at once what is waiting for its next try. */
  retry(): void {
    if (this.#waiting.length > 0) void this.#run();
  }

  /** True while something is not on disk. */
  isBusy(): boolean {
    return this.#waiting.length > 0;
  }

  /** When everything is saved, or the try that is running or comes next failed. */
  settled(): Promise<void> {
    if (!this.isBusy() || (this.#failures > 0 && !this.#isRunning)) return Promise.resolve();
    return new Promise((resolve) => this.#listeners.push(resolve));
  }

  /** Stops trying; what waits stays in memory only. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    if (this.#isRunning || this.#isStopped) return;
    this.#isRunning = true;
    clearTimeout(this.#timer);
    try {
      while (this.isBusy() && !this.#isStopped) {
        this.#parts.onStatus({ kind: 'saving' });
        await this.#saveFirst(this.#waiting[0]!);
        this.#waiting.shift();
        this.#failures = 0;
      }
      if (!this.#isStopped) this.#parts.onStatus({ kind: 'saved' });
    } catch (error) {
      this.#tryLater(error);
    } finally {
      this.#isRunning = false;
      const heard = this.#listeners;
      this.#listeners = [];
      for (const hear of heard) hear();
    }
  }

  #tryLater(error: unknown): void {
    if (this.#isStopped) return;
    this.#parts.onStatus(asProblem(error));
    const { backOff = usualBackOff } = this.#parts;
    const wait = backOff[Math.min(this.#failures, backOff.length - 1)];
    this.#timer = setTimeout(() => void this.#run(), wait);
    this.#failures += 1;
  }

  async #saveFirst(item: SaveItem): Promise<void> {
    this.#first ??= await this.#begin(item.entry);
    if (!this.#first.isInJournal) await this.#intoJournal(this.#first);
    await this.#intoStore(this.#first.line, item);
    const { generation, digest } = this.#first.line;
    this.#head = { generation, digest };
    this.#first = null;
  }

  async #begin(entry: Entry): Promise<OnItsWay> {
    if (entry.changes.length > manyChanges) await afterPainting();
    const { journal, planId } = this.#parts;
    const line = await journal.lineAfter(this.#head, planId, entry);
    return { line, isInJournal: false, mayBeInJournal: false };
  }

  /** A line whose answer never came may have been taken: then the journal stands at it, and it is not sent twice. */
  async #intoJournal(first: OnItsWay): Promise<void> {
    const { journal, planId } = this.#parts;
    if (first.mayBeInJournal) {
      first.isInJournal = isSame(await this.#inTime(journal.head(planId)), first.line);
      first.mayBeInJournal = false;
      if (first.isInJournal) return;
    }
    first.mayBeInJournal = true;
    const answer = await this.#inTime(journal.append(planId, first.line.text));
    first.mayBeInJournal = !answer.accepted && answer.reason === 'wrong-generation';
    if (!answer.accepted) throw new NotSaved(answer.reason, '');
    first.isInJournal = true;
  }

  async #intoStore({ generation, digest, text }: Line, { entry, after }: SaveItem): Promise<void> {
    const write = {
      head: { generation, digest },
      line: text,
      changes: entry.changes,
      history: after.history,
      step: stepWritten(entry.kind, after.history),
      revision: after.plan.revision,
      deleted: after.deleted,
      whole: entry.kind === 'checkpoint',
    };
    try {
      await this.#inTime(writeToStore(this.#parts.db, write));
    } catch (error) {
      throw new NotSaved('store', detailOf(error));
    }
  }

  #inTime<T>(asked: Promise<T>): Promise<T> {
    return withinDeadline(asked, this.#parts.answerWithinMs);
  }
}

/** Lets the window paint what was done before a long line is made of it (10,000 rows: about 0.8 s). */
function afterPainting(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

class NotSaved extends Error {
  constructor(
    readonly problem: SaveProblem,
    detail: string,
  ) {
    super(detail);
  }
}

function asProblem(error: unknown): QueueStatus {
  if (error instanceof NotSaved) {
    return { kind: 'not-saved', problem: error.problem, detail: error.message };
  }
  if (error instanceof NoAnswer) return { kind: 'not-saved', problem: 'no-answer', detail: '' };
  return { kind: 'not-saved', problem: 'no-answer', detail: detailOf(error) };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isSame(a: Head, b: Head): boolean {
  return a.generation === b.generation && a.digest === b.digest;
}
