import { answerWithinMs as usualAnswer } from './deadline';
import { afterPaint } from './afterPaint';
import type { Line, SaveProblem } from './journal';
import { manyChanges, PlanWriter, type WriterParts } from './planWriter';
import { type Replayed } from './replay';
import { rebased, type Refused, type SaveItem } from './saveItem';
import { journalProblem, NotSaved } from './saveProblem';

/** What the queue says: saving while something waits (with the rows of something large), saved when all is on disk, else
 *  why not. */
export type QueueStatus =
  | { readonly kind: 'saving'; readonly rows: SavedRows | null }
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved'; readonly problem: SaveProblem; readonly detail: string };

/** How far something large came. */
export interface SavedRows {
  readonly done: number;
  readonly total: number;
}

/** What a queue needs. */
export interface QueueParts extends WriterParts {
  readonly onStatus: (status: QueueStatus) => void;
  /** Another window changed the plan: what is to be shown now, and what of this window no longer can be. */
  readonly onFollowed: (shown: Replayed, refused: readonly Refused[]) => void;
  /** Lines up to this generation are on disk. */
  readonly onWritten: (generation: number) => void;
  /** Waits before the next tries, in milliseconds; the last one is repeated. */
  readonly backOff?: readonly number[];
}

const usualBackOff = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

/** A queue for one plan, with nothing in it. */
export function createSaveQueue(parts: QueueParts): SaveQueue {
  return new SaveQueue(parts);
}

/** Saves one item after the other, each under the lock of its plan. What fails is kept and tried again, later or on
 *  demand, and nothing behind it overtakes it. Lines of another window are followed, and what waits is made anew on
 *  them. */
export class SaveQueue {
  readonly #parts: QueueParts;
  readonly #writer: PlanWriter;
  #waiting: SaveItem[] = [];
  /** Highest generation that another window told of. */
  #told = 0;
  #isRunning = false;
  #isStopped = false;
  #failures = 0;
  #problem: NotSaved | null = null;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #listeners: (() => void)[] = [];

  constructor(parts: QueueParts) {
    this.#parts = parts;
    this.#writer = new PlanWriter(parts);
    if (parts.storeUnusable) void this.#run();
  }

