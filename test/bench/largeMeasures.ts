import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { generatePlan } from '../support/generatePlan';
import { median, quantile, type Row } from './measure';
import { type BuiltWindow, mainThreadMs } from './openBuilt';
import type { Motion } from './inPage/probe';

/** Events of the largest plan that the window is measured with. */
export const largeSize = 100_000;

const LONG = { timeout: 300_000 };

/** From the choice of a plan file of 100,000 events to its rows on the screen; then waits until it is on disk and
 *  checked. */
export async function openLarge({ page }: BuiltWindow): Promise<Row> {
  // A real file: so many bytes are not sent over the browser's protocol.
  const folder = await mkdtemp(join(tmpdir(), 'prepcom-large-'));
  const file = join(folder, 'large.prepcom');
  await writeFile(file, encodePlan(generatePlan({ events: largeSize })));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a plan file/ }).click();
  const begun = performance.now();
  await (await chooser).setFiles(file);
  await page.locator('[role=treegrid] [data-index]').first().waitFor(LONG);
  const ms = performance.now() - begun;
  await page.getByText(/^Saved on disk/).waitFor(LONG);
  await page.locator('.status-counts').getByText(/[1-9]/).first().waitFor(LONG);
  await rm(folder, { recursive: true });
  return row('app-100000-open', ms, null, 'from the file of 42 MB; its findings follow');
}

/** The 95th of the frames while the chart of 100,000 events moves, as the median of the runs. */
export async function largeFrames(
  shown: BuiltWindow,
  runs: number,
  motion: Motion,
  name: string,
  limit: number,
): Promise<Row> {
  const slow: number[] = [];
  const half: number[] = [];
  const cpu: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = await mainThreadMs(shown);
    const times = await shown.page.evaluate((m) => window.bench.frames(m), motion);
    cpu.push(((await mainThreadMs(shown)) - before) / times.length);
    slow.push(quantile(times, 0.95));
    half.push(median(times));
  }
  const remark = `95 % of frames; half of them ${median(half).toFixed(1)} ms`;
  return { ...row(name, median(slow), limit, remark), cpu: median(cpu) };
}

/** The 95th of the frames while a bar is dragged and the checker answers live; and of the times from a move of the mouse
 *  to the end of the frame that shows it. The latter hold a wait that is no work: a page that was still gets its next frame
 *  with the browser's own tick, up to 17 ms after the move. */
export async function largeDrag(shown: BuiltWindow, runs: number): Promise<readonly Row[]> {
  const { page } = shown;
  const slow: number[] = [];
  const half: number[] = [];
  const waited: number[] = [];
  const cpu: number[] = [];
  for (let run = 0; run < runs; run++) {
    const from = await barInView(shown);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y);
    const before = await mainThreadMs(shown);
    const times = await page.evaluate((at) => window.bench.frames('drag', at), from);
    cpu.push(((await mainThreadMs(shown)) - before) / times.length);
    slow.push(quantile(times, 0.95));
    half.push(median(times));
    await page.evaluate(() => window.bench.followMoves());
    for (let step = 1; step <= 60; step++) {
      await page.mouse.move(from.x + 8 + 4 * Math.abs(30 - (step % 60)), from.y);
    }
    waited.push(quantile(await page.evaluate(() => window.bench.moves()), 0.95));
    await page.keyboard.press('Escape');
    await page.mouse.up();
  }
  const remark = `95 % of frames; half of them ${median(half).toFixed(1)} ms`;
  const said = '95 % of 60 moves of the mouse, with the wait for the browser';
  return [
    { ...row('app-100000-drag', median(slow), 16, remark), cpu: median(cpu) },
    row('app-100000-drag-mouse', median(waited), null, said),
  ];
}

/** Every group closed and all days in view: 100,000 events on a few rows. Then frames while that is moved and zoomed. */
export async function allInView({ page }: BuiltWindow): Promise<void> {
  const grid = page.getByRole('treegrid');
  for (let closed = 0; closed < 200; closed++) {
    const open = grid.locator('[aria-level="1"][aria-expanded="true"]').first();
    if ((await open.count()) === 0) break;
    await open.locator('[data-toggle]').click();
  }
  await page.getByRole('button', { name: 'Fit' }).click();
}

/** Middle of a bar that is in view and may be dragged, in pixels of the window. */
async function barInView({
  page,
}: BuiltWindow): Promise<{ readonly x: number; readonly y: number }> {
  await page.evaluate(() => {
    const scroller = document.querySelector('.chart-scroller')!;
    scroller.scrollTop = scroller.scrollHeight / 3;
  });
  const line = page.locator('[role=treegrid] [data-index]').filter({ hasText: /\(event-\d+\)/ });
  await line.nth(12).click();
  const canvas = (await page.locator('[role=application] canvas').boundingBox())!;
  const box = (await line.nth(12).boundingBox())!;
  const y = box.y + box.height / 2 - 1;
  // A bar that is selected is shown in the middle where it was out of view; the pointer over it has the hand of a drag.
  for (let x = canvas.x + 4; x < canvas.x + canvas.width; x += 3) {
    await page.mouse.move(x, y);
    const cursor = await page.evaluate(() => document.querySelector('canvas')!.style.cursor);
    if (cursor === 'grab') return { x: x + 1, y };
  }
  throw new Error('no bar in view that can be dragged');
}

function row(name: string, ms: number, limit: number | null, remark: string): Row {
  return { name, n: largeSize, unit: 'ms', median: ms, limit, remark };
}
