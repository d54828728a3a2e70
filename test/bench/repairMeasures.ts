import type { Page } from 'playwright-core';
import { median, type Row } from './measure';

const events = 10_000;
/** Findings of each rule that are asked about. */
const most = 100;

/** What the repairs of one finding cost in the worker, for every rule that finds something; the slowest has a limit. */
export async function repairTimes(page: Page, worker: string): Promise<readonly Row[]> {
  const times = await page.evaluate(
    ([url, n, asked]) => window.checkerBench.repairs(url, { events: n }, asked),
    [worker, events, most] as const,
  );
  const rows = times.map(({ rule, ms, slowest, findings, repaired }): Row => {
    const tried = `${ms.length} of ${findings} findings asked about, ${repaired} with a repair`;
    const remark = `slowest ${Math.max(...ms).toFixed(0)} ms (${slowest}); ${tried}`;
    return {
      name: `repairs ${rule}`,
      n: events,
      median: median(ms),
      unit: 'ms',
      limit: null,
      remark,
    };
  });
  const all = times.flatMap(({ ms }) => ms);
  const remark = `slowest of ${all.length} findings of ${times.length} rules`;
  const slowest = Math.max(...all);
  return [
    ...rows,
    { name: 'repairs-slowest', n: events, median: slowest, unit: 'ms', limit: 100, remark },
  ];
}
