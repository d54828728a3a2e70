import { answerWithinMs as usualAnswer, NoAnswer, withinDeadline } from './deadline';
import type { Head, Journal, Line } from './journal';
import { linesInJournal, linesInStore } from './otherLines';
import type { KeepOther } from './openStored';
import { readMeta, readStore } from './storeRead';
import type { PlanStore } from './planDatabase';
import { askPlanTurn, type PlanTurn, withPlanLock } from './planLock';
import { allRows, type Replayed, replayLine, stepWritten } from './replay';
import type { SaveItem } from './saveItem';
import { NotSaved, refusal, storeProblem } from './saveProblem';
import { type StoreWrite, StoreOutOfStep, writeToStore } from './storeWrite';

/** What writing needs. */
export interface WriterParts {
  readonly planId: string;
  readonly store: PlanStore;
  readonly journal: Journal;
  /** Where journal and store stand, and the plan there. */
  readonly head: Head;
  readonly state: Replayed;
  /** The store could not be read when the plan was opened: it is given the whole plan. */
  readonly storeUnusable: boolean;
  readonly keepOther: KeepOther;
  readonly answerWithinMs?: number;
}

/** The line that is on its way. */
interface Sent {
  readonly item: SaveItem;
  readonly line: Line;
  /** The journal was asked to take it and never answered. */
  isUnsure: boolean;
}

/** More changes than this are something large: it may take longer, and says how far it came. */
export const manyChanges = 500;

/** What one row of something large may take, in milliseconds: 100,000 took 7 s where nothing else ran. */
const msPerRow = 0.5;

/** Writes lines of one plan: into the journal, flushed, and its rows into the store. It knows how far both are, and
 *  meets the lines of other windows. */
export class PlanWriter {
  readonly #parts: WriterParts;
  readonly #answerMs: number;
  #head: Head;
  #confirmed: Replayed;
  #sent: Sent | null = null;
  #storeBehind: NotSaved | null = null;
  /** Where this window left the store, and over which connection; null: the store must be asked. */
  #left: { readonly generation: number; readonly connection: IDBDatabase } | null = null;
  /** The store has rows that are not of the plan, whatever it says of itself. */
  #isStoreWrong = false;
  /** When the try that is running must have ended, on the clock of performance.now(). */
  #tryEnds = 0;

  constructor(parts: WriterParts) {
    this.#parts = parts;
    this.#answerMs = parts.answerWithinMs ?? usualAnswer;
    this.#head = parts.head;
    this.#confirmed = parts.state;
    if (parts.storeUnusable) this.#storeBehind = new NotSaved('store-no-answer');
  }

  get generation(): number {
    return this.#head.generation;
  }

  /** The plan as the journal has it. */
  get confirmed(): Replayed {
    return this.#confirmed;
  }

  /** Why the store lacks what the journal has, or null. */
  get storeBehind(): NotSaved | null {
    return this.#storeBehind;
  }

  /** True once a line was made of the item: it can no longer be taken back without a trace. */
  isOnItsWay(item: SaveItem): boolean {
    return this.#sent?.item === item;
  }

