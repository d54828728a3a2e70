/** One number of the benchmark, as `--json` writes it. Without a limit it is there to be read beside the others. */
export interface Measure {
  readonly name: string;
  /** Events of the plan. */
  readonly n: number;
  readonly median: number;
  readonly unit: 'ms' | 'MB' | 'exponent';
  readonly limit: number | null;
}

/** A measure with what helps to judge it on a machine that has other work. */
export interface Row extends Measure {
  /** CPU of the window's main thread for the same work, in milliseconds: nearly independent of what else runs. */
  readonly cpu?: number;
  readonly remark?: string;
}

/** The middle value; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that at least a share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('quantile: no values');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
}

/** Exponent k of the power law a * n^k that fits best: the slope of a line through the logarithms. */
export function growth(points: readonly { readonly n: number; readonly ms: number }[]): number {
  const at = points.map(({ n, ms }) => ({ x: Math.log(n), y: Math.log(ms) }));
  const x = mean(at.map((p) => p.x));
  const y = mean(at.map((p) => p.y));
  const up = at.reduce((sum, p) => sum + (p.x - x) * (p.y - y), 0);
  return up / at.reduce((sum, p) => sum + (p.x - x) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}
