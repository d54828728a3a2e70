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

/** Saves one item after the other: the journal line, flushed, then the store's transaction. What fails is kept and
 *  tried again, later or on demand, and nothing behind it overtakes it. */
export interface SaveQueue {
  readonly push: (item: SaveItem) => void;
  /** Tries at once what is waiting for its next try. */
  readonly retry: () => void;
  /** True while something is not on disk. */
  readonly isBusy: () => boolean;
  /** When everything is saved, or the first try of what is waiting failed. */
  readonly settled: () => Promise<void>;
  /** Stops trying; what waits stays in memory only. */
  readonly stop: () => void;
}

const manyChanges = 500;
const usualBackOff = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

/** A queue for one plan, with nothing in it. */
export function createSaveQueue(parts: QueueParts): SaveQueue {
  const { planId, db, journal, onStatus, backOff = usualBackOff } = parts;
  const waiting: SaveItem[] = [];
  let head = parts.head;
  /** The line of the first item, once it was made for the head; and whether the journal has it. */
  let line: Line | null = null;
  let isInJournal = false;
  let mayBeInJournal = false;
  let isRunning = false;
  let isStopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listeners: (() => void)[] = [];

  async function run(): Promise<void> {
    if (isRunning || isStopped) return;
    isRunning = true;
    clearTimeout(timer);
    try {
      while (waiting.length > 0 && !isStopped) {
        onStatus({ kind: 'saving' });
        await saveFirst(waiting[0]!);
        waiting.shift();
        failures = 0;
      }
      if (!isStopped) onStatus({ kind: 'saved' });
    } catch (error) {
      if (isStopped) return;
      onStatus(asProblem(error));
      timer = setTimeout(() => void run(), backOff[Math.min(failures, backOff.length - 1)]);
      failures += 1;
    } finally {
      isRunning = false;
      const heard = listeners;
      listeners = [];
      for (const hear of heard) hear();
    }
  }

  async function saveFirst({ entry, after }: SaveItem): Promise<void> {
    if (!line && entry.changes.length > manyChanges) await afterPainting();
    line ??= await journal.lineAfter(head, planId, entry);
    if (!isInJournal) await intoJournal(line);
    const { generation, digest, text } = line;
    try {
      await inTime(
        writeToStore(db, {
          head: { generation, digest },
          line: text,
          changes: entry.changes,
          history: after.history,
          step: stepWritten(entry.kind, after.history),
          revision: after.plan.revision,
          deleted: after.deleted,
          whole: entry.kind === 'checkpoint',
        }),
      );
    } catch (error) {
      throw new NotSaved('store', detailOf(error));
    }
    head = { generation, digest };
    line = null;
    isInJournal = false;
  }

  /** A line whose answer never came may have been taken: then the journal stands at it, and it is not sent twice. */
  async function intoJournal(wanted: Line): Promise<void> {
    if (mayBeInJournal) {
      const stands = await inTime(journal.head(planId));
      mayBeInJournal = false;
      if (isSame(stands, wanted)) {
        isInJournal = true;
        return;
      }
    }
    mayBeInJournal = true;
    const answer = await inTime(journal.append(planId, wanted.text));
    mayBeInJournal = !answer.accepted && answer.reason === 'wrong-generation';
    if (!answer.accepted) throw new NotSaved(answer.reason, '');
    isInJournal = true;
  }

  function inTime<T>(asked: Promise<T>): Promise<T> {
    return withinDeadline(asked, parts.answerWithinMs);
  }

  return {
    push: (item) => {
      waiting.push(item);
      onStatus({ kind: 'saving' });
      if (failures === 0) void run();
    },
    retry: () => void run(),
    isBusy: () => waiting.length > 0,
    settled: () =>
      waiting.length === 0 || (failures > 0 && !isRunning)
        ? Promise.resolve()
        : new Promise((resolve) => listeners.push(resolve)),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
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
