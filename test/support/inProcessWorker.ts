import { createCheckerSession } from '@renderer/worker/checkerSession';
import type { WorkerLike } from '@renderer/worker/checkerClient';
import type { FromChecker, ToChecker } from '@renderer/worker/protocol';

/** The worker's own code without a thread: messages cross by structured clone, and wait until `deliver` is called. */
export class InProcessWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  readonly sent: ToChecker[] = [];
  ended = false;
  /** Milliseconds that each of its answers takes, by its own clock. */
  takes = 0;
  #clock = 0;
  #answers: FromChecker[] = [];
  readonly #take = createCheckerSession(
    (message) => this.#answers.push(structuredClone(message)),
    () => (this.#clock += this.takes),
  );

  postMessage(message: ToChecker): void {
    const copy = structuredClone(message);
    this.sent.push(copy);
    this.#take(copy);
  }

  terminate(): void {
    this.ended = true;
  }

  /** Hands over what was answered so far. */
  deliver(): void {
    const answers = this.#answers;
    this.#answers = [];
    for (const data of answers) this.onmessage?.({ data });
  }

  crash(message: string): void {
    this.onerror?.({ message });
  }
}