  /** Puts a change on disk. Answers the lines of another window that wrote first; then nothing was written. A store
   *  that cannot be written does not hold it up: the journal decides. Throws NotSaved.
   *
   *  The main process takes a line only where it is the next one, so no lock is waited for; the store is written under the
   *  plan's lock, which is asked for meanwhile. */
  async put(item: SaveItem, onRows: (rows: number) => void): Promise<readonly Line[]> {
    const { journal, planId } = this.#parts;
    this.#tryEnds = performance.now() + this.#answerMs;
    this.#sent =
      this.#sent?.item === item
        ? this.#sent
        : { item, line: journal.lineAfter(this.#head, planId, item.entry), isUnsure: false };
    const { line } = this.#sent;
    const asked = this.#intoJournal(this.#sent);
    const turn = askPlanTurn(planId, this.#answerMs / 2);
    try {
      const others = await asked;
      if (others.length > 0) return others;
      this.#sent = null;
      const from = this.#head;
      this.#head = { generation: line.generation, digest: line.digest };
      this.#confirmed = item.after;
      if (!this.#storeBehind) await this.#intoStore(line, from, item, turn, onRows);
      return [];
    } finally {
      turn.end();
    }
  }

  /** The lines that another window wrote, as far as it told. */
  async othersLines(): Promise<readonly Line[]> {
    this.#tryEnds = performance.now() + this.#answerMs;
    const { store, journal } = this.#parts;
    const shared = await this.#inTime(linesInStore(store.db(), journal, this.#head)).catch(
      () => [],
    );
    return shared.length > 0 ? shared : this.#linesAfterHead();
  }

  /** Goes on from lines that another window wrote. */
  follow(lines: readonly Line[]): void {
    const { generation, digest } = lines[lines.length - 1]!;
    this.#confirmed = lines.reduce(replayLine, this.#confirmed);
    this.#head = { generation, digest };
    this.#sent = null;
  }

  /** Gives a store that lacks something all of the plan, as the journal has it, while no other window writes. What it
   *  held of another story becomes a plan of its own first. Throws NotSaved. */
  async mendStore(): Promise<void> {
    this.#tryEnds = performance.now() + this.#answerMs;
    await withPlanLock(this.#parts.planId, this.#answerMs / 2, () => this.#mendInTurn());
  }

  async #mendInTurn(): Promise<void> {
    const write = storeWrite({ ...this.#head, text: '' }, this.#head, this.#confirmed, {
      changes: allRows(this.#confirmed.plan),
      step: null,
      mode: 'whole',
      knownOver: null,
    });
    try {
      const stored = await this.#inTime(readMeta(this.#parts.store.db()));
      const isOurs = stored !== null && (await this.#isOnChain(stored));
      if (stored && !isOurs) await this.#keepStored();
      const isBehind = !stored || stored.generation < this.#head.generation || !isOurs;
      if (isBehind || this.#isStoreWrong) {
        await this.#write(this.#isStoreWrong ? { ...write, mode: 'anew' } : write, () => {});
      }
      this.#isStoreWrong = false;
      this.#storeBehind = null;
    } catch (error) {
      if (error instanceof NoAnswer) this.#parts.store.renew();
      this.#storeBehind = storeProblem(error);
      throw this.#storeBehind;
    }
  }

  async #isOnChain(stored: Head): Promise<boolean> {
    const { journal, planId } = this.#parts;
    const [line] = await this.#inTime(journal.read(planId, Math.max(0, stored.generation - 1)));
    return line?.generation === stored.generation && line.digest === stored.digest;
  }

  async #keepStored(): Promise<void> {
    const { store, planId, keepOther } = this.#parts;
    const other = await this.#inTime(readStore(store.db(), planId));
    if (other) await keepOther(other);
  }

  /** Empty once the journal has the line. A line whose answer never came may have been taken: the journal is asked
   *  before it is sent again. */
  async #intoJournal(sent: Sent): Promise<readonly Line[]> {
    if (sent.isUnsure) {
      const found = await this.#lookFor(sent);
      if (found !== 'absent') return found;
    }
    const { journal, planId } = this.#parts;
    const rows = sent.item.entry.changes.length;
    for (const isLastTry of [false, true]) {
      sent.isUnsure = true;
      const answer = await this.#inTime(journal.append(planId, sent.line.text), rows);
      if (answer.accepted) return [];
      const found = answer.reason === 'disk' ? 'absent' : await this.#lookFor(sent);
      if (found !== 'absent') return found;
      // A journal that another process wrote to was opened anew, and takes the line now if it is the next.
      if (isLastTry || answer.reason !== 'another-writer') {
        throw refusal(answer.reason, answer.detail);
      }
    }
    return [];
  }

  /** What the journal has after the head: the line itself (its answer was lost), lines of another window, or nothing. */
  async #lookFor(sent: Sent): Promise<readonly Line[] | 'absent'> {
    const lines = await this.#linesAfterHead();
    sent.isUnsure = false;
    if (lines.length === 0) return 'absent';
    return lines[0]!.digest === sent.line.digest ? [] : lines;
  }

  #linesAfterHead(): Promise<readonly Line[]> {
    const { journal, planId } = this.#parts;
    return this.#inTime(linesInJournal(journal, planId, this.#head));
  }

  async #intoStore(
    line: Line,
    from: Head,
    { entry, after }: SaveItem,
    turn: PlanTurn,
    onRows: (rows: number) => void,
  ): Promise<void> {
    const write = storeWrite(line, from, after, {
      changes: entry.changes,
      step: stepWritten(entry.kind, after.history),
      mode: entry.kind === 'checkpoint' ? 'whole' : 'line',
      knownOver: this.#left?.generation === from.generation ? this.#left.connection : null,
    });
    try {
      await turn.granted;
      await this.#write(write, onRows);
    } catch (error) {
      this.#storeBehind = storeProblem(error);
      if (!(error instanceof StoreOutOfStep)) return;
      // The window that wrote the lines before ended before they were in the store.
      this.#isStoreWrong ||= error.isWritten;
      await this.#mendInTurn().catch(() => {});
    }
  }

  async #write(write: StoreWrite, onRows: (rows: number) => void): Promise<void> {
    const db = this.#parts.store.db();
    this.#left = null;
    await this.#inTime(writeToStore(db, write, onRows), write.changes.length);
    this.#left = { generation: write.head.generation, connection: db.backendDB() };
  }

  #inTime<T>(asked: Promise<T>, rows = 0): Promise<T> {
    const more = rows > manyChanges ? this.#answerMs + rows * msPerRow : 0;
    return withinDeadline(asked, Math.max(1, this.#tryEnds - performance.now()) + more);
  }
}

function storeWrite(
  { generation, digest, text }: Pick<Line, 'generation' | 'digest' | 'text'>,
  from: Head,
  { plan, history, deleted }: Replayed,
  rows: Pick<StoreWrite, 'changes' | 'step' | 'mode' | 'knownOver'>,
): StoreWrite {
  const head = { generation, digest };
  return { head, from, line: text, history, revision: plan.revision, deleted, ...rows };
}
