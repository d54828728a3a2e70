import type { Today } from '@shared/model/asOf';
import type { Change } from '@shared/model/change';
import type { Finding, FindingsDelta } from '@shared/model/finding';
import { applyChanges } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';
import type { EpochMin } from '@shared/model/zone';
import type { RepairAnswer } from '@shared/repairs/repair';
import type { WhatIf } from '@shared/repairs/whatIf';
import { planSlices } from './planSlices';
import type { FromChecker, PastStep, ToChecker } from './protocol';

/** An answer of the checker to what was sent last. */
export interface CheckerAnswer {
  /** Revision of the plan that it speaks of. */
  readonly revision: number;
  /** True for the first answer after a start or a restart: `delta.appeared` is everything there is. */
  readonly first: boolean;
  readonly delta: FindingsDelta;
  /** The instant that must have passed before an answer can be another on this day; null where none can. */
  readonly nextHour: EpochMin | null;
  /** Milliseconds that the check took in the worker. */
  readonly took: number;
}

/** How a finding can be repaired, of a revision of the plan. */
export interface RepairsFound {
  readonly key: string;
  readonly revision: number;
  readonly answer: RepairAnswer;
  readonly took: number;
}

/** What changes would do that were asked about and not made. */
export interface Tried {
  /** Number of the question, as it was asked. */
  readonly asked: number;
  readonly effect: WhatIf;
  readonly took: number;
}

/** What steps did to the findings, by their ids. */
export type PastDifferences = Extract<FromChecker, { readonly type: 'past' }>['differences'];

/** What the window hears of the checker. */
export interface CheckerListener {
  readonly onAnswer: (answer: CheckerAnswer) => void;
  readonly onRepairs?: (found: RepairsFound) => void;
  readonly onTried?: (tried: Tried) => void;
  readonly onPast?: (differences: PastDifferences) => void;
  /** The checker crashed and was started again; a first answer follows. */
  readonly onRestarted?: (reason: string) => void;
  /** It crashed a second time, or cannot be started: no answers until start is called again. */
  readonly onStopped: (reason: string) => void;
}

/** As much of a Worker as the client needs. */
export interface WorkerLike {
  postMessage(message: ToChecker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromChecker }) => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault?: () => void }) => void) | null;
  onmessageerror: (() => void) | null;
}

interface TryQuestion {
  readonly changes: readonly Change[];
  readonly asked: number;
}

/** An answer to a try that took so long, in milliseconds, is followed by a rest as long: while one drags, frames need the
 *  processor too. */
const RESTS_FROM_MS = 3;

/** Change sets that are kept before they are put together. */
const MOST_SINCE = 500;

/** A checker in a worker of its own; the plan is sent once, then change sets. */
export function createCheckerClient(
  listener: CheckerListener,
  createWorker: () => WorkerLike = newCheckerWorker,
): CheckerClient {
  return new CheckerClient(listener, createWorker);
}

/** The worker's life in the window: start, send, restart once after a crash, close. Deltas are given in the order of the
 *  revisions; what a session that is over still says is dropped. */
