import { createCheckerSession } from './checkerSession';
import type { FromChecker, ToChecker } from './protocol';

/** The worker's own scope, as far as it is used here. */
interface WorkerScope {
  postMessage(message: FromChecker): void;
  onmessage: ((event: { readonly data: ToChecker }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const take = createCheckerSession(
  (message) => scope.postMessage(message),
  () => performance.now(),
);
scope.onmessage = ({ data }) => take(data);