  push(item: SaveItem): void {
    this.#waiting.push(item);
    const patienceMs = (this.#parts.answerWithinMs ?? usualAnswer) * 1.25;
    this.#patience ??= setTimeout(() => this.#tooSlow(), patienceMs);
    this.#say();
    if (this.#failures === 0 || this.#isJournalWell()) void this.#run(afterPaint());
  }

  /** Another window wrote lines up to this generation. */
  follow(generation: number): void {
    this.#told = Math.max(this.#told, generation);
    if (this.#failures === 0) void this.#run();
  }

  /** Tries at once what is waiting for its next try. */
  retry(): void {
    if (this.#hasWork()) void this.#run();
  }

  /** Takes back what was put in last, if its line was not made yet: the plan without it, or null. */
  withdrawLast(): Replayed | null {
    const last = this.#waiting[this.#waiting.length - 1];
    if (!last || this.#writer.isOnItsWay(last)) return null;
    this.#waiting.pop();
    this.#say();
    return this.#shown();
  }

  /** True while something is in no journal. */
  isBusy(): boolean {
    return this.#waiting.length > 0;
  }

  /** When everything is saved, or the try that is running or comes next failed. */
  settled(): Promise<void> {
    if (!this.#isRunning && (!this.isBusy() || this.#failures > 0)) return Promise.resolve();
    return new Promise((resolve) => this.#listeners.push(resolve));
  }

  /** Stops trying; what waits stays in memory only. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#retryTimer);
    clearTimeout(this.#patience);
  }

  #shown(): Replayed {
    return this.#waiting[this.#waiting.length - 1]?.after ?? this.#writer.confirmed;
  }

  /** Something is not where it belongs: in the journal, and in the store. */
  #owes(): boolean {
    return this.isBusy() || this.#writer.storeBehind !== null;
  }

  #hasWork(): boolean {
    return this.#owes() || this.#told > this.#writer.generation;
  }

  /** Only the store gives trouble: what comes new is taken by the journal at once. */
  #isJournalWell(): boolean {
    return this.#problem !== null && this.#problem === this.#writer.storeBehind;
  }

  /** Begins when `may` is over: a change is painted before it is saved, since even what another process does for it would
   *  hold up the frame (by 3 to 5 ms of 14, on two cores). */
  async #run(may: Promise<void> | null = null): Promise<void> {
    if (this.#isRunning || this.#isStopped) return;
    this.#isRunning = true;
    clearTimeout(this.#retryTimer);
    try {
      await may;
      while (this.#hasWork() && !this.#isStopped) {
        if (this.#told > this.#writer.generation) await this.#follow();
        else if (await this.#letPaint()) await this.#next();
      }
      this.#failures = 0;
      this.#problem = null;
    } catch (error) {
      this.#tryLater(journalProblem(error));
    } finally {
      this.#isRunning = false;
      this.#say();
      const heard = this.#listeners;
      this.#listeners = [];
      for (const hear of heard) hear();
    }
  }

  /** Lets the window paint what waits before a long line is made (10,000 rows: about 0.8 s), and take it back. False: it
   *  was taken back. */
  async #letPaint(): Promise<boolean> {
    const item = this.#waiting[0];
    if (!item || !isLarge(item) || this.#writer.isOnItsWay(item)) return true;
    await afterPaint();
    return this.#waiting[0] === item;
  }

  async #follow(): Promise<void> {
    const lines = await this.#writer.othersLines();
    if (lines.length === 0) this.#told = this.#writer.generation;
    else this.#take(lines);
  }

  async #next(): Promise<void> {
    const item = this.#waiting[0];
    if (!item) return this.#writer.mendStore();
    const total = item.entry.changes.length;
    const others = await this.#writer.put(item, (done) => {
      if (isLarge(item)) this.#say({ done, total });
    });
    if (others.length > 0) return this.#take(others);
    this.#waiting.shift();
    this.#failures = 0;
    if (this.#problem?.problem === 'slow') this.#problem = null;
    this.#parts.onWritten(this.#writer.generation);
    if (this.#writer.storeBehind && !this.isBusy()) throw this.#writer.storeBehind;
  }

  #take(lines: readonly Line[]): void {
    this.#writer.follow(lines);
    const { waiting, shown, refused } = rebased(this.#writer.confirmed, this.#waiting);
    this.#waiting = [...waiting];
    this.#parts.onFollowed(shown, refused);
  }

  #tryLater(problem: NotSaved): void {
    this.#problem = problem;
    if (this.#isStopped) return;
    const { backOff = usualBackOff } = this.#parts;
    const usual = backOff[Math.min(this.#failures, backOff.length - 1)];
    const wait = this.isBusy() && this.#isJournalWell() ? 0 : usual;
    this.#retryTimer = setTimeout(() => void this.#run(), wait);
    this.#failures += 1;
  }

  /** Says what is true of the whole queue now. */
  #say(rows: SavedRows | null = null): void {
    if (this.#isStopped) return;
    const { onStatus } = this.#parts;
    if (this.#problem && this.#owes()) {
      const { problem, message } = this.#problem;
      onStatus({ kind: 'not-saved', problem, detail: message });
    } else if (this.#owes()) {
      onStatus({ kind: 'saving', rows: rows ?? this.#rowsOfFirst() });
    } else {
      clearTimeout(this.#patience);
      this.#patience = undefined;
      onStatus({ kind: 'saved' });
    }
  }

  #rowsOfFirst(): SavedRows | null {
    const first = this.#waiting[0];
    return first && isLarge(first) ? { done: 0, total: first.entry.changes.length } : null;
  }

  /** Each save was answered in time, and still something waits: that is said; it goes on. */
  #tooSlow(): void {
    this.#patience = undefined;
    if (!this.isBusy() || this.#problem || this.#waiting.some(isLarge)) return;
    this.#problem = new NotSaved('slow', String(this.#waiting.length));
    this.#say();
  }
}

function isLarge({ entry }: SaveItem): boolean {
  return entry.changes.length > manyChanges;
}
