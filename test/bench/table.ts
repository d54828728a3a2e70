import type { Row } from './measure';

const widths = [24, 8, 12, 9, 8, 8, 6, 5] as const;

/** Head of the table: what each column holds. */
export const tableHead = line([
  'measure',
  'events',
  'median',
  'limit',
  'ratio',
  'cpu ms',
  'load',
  '',
]);

/** One line of the table; the ratio is to the calibration, a fixed piece of work in the same browser. */
export function tableLine(row: Row, calibration: number, load: number): string {
  const { name, n, median, unit, limit, cpu, remark } = row;
  const verdict = limit === null ? '' : median <= limit ? 'ok' : 'MORE';
  const cells = [
    name,
    n.toLocaleString('en-GB'),
    `${median.toFixed(unit === 'exponent' ? 2 : 1)} ${unit === 'exponent' ? '' : unit}`,
    limit === null ? '' : `${limit} ${unit}`,
    unit === 'ms' ? (median / calibration).toFixed(2) : '',
    cpu === undefined ? '' : cpu.toFixed(1),
    load.toFixed(1),
    verdict,
  ];
  return `${line(cells)} ${remark ?? ''}`.trimEnd();
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i] ?? 0)))
    .join(' ');
}
