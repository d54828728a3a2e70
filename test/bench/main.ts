import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { builtWorker, checkSizes, fullChecks, namedEdit, wideEdit } from './checkerMeasures';
import type { Motion } from './inPage/probe';
import type { Measure, Row } from './measure';
import { type Built, type BuiltWindow, openBuilt } from './openBuilt';
import { repairTimes } from './repairMeasures';
import { allInView, largeDrag, largeFrames, openLarge } from './largeMeasures';
import { journalStartMs, saveMs, whileBackupMs } from './safetyMeasures';
import { tableHead, tableLine } from './table';
import {
  editMs,
  framesMs,
  importPlan,
  memoryMb,
  openMs,
  openSampleMs,
  planSize,
} from './windowMeasures';

interface Options {
  readonly json: string | null;
  readonly only: string | null;
  readonly runs: number;
  /** Sizes of the plans whose full check is timed. */
  readonly events: readonly number[];
}

type Work = readonly [name: string, measure: () => Promise<readonly Row[]>];

/** Measures, prints a table and writes it as JSON where asked; 1 where a limit is not kept, 2 for an unknown name. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const options = optionsOf(args);
  const names = [...windowNames, ...largeNames, ...safetyNames, ...checkerNames];
  if (options.only !== null && !names.includes(options.only)) {
    console.error(`bench: no measure "${options.only}"; there are ${names.join(', ')}`);
    return 2;
  }
  const built = await openBuilt(root);
  try {
    const rows = await measureAll(built, options, root);
    if (options.json !== null) {
      await writeFile(options.json, `${JSON.stringify(rows.map(asMeasure), null, 1)}\n`);
    }
    return rows.some((row) => row.limit !== null && row.median > row.limit) ? 1 : 0;
  } finally {
    await built.close();
  }
}

/** Events of the sample plan. */
const sampleSize = 51;

const windowNames = [
  'open-sample',
  'open',
  'scroll-vertical',
  'scroll-horizontal',
  'zoom',
  'edit',
  'save',
  'memory',
];
const largeNames = ['app-100000'];
const safetyNames = ['journal-start', 'while-backup'];
const checkerNames = ['check', 'check-edit', 'check-edit-wide', 'repairs'];

async function measureAll(built: Built, options: Options, root: string): Promise<readonly Row[]> {
  const isAsked = (name: string) => options.only === null || options.only === name;
  const calibration = await calibrate(built);
  const { model } = cpus()[0] ?? { model: 'unknown' };
  console.log(`${model}, ${cpus().length} cores, Chromium ${built.browser.version()}`);
  console.log(`calibration ${calibration.toFixed(1)} ms, load ${loadavg()[0]!.toFixed(1)}\n`);
  console.log(tableHead);
  const rows: Row[] = [];
  const run = async (work: readonly Work[]) => {
    for (const [name, measure] of work) {
      if (!isAsked(name)) continue;
      for (const row of await measure()) {
        rows.push(row);
        console.log(tableLine(row, calibration, loadavg()[0]!));
      }
    }
  };
  if (checkerNames.some(isAsked)) {
    const { page } = await built.openWindow('checkerProbe');
    await run(checkerWork(page, await builtWorker(root), options));
    await page.close();
  }
  if (windowNames.some(isAsked)) {
    const window = await built.openWindow();
    await run([['open-sample', async () => [await openSampleMs(window, options.runs)]]]);
    if (isAsked('save')) {
      await window.page.reload();
      await window.page
        .locator('.start-row')
        .filter({ hasText: /as held/ })
        .last()
        .click();
      await run([['save', () => saveMs(window, sampleSize)]]);
    }
    await window.page.reload();
    if (windowNames.some((name) => name !== 'open-sample' && isAsked(name))) {
      await importPlan(window);
      await run(windowWork(built, window, options.runs));
    }
  }
  if (largeNames.some(isAsked)) {
    const window = await built.openWindow();
    await run([['app-100000', () => largeWork(window, options.runs)]]);
    await window.page.close();
  }
  if (safetyNames.some(isAsked)) {
    await run([
      ['journal-start', async () => [await journalStartMs(root, options.runs)]],
      ['while-backup', async () => [await whileBackupMs(root)]],
    ]);
  }
  console.log(`\ncalibration at the end ${(await calibrate(built)).toFixed(1)} ms`);
  return rows;
}

function windowWork(built: Built, window: BuiltWindow, runs: number): readonly Work[] {
  return [
    ['open', async () => [await openMs(window, runs)]],
    ['scroll-vertical', async () => [await framesMs(window, runs, 'vertical')]],
    ['scroll-horizontal', async () => [await framesMs(window, runs, 'horizontal')]],
    ['zoom', async () => [await framesMs(window, runs, 'zoom')]],
    ['edit', async () => [await editMs(window, runs)]],
    ['memory', async () => [await memoryMb(built, window, runs)]],
    // The last: it takes the window its way to the disk.
    ['save', () => saveMs(window, planSize)],
  ];
}

/** The window with 100,000 events: opened, moved, zoomed, a bar dragged; then all of them in view at once. */
async function largeWork(window: BuiltWindow, runs: number): Promise<readonly Row[]> {
  const frames = (motion: Motion, name: string, limit: number) =>
    largeFrames(window, runs, motion, name, limit);
  const rows = [
    await openLarge(window),
    await frames('vertical', 'app-100000-down', 16),
    await frames('horizontal', 'app-100000-across', 16),
    await frames('zoom', 'app-100000-zoom', 16),
    ...(await largeDrag(window, runs)),
  ];
  await allInView(window);
  return [
    ...rows,
    await frames('horizontal', 'all-in-view-across', 8),
    await frames('zoom', 'all-in-view-zoom', 8),
  ];
}

function checkerWork(
  page: BuiltWindow['page'],
  worker: string,
  { runs, events }: Options,
): readonly Work[] {
  const edit = async () => [
    await namedEdit(page, worker, 10_000),
    await namedEdit(page, worker, 100_000),
  ];
  return [
    ['check', () => fullChecks(page, worker, runs, events)],
    ['check-edit', edit],
    ['check-edit-wide', async () => [await wideEdit(page, worker, 10_000)]],
    ['repairs', () => repairTimes(page, worker)],
  ];
}

async function calibrate({ openWindow }: Built): Promise<number> {
  const { page } = await openWindow();
  const ms = await page.evaluate(() => window.bench.calibrate());
  await page.close();
  return ms;
}

function asMeasure({ name, n, median, unit, limit }: Row): Measure {
  return { name, n, median: Math.round(median * 100) / 100, unit, limit };
}

function optionsOf(args: readonly string[]): Options {
  const value = (name: string) => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? null : (args[at + 1] ?? null);
  };
  const events = value('events')?.split(',').map(Number) ?? checkSizes;
  return { json: value('json'), only: value('only'), runs: Number(value('runs') ?? 5), events };
}