export class CheckerClient {
  readonly #listener: CheckerListener;
  readonly #createWorker: () => WorkerLike;
  #worker: WorkerLike | null = null;
  #session = 0;
  #plan: Plan | null = null;
  /** Changes since the plan that was started with: put together only for a restart, so that an edit costs nothing. */
  #since: { readonly changes: readonly Change[]; readonly revision: number }[] = [];
  #today: Today | null = null;
  #crashes = 0;
  /** A question what changes would do is on its way, and the one that is asked after it. */
  #trying = false;
  #nextTry: TryQuestion | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: CheckerListener, createWorker: () => WorkerLike) {
    this.#listener = listener;
    this.#createWorker = createWorker;
  }

  /** Checks another plan, from the beginning. */
  start(plan: Plan, today: Today): void {
    this.#plan = plan;
    this.#since = [];
    this.#today = today;
    this.#crashes = 0;
    this.#begin();
  }

  /** Sends what changed; `revision` is the plan's after it. */
  change(changes: readonly Change[], revision: number): void {
    if (!this.#plan) return;
    this.#since.push({ changes, revision });
    if (this.#since.length > MOST_SINCE) this.#plan = this.#planNow();
    this.#send({ type: 'change', session: this.#session, changes, revision });
  }

  /** Asks as of another day, or at another hour. */
  setToday(today: Today): void {
    this.#today = today;
    this.#send({ type: 'today', session: this.#session, today });
  }

  /** Asks how a finding can be repaired; the answer speaks of the plan with every change sent before. */
  askRepairs(finding: Finding): void {
    this.#send({ type: 'repairs', session: this.#session, finding });
  }

  /** Asks what changes would do, without making them. One question is on its way at a time; of those that come
   *  meanwhile only the last is asked. */
  askTry(changes: readonly Change[], asked: number): void {
    if (this.#trying) this.#nextTry = { changes, asked };
    else this.#sendTry({ changes, asked });
  }

  /** Asks what steps did that were done, oldest first, up to the last one of the plan as it is. */
  askPast(steps: readonly PastStep[]): void {
    this.#send({ type: 'past', session: this.#session, steps });
  }

  /** Ends the worker; nothing is heard of it after that. */
  close(): void {
    this.#end();
    this.#plan = null;
  }

  #sendTry(question: TryQuestion): void {
    this.#trying = this.#worker !== null;
    this.#send({ type: 'try', session: this.#session, ...question });
  }

  #answerTry(tried: Tried): void {
    if (tried.took < RESTS_FROM_MS) this.#tryNext();
    else this.#resting = setTimeout(() => this.#tryNext(), tried.took);
    this.#listener.onTried?.(tried);
  }

  #tryNext(): void {
    const next = this.#nextTry;
    this.#forgetTries();
    if (next) this.#sendTry(next);
  }

  #begin(): void {
    const [plan, today] = [this.#planNow(), this.#today];
    if (!plan || !today) return;
    this.#session += 1;
    this.#forgetTries();
    try {
      this.#worker ??= this.#listenTo(this.#createWorker());
    } catch (error) {
      this.#stop(error instanceof Error ? error.message : String(error));
      return;
    }
    const session = this.#session;
    const { id, revision, asOf } = plan;
    this.#send({ type: 'begin', session, head: { id, revision, asOf } });
    for (const slice of planSlices(plan)) this.#send({ type: 'slice', session, slice });
    this.#send({ type: 'check', session, today });
  }

  #planNow(): Plan | null {
    for (const { changes, revision } of this.#since) {
      if (this.#plan) this.#plan = { ...applyChanges(this.#plan, changes), revision };
    }
    this.#since = [];
    return this.#plan;
  }

  #listenTo(worker: WorkerLike): WorkerLike {
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.#crashed(event.message ?? 'unknown');
    };
    worker.onmessageerror = () => this.#crashed('message could not be read');
    return worker;
  }

  #hear(message: FromChecker): void {
    if (message.session !== this.#session) return;
    if (message.type === 'failed') {
      this.#crashed(message.reason);
      return;
    }
    if (message.type === 'repairs') {
      const { key, revision, answer, took } = message;
      this.#listener.onRepairs?.({ key, revision, answer, took });
      return;
    }
    if (message.type === 'past') {
      this.#listener.onPast?.(message.differences);
      return;
    }
    if (message.type === 'tried') {
      const { asked, effect, took } = message;
      this.#answerTry({ asked, effect, took });
      return;
    }
    const { revision, first, delta, nextHour, took } = message;
    this.#listener.onAnswer({ revision, first, delta, nextHour, took });
  }

  #crashed(reason: string): void {
    this.#end();
    this.#crashes += 1;
    if (this.#crashes > 1) {
      this.#stop(reason);
      return;
    }
    this.#listener.onRestarted?.(reason);
    this.#begin();
  }

  #stop(reason: string): void {
    this.#end();
    this.#listener.onStopped(reason);
  }

  #forgetTries(): void {
    clearTimeout(this.#resting);
    this.#trying = false;
    this.#nextTry = null;
  }

  #end(): void {
    this.#session += 1;
    this.#forgetTries();
    const worker = this.#worker;
    this.#worker = null;
    if (!worker) return;
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  }

  #send(message: ToChecker): void {
    this.#worker?.postMessage(message);
  }
}

/** Written in one expression, since vite finds and bundles workers by its form. */
function newCheckerWorker(): WorkerLike {
  const worker = new Worker(new URL('./checker.worker.ts', import.meta.url), { type: 'module' });
  return worker as unknown as WorkerLike;
}
