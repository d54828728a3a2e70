import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FullCheck } from './inPage/checkerProbe';
import { growth, median, quantile, type Row } from './measure';

/** Sizes of the plans whose full check is timed; 10,000 and 100,000 have limits. */
export const checkSizes = [
  1000, 2000, 4000, 8000, 10_000, 16_000, 32_000, 64_000, 100_000, 128_000,
] as const;

const limits: Readonly<Record<number, number>> = { 10_000: 100, 100_000: 1000 };
const edits = 100;

/** Address of the worker in the built application. */
export async function builtWorker(root: string): Promise<string> {
  const assets = await readdir(join(root, 'dist', 'renderer', 'assets'));
  const worker = assets.find((name) => /^checker\.worker.*\.js$/.test(name));
  if (!worker) throw new Error('the built application has no checker.worker');
  return `/assets/${worker}`;
}

/** Full checks of plans of growing size, each in a worker that has just been started, and how they grow. */
export async function fullChecks(
  page: Page,
  worker: string,
  runs: number,
  sizes: readonly number[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const n of sizes) {
    const checks = await page.evaluate(
      ([url, events, times]) => window.checkerBench.full(url, { events }, times),
      [worker, n, runs] as const,
    );
    rows.push(fullRow(n, checks));
  }
  const points = rows.map((row) => ({ n: row.n, ms: row.median }));
  const large = growth(points.filter((p) => p.n >= 8000));
  const remark = `time grows as n to this power; from 8,000 on ${large.toFixed(2)}`;
  const [n, limit] = [sizes[sizes.length - 1]!, null];
  if (sizes.length < 2) return rows;
  return [
    ...rows,
    { name: 'check-growth', n, median: growth(points), unit: 'exponent', limit, remark },
  ];
}

function fullRow(n: number, checks: readonly FullCheck[]): Row {
  const { findings, byRule } = checks[0]!;
  const each = (findings / n).toFixed(2);
  const sent = median(checks.map((c) => c.sentMs)).toFixed(0);
  const ratio = median(checks.map((c) => c.ms / c.calibrationMs)).toFixed(1);
  const remark =
    `${findings} findings, ${each} an event; ${ratio} times a fixed work beside it; ` +
    `${sent} ms to start and send${n in limits ? `; ${rulesOf(byRule)}` : ''}`;
  const ms = median(checks.map((c) => c.ms));
  return { name: 'check', n, median: ms, unit: 'ms', limit: limits[n] ?? null, remark };
}

/** "window 41, duration 38": the rules with most findings first. */
function rulesOf(byRule: FullCheck['byRule']): string {
  return Object.entries(byRule)
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
}

/** One edit to new findings, there and back, with named attendance. */
export async function namedEdit(page: Page, worker: string, n: number): Promise<Row> {
  return edit(page, worker, 'check-edit', n, 5, 'mixed');
}

/** The same where everybody attends everything. */
export async function wideEdit(page: Page, worker: string, n: number): Promise<Row> {
  return edit(page, worker, 'check-edit-wide', n, 20, 'delegation');
}

async function edit(
  page: Page,
  worker: string,
  name: string,
  n: number,
  limit: number,
  attendance: 'mixed' | 'delegation',
): Promise<Row> {
  const { ms, crossed, findings } = await page.evaluate(
    ([url, events, who, count]) =>
      window.checkerBench.edits(url, { events, attendance: who }, count),
    [worker, n, attendance, edits] as const,
  );
  const remark =
    `of ${edits} edits 95 % at most ${quantile(ms, 0.95).toFixed(1)} ms; ` +
    `${median(crossed)} findings cross, at most ${Math.max(...crossed)}, of ${findings}`;
  return { name, n, median: median(ms), unit: 'ms', limit, remark };
}
