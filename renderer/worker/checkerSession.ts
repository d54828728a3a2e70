import type { Today } from '@shared/model/asOf';
import { type Plan, tableNames } from '@shared/model/plan';
import { type Checker, createChecker } from '@shared/rules/createChecker';
import type { FromChecker, PlanHead, ToChecker } from './protocol';

/** Answers messages as the checker's worker does. `clock` gives milliseconds, for measuring only. */
export function createCheckerSession(
  send: (message: FromChecker) => void,
  clock: () => number,
): (message: ToChecker) => void {
  let current: Session | null = null;
  return (message) => {
    if (message.type === 'begin') current = new Session(message.session, message.head);
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

class Session {
  readonly id: number;
  readonly #head: PlanHead;
  readonly #tables = new Map<string, Map<string, unknown>>();
  #checker: Checker | null = null;
  #revision: number;

  constructor(id: number, head: PlanHead) {
    this.id = id;
    this.#head = head;
    this.#revision = head.revision;
    for (const name of tableNames) this.#tables.set(name, new Map());
  }

  take(message: ToChecker): Omit<Answer, 'took'> | null {
    switch (message.type) {
      case 'begin':
        return null;
      case 'slice': {
        const table = this.#tables.get(message.slice.table);
        for (const row of message.slice.rows) table?.set((row as { id: string }).id, row);
        return null;
      }
      case 'check':
        return this.#start(message.today);
      case 'change': {
        this.#revision = message.revision;
        const delta = this.#checker?.apply(message.changes);
        return delta ? this.#answer(delta, false) : null;
      }
      case 'today': {
        const delta = this.#checker?.setToday(message.today);
        return delta ? this.#answer(delta, false) : null;
      }
    }
  }

  #start(today: Today): Omit<Answer, 'took'> {
    const plan = { ...this.#head, ...Object.fromEntries(this.#tables) } as unknown as Plan;
    this.#checker = createChecker(plan, today);
    this.#tables.clear();
    return this.#answer({ appeared: this.#checker.findings(), changed: [], gone: [] }, true);
  }

  #answer(delta: Answer['delta'], first: boolean): Omit<Answer, 'took'> {
    return { type: 'answer', session: this.id, revision: this.#revision, first, delta };
  }
}
