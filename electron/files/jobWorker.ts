// The thread in which whole journals and plans are read and written, so that no edit waits for it.
import { parentPort, workerData } from 'node:worker_threads';
import { nodeDisk } from './disk';
import { fileJobs } from './fileJobs';
import type { JobAnswer, JobCall } from './workerJobs';

const { data } = workerData as { readonly data: string };
const jobs = fileJobs(nodeDisk, data) as unknown as Readonly<
  Record<string, (...args: readonly unknown[]) => Promise<unknown>>
>;

parentPort?.on('message', ({ id, job, args }: JobCall) => {
  void answer(id, job, args).then((said) => parentPort?.postMessage(said));
});

async function answer(id: number, job: string, args: readonly unknown[]): Promise<JobAnswer> {
  try {
    return { id, value: await jobs[job]?.(...args) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}
