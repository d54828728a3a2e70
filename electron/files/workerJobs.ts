import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type FileJobs, fileJobs } from './fileJobs';
import { nodeDisk } from './disk';

/** What is asked of the thread. */
export interface JobCall {
  readonly id: number;
  readonly job: string;
  readonly args: readonly unknown[];
}

/** What the thread answers. */
export type JobAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: string };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The jobs in a thread of their own, begun when the first is asked for. Where the compiled thread is not there (the
 *  sources are run), they are done here. */
export function workerJobs(
  script: string,
  data: string,
): { readonly jobs: FileJobs; readonly close: () => Promise<void> } {
  const here = fileJobs(nodeDisk, data);
  if (!existsSync(script)) return { jobs: here, close: () => Promise.resolve() };
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  const end = (why: string) => {
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const hear = (answer: JobAnswer) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker?.unref();
    if ('value' in answer) one?.resolve(answer.value);
    else one?.reject(new Error(answer.failed));
  };
  const begin = (): Worker => {
    const begun = new Worker(script, { workerData: { data } });
    begun.on('message', hear);
    begun.on('error', (error) => end(error.message));
    begun.on('exit', () => end('the thread ended'));
    return begun;
  };
  const call =
    (job: string) =>
    (...args: readonly unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        worker ??= begin();
        worker.ref();
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, job, args } satisfies JobCall);
      });

  const jobs = Object.fromEntries(Object.keys(here).map((job) => [job, call(job)]));
  return {
    jobs: jobs as unknown as FileJobs,
    close: async () => void (await worker?.terminate()),
  };
}
