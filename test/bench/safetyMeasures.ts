import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { openJournals } from '@electron/files/journal';
import { workerJobs } from '@electron/files/workerJobs';
import { applyChanges, type Change } from '@shared/model/change';
import { defaultSettings, emptyPlan } from '@shared/model/plan';
import { generatePlan } from '../support/generatePlan';
import { decodedLines, movedLines, planLines } from '../support/planLines';
import { addEvent } from '../faults/edits';
import { median, quantile, type Row } from './measure';
import type { Saves } from './inPage/saves';
import { type BuiltWindow, mainThreadMs, openBuilt } from './openBuilt';

const plan = 'plan-1';

/** An edit from its key to "saved on disk", with journal, database and list of plans: the middle and the 95th of a
 *  hundred, and how much of it came after its frame, beside the least that a request, a flushed line and a transaction take
 *  on this machine. The CPU is what the nets add on the window's main thread to each edit, beside painting it. */
export async function saveMs(shown: BuiltWindow, n: number): Promise<readonly Row[]> {
  const { page } = shown;
  // Something to undo: a plan that was taken over from a file has no step yet.
  await addEvent(page, 'Undone and done again');
  await page.getByText(/^Saved on disk/).waitFor();
  await page.evaluate(() => window.bench.saves(10, true));
  const floor = await floorOf(shown);
  const withNets = await timed(shown, 100, true);
  await page.evaluate(() => {
    window.fetch = () => new Promise(() => undefined);
  });
  // The first one waits for ever; none behind it begins, so nothing but painting is left.
  const without = await timed(shown, 30, false);
  const [painted, alone] = [median(withNets.painted), median(without.painted)];
  const after = withNets.saved.map((saved, i) => saved - withNets.painted[i]!);
  const times = median(after) / floor.ms;
  const remark = `${diskOf()}; painted after ${painted.toFixed(1)} ms, without nets ${alone.toFixed(1)}`;
  const row = { n, unit: 'ms' } as const;
  const cpu = withNets.cpu - without.cpu;
  return [
    { ...row, name: 'save', limit: 10, median: median(withNets.saved), cpu, remark },
    { ...row, name: 'save-p95', limit: 25, median: quantile(withNets.saved, 0.95) },
    {
      ...row,
      name: 'save-after-paint',
      limit: null,
      median: median(after),
      remark: `95 %: ${quantile(after, 0.95).toFixed(1)}; ${times.toFixed(1)} times the floor of ${floor.said}`,
    },
  ];
}

/** The least time of a save: there and back to the server, a flushed line, a transaction, one after the other. */
async function floorOf({
  page,
}: BuiltWindow): Promise<{ readonly ms: number; readonly said: string }> {
  const inPage = await page.evaluate(() => window.bench.floors(40));
  const [http, line, store] = [
    median(inPage.http),
    median(await lineFloor(40)),
    median(inPage.store),
  ];
  const ms = http + line + store;
  const parts = `request ${http.toFixed(1)}, line ${line.toFixed(1)}, store ${store.toFixed(1)}`;
  return { ms, said: `${ms.toFixed(1)} ms (${parts})` };
}

/** Two kilobytes appended and flushed, in milliseconds each. */
async function lineFloor(times: number): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'prepcom-bench-'));
  const file = await open(join(folder, 'floor'), 'a');
  const line = Buffer.alloc(2_000, 'x');
  try {
    const took: number[] = [];
    for (let i = 0; i < times; i++) {
      const begun = performance.now();
      await file.appendFile(line);
      await file.datasync();
      took.push(performance.now() - begun);
    }
    return took;
  } finally {
    await file.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Edits, and the CPU of one of them on the main thread. */
async function timed(
  shown: BuiltWindow,
  edits: number,
  isSaved: boolean,
): Promise<Saves & { readonly cpu: number }> {
  const before = await mainThreadMs(shown);
  const times = await shown.page.evaluate(([count, saved]) => window.bench.saves(count, saved), [
    edits,
    isSaved,
  ] as const);
  return { ...times, cpu: ((await mainThreadMs(shown)) - before) / edits };
}

const moves = 10_000;

/** What a journal of 10,000 change sets adds to a start: the server, the window with its list, the plan with its chart.
 *  The other plan is the same, without a past. */
export async function journalStartMs(root: string, runs: number): Promise<Row> {
  const long = movedLines(moves);
  const { plan: there } = decodedLines(long).reduce(
    (state, { changes }) => ({ plan: applyChanges(state.plan, (changes as Told).changes) }),
    { plan: emptyPlan(plan, defaultSettings) },
  );
  const [withLines, without] = [
    await startMs(root, long, runs),
    await startMs(root, planLines(1, { from: there }), runs),
  ];
  const remark = `${withLines.toFixed(0)} ms with, ${without.toFixed(0)} without`;
  const row = { name: 'journal-start', n: moves, unit: 'ms', limit: 300, remark } as const;
  return { ...row, median: withLines - without };
}

interface Told {
  readonly changes: readonly Change[];
}

/** Server, window and plan, started anew each time over what the first start left. */
async function startMs(root: string, lines: readonly string[], runs: number): Promise<number> {
  const built = await openBuilt(root, { [plan]: lines });
  try {
    const times: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const server = await built.startAgain();
      const begun = performance.now();
      const { page } = await built.openWindow();
      const row = page.locator('.start-row').filter({ hasText: /\d+ events/ });
      await row.waitFor();
      await page.evaluate(() => window.bench.fromNext('click', 'chart'));
      await row.click();
      await page.evaluate(() => window.bench.took());
      times.push(server + performance.now() - begun);
      await page.close();
    }
    // The first start makes the working copy from the journal.
    return median(times.slice(1));
  } finally {
    await built.close();
  }
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

/** Kind of the disk that holds the data folder ("ext4 on /dev/vda"). */
function diskOf(): string {
  try {
    const said = execFileSync('df', ['-T', tmpdir()], { encoding: 'utf8' });
    const [device, kind] = said.trim().split('\n').at(-1)!.split(/\s+/);
    return `${kind} on ${device}`;
  } catch {
    return 'disk not known';
  }
}
