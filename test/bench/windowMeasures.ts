import { readFile } from 'node:fs/promises';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { generatePlan } from '../support/generatePlan';
import { type Row, median, quantile } from './measure';
import { type Built, type BuiltWindow, mainThreadMs } from './openBuilt';
import type { Motion } from './inPage/probe';

/** Events of the plan that the window is measured with. */
export const planSize = 10_000;

/** Takes the generated plan over from a plan file, as a user does, and waits until it is on disk. */
export async function importPlan({ page }: BuiltWindow): Promise<void> {
  const text = encodePlan(generatePlan({ events: planSize }));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a plan file/ }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name: 'bench.prepcom', mimeType: 'application/json', buffer });
  await settle({ page });
}

/** From the click on the plan in the list to its chart on the screen; the window starts anew each time. */
export async function openMs(shown: BuiltWindow, runs: number): Promise<Row> {
  return { name: 'open', n: planSize, limit: 1000, ...(await opening(shown, runs, /Generated/)) };
}

/** From the click on the sample to its chart on the screen: it is made, and opened. */
export async function openSampleMs(shown: BuiltWindow, runs: number): Promise<Row> {
  return { name: 'open-sample', n: 51, limit: 500, ...(await opening(shown, runs, /as held/)) };
}

async function opening(
  shown: BuiltWindow,
  runs: number,
  name: RegExp,
): Promise<Pick<Row, 'median' | 'unit' | 'cpu'>> {
  const { page } = shown;
  const times: number[] = [];
  const cpu: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.reload();
    // The last: once it is made, a plan stands in the list above the sample that it was made from.
    const row = page.locator('.start-row').filter({ hasText: name }).last();
    await row.waitFor();
    await page.evaluate(() => window.bench.fromNext('click', 'chart'));
    const before = await mainThreadMs(shown);
    await row.click();
    times.push(await page.evaluate(() => window.bench.took()));
    cpu.push((await mainThreadMs(shown)) - before);
    await settle(shown);
  }
  return { median: median(times), unit: 'ms', cpu: median(cpu) };
}

/** From Enter, which ends a move by keys, to the frame in which the bar stands on its new day. */
export async function editMs(shown: BuiltWindow, runs: number): Promise<Row> {
  const { page } = shown;
  const times: number[] = [];
  const cpu: number[] = [];
  // Events that answer no mandate stand in the middle of the outline.
  await page.evaluate(() => {
    const scroller = document.querySelector('.chart-scroller')!;
    scroller.scrollTop = scroller.scrollHeight / 3;
  });
  const rows = page.locator('[role=treegrid] [data-index]');
  for (let run = 0; run < runs; run++) {
    const title = await rows
      .filter({ hasText: /\(event-\d+\)/ })
      .nth(8 + run)
      .textContent();
    const row = rows.filter({ hasText: /\(event-\d+\)/.exec(title ?? '')![0] });
    const said = await row.textContent();
    await row.click();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => window.bench.fromNext('keydown', 'frame'));
    const before = await mainThreadMs(shown);
    await page.keyboard.press('Enter');
    times.push(await page.evaluate(() => window.bench.took()));
    cpu.push((await mainThreadMs(shown)) - before);
    await settle(shown);
    if ((await row.textContent()) === said) throw new Error('edit: no event was moved');
  }
  const cost = { median: median(times), cpu: median(cpu) };
  return { name: 'edit', n: planSize, unit: 'ms', limit: 50, ...cost };
}

/** The 95th of a hundred frames while the chart moves, as the median of the runs; every frame moves it a step. */
export async function framesMs(shown: BuiltWindow, runs: number, motion: Motion): Promise<Row> {
  const { page } = shown;
  const slow: number[] = [];
  const half: number[] = [];
  const cpu: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = await mainThreadMs(shown);
    const times = await page.evaluate((m) => window.bench.frames(m), motion);
    cpu.push(((await mainThreadMs(shown)) - before) / times.length);
    slow.push(quantile(times, 0.95));
    half.push(median(times));
  }
  const name = motion === 'zoom' ? 'zoom' : `scroll-${motion}`;
  const remark = `95 % of frames; half of them ${median(half).toFixed(1)} ms`;
  const cost = { median: median(slow), cpu: median(cpu), remark };
  return { name, n: planSize, unit: 'ms', limit: 16, ...cost };
}

/** Private memory of the page's process, which holds window and worker; where the system does not tell (not Linux),
 *  the window's heap. After a collection of garbage. */
export async function memoryMb(built: Built, shown: BuiltWindow, runs: number): Promise<Row> {
  const { cdp } = shown;
  const sizes: number[] = [];
  const heaps: number[] = [];
  for (let run = 0; run < runs; run++) {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    heaps.push(usedSize / 1024 / 1024);
    sizes.push((await processMb(built)) ?? usedSize / 1024 / 1024);
  }
  const remark = `the window's heap ${median(heaps).toFixed(0)} MB of it`;
  return { name: 'memory', n: planSize, median: median(sizes), unit: 'MB', limit: 300, remark };
}

async function processMb({ browser }: Built): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter((p) => p.type === 'renderer');
  const sizes = await Promise.all(pages.map(({ id }) => privateMb(id)));
  const known = sizes.filter((size) => size !== null);
  return known.length === 0 ? null : Math.max(...known);
}

async function privateMb(pid: number): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kb = ['RssAnon', 'VmSwap'].map((key) => new RegExp(`${key}:\\s+(\\d+) kB`).exec(text)?.[1]);
  return kb[0] === undefined ? null : (Number(kb[0]) + Number(kb[1] ?? 0)) / 1024;
}

/** Waits until the plan is on disk, the findings are there and nothing has been drawn anew for a while. */
async function settle({ page }: Pick<BuiltWindow, 'page'>): Promise<void> {
  await page.getByText(/^Saved on disk/).waitFor();
  await page.evaluate(async () => {
    const counts = () => document.querySelector('.status-counts')?.textContent ?? '';
    for (let quiet = 0, last = ''; quiet < 5;) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = counts();
      quiet = now === last && !/^(0|\D)*$/.test(now) ? quiet + 1 : 0;
      last = now;
    }
  });
}
