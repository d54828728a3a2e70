import type { Today } from '@shared/model/asOf';
import { eventFor } from '@shared/commands/steps/eventFor';
import type { Change } from '@shared/model/change';
import type { Finding } from '@shared/model/finding';
import { type Plan, tableNames } from '@shared/model/plan';
import { pastDifferences } from '@shared/repairs/pastDifferences';
import { repairsOf } from '@shared/repairs/repairsOf';
import { whatIf } from '@shared/repairs/whatIf';
import { type Checker, createChecker } from '@shared/rules/createChecker';
import { rowsOfSlice } from './planSlices';
import type { FromChecker, PastStep, PlanHead, ToChecker } from './protocol';

/** Answers messages as the checker's worker does. `clock` gives milliseconds, for measuring only. */
export function createCheckerSession(
  send: (message: FromChecker) => void,
  clock: () => number,
): (message: ToChecker) => void {
  let current: Session | null = null;
  return (message) => {
    if (message.type === 'begin') {
      current = new Session(message.session, message.head, clock);
    }
    if (!current || message.session !== current.id) return;
    const started = clock();
    try {
      const answer = current.take(message);
      if (answer) send({ ...answer, took: clock() - started });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      current = null;
      send({ type: 'failed', session: message.session, reason });
    }
  };
}

type Answer = Extract<FromChecker, { readonly type: 'answer' }>;
type Repairs = Extract<FromChecker, { readonly type: 'repairs' }>;

type Tried = Extract<FromChecker, { readonly type: 'tried' }>;

type Past = Extract<FromChecker, { readonly type: 'past' }>;

/** What is said before it is known how long it took. */
type Said = Omit<Answer, 'took'> | Omit<Repairs, 'took'> | Omit<Tried, 'took'> | Omit<Past, 'took'>;

/** Milliseconds after which no further repair is tried, so that an answer takes at most 100. */
const REPAIR_MS = 50;

/** Milliseconds after which no further step is taken back to see what it did. */
const PAST_MS = 1000;

class Session {
  readonly id: number;
  readonly #head: PlanHead;
  readonly #tables = new Map<string, Map<string, unknown>>();
  #checker: Checker | null = null;
  readonly #clock: () => number;
  #today: Today | null = null;
  #revision: number;

  constructor(id: number, head: PlanHead, clock: () => number) {
    this.#clock = clock;
    this.id = id;
    this.#head = head;
    this.#revision = head.revision;
    for (const name of tableNames) this.#tables.set(name, new Map());
  }

  take(message: ToChecker): Said | null {
    switch (message.type) {
      case 'begin':
        return null;
      case 'slice': {
        const table = this.#tables.get(message.slice.table);
        for (const row of rowsOfSlice(message.slice)) table?.set(row.id, row);
        return null;
      }
      case 'check':
        return this.#start(message.today);
      case 'change': {
        this.#revision = message.revision;
        this.#keep(message.changes);
        const delta = this.#checker?.apply(message.changes);
        return delta ? this.#answer(delta, false) : null;
      }
      case 'today': {
        this.#today = message.today;
        const delta = this.#checker?.setToday(message.today);
        return delta ? this.#answer(delta, false) : null;
      }
      case 'repairs':
        return this.#repairs(message.finding);
      case 'past':
        return this.#past(message.steps);
      case 'try':
        return this.#try(message.asked, message.changes);
    }
  }

  #repairs(finding: Finding): Omit<Repairs, 'took'> | null {
    if (!this.#checker || !this.#today) return null;
    const end = this.#clock() + REPAIR_MS;
    const isOver = () => this.#clock() > end;
    const tools = { checker: this.#checker, eventFor, isOver };
    const answer = repairsOf(finding, this.#plan(), this.#today, tools);
    const { id: session } = this;
    return { type: 'repairs', session, revision: this.#revision, key: finding.key, answer };
  }

  #try(asked: number, changes: readonly Change[]): Omit<Tried, 'took'> | null {
    if (!this.#checker) return null;
    return { type: 'tried', session: this.id, asked, effect: whatIf(this.#checker, changes) };
  }

  #past(steps: readonly PastStep[]): Omit<Past, 'took'> | null {
    if (!this.#checker) return null;
    const end = this.#clock() + PAST_MS;
    const isOver = () => this.#clock() > end;
    const found = pastDifferences(
      this.#checker,
      steps.map(({ changes }) => changes),
      isOver,
    );
    const ids = steps.slice(steps.length - found.length).map(({ id }) => id);
    const differences = found.map((one, i) => [ids[i]!, one] as const);
    return { type: 'past', session: this.id, differences };
  }

  /** The rows are kept in place, so that an edit costs its own rows only. */
  #keep(changes: readonly Change[]): void {
    for (const { table, key, after } of changes) {
      if (after === null) this.#tables.get(table)?.delete(key);
      else this.#tables.get(table)?.set(key, after);
    }
  }

  #plan(): Plan {
    return { ...this.#head, ...Object.fromEntries(this.#tables) } as unknown as Plan;
  }

  #start(today: Today): Omit<Answer, 'took'> {
    this.#today = today;
    this.#checker = createChecker(this.#plan(), today);
    return this.#answer({ appeared: this.#checker.findings(), changed: [], gone: [] }, true);
  }

  #answer(delta: Answer['delta'], first: boolean): Omit<Answer, 'took'> {
    const nextHour = this.#checker?.nextHour() ?? null;
    return { type: 'answer', session: this.id, revision: this.#revision, first, delta, nextHour };
  }
}
