import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournals } from '@electron/files/journal';
import { workerJobs } from '@electron/files/workerJobs';
import { generatePlan } from '../support/generatePlan';
import { planLines } from '../support/planLines';
import { median, quantile, type Row } from './measure';

const plan = 'plan-1';

/** What a journal of 10,000 lines adds to the first question of a start: where does it stand. */
export async function longJournalMs(runs: number): Promise<Row> {
  const times: number[] = [];
  const cpu: number[] = [];
  await inFolder(planLines(10_000), async (data) => {
    for (let run = 0; run < runs; run += 1) {
      const journals = openJournals(data);
      const [begun, used] = [performance.now(), process.cpuUsage()];
      await journals.head(plan);
      times.push(performance.now() - begun);
      const { user, system } = process.cpuUsage(used);
      cpu.push((user + system) / 1000);
      await journals.close();
    }
  });
  const row = { name: 'long-journal', n: 10_000, unit: 'ms', limit: 300 } as const;
  return { ...row, median: median(times), cpu: median(cpu) };
}

/** The 95th of the times that lines take to be on the disk while a backup of 100,000 events is written in its thread. */
export async function whileBackupMs(root: string): Promise<Row> {
  const from = generatePlan({ events: 100_000 });
  const lines = planLines(2_000, { from });
  const times: number[] = [];
  let took = 0;
  await inFolder(lines.slice(0, 1), async (data) => {
    const { jobs, close } = workerJobs(join(root, 'dist/electron/jobWorker.cjs'), data);
    const journals = openJournals(data);
    await journals.head(plan);
    const begun = performance.now();
    let isDone = false;
    const backup = jobs.writeBackup(plan, 'timer', 1).then((answer) => {
      isDone = true;
      took = performance.now() - begun;
      if ('failed' in answer) throw new Error(`no backup: ${answer.failed}`);
    });
    for (const line of lines.slice(1)) {
      const sent = performance.now();
      const answer = await journals.append(plan, line);
      times.push(performance.now() - sent);
      if (!answer.accepted) throw new Error(`not taken: ${answer.reason}`);
      if (isDone) break;
    }
    await backup;
    await journals.close();
    await close();
  });
  const remark = `${times.length} lines while the backup took ${took.toFixed(0)} ms`;
  const row = { name: 'while-backup-p95', n: 100_000, unit: 'ms', limit: 25 } as const;
  return { ...row, median: quantile(times, 0.95), remark };
}

async function inFolder(
  lines: readonly string[],
  work: (data: string) => Promise<void>,
): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'prepcom-bench-'));
  try {
    await mkdir(join(data, 'journals'));
    await writeFile(join(data, 'journals', `${plan}.journal`), `${lines.join('\n')}\n`);
    await work(data);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
