import type { Row } from '@shared/gantt/row';
import type { Into } from './editing';

/** Rows that can be asked for by their place. */
interface Lines {
  readonly length: number;
  readonly at: (index: number) => Row | undefined;
}

/** The row that heads the group in which the row at a place lies; itself where it heads one. */
export function headOf(rows: Lines, index: number): Row | null {
  for (let i = Math.min(index, rows.length - 1); i >= 0; i--) {
    const row = rows.at(i)!;
    if (row.level === 1) return row;
  }
  return null;
}

/** The next group down (`step` 1) or up (-1) from the row at a place into which it can go, or from the group with the id
 *  `at` where it is in that already; null is back in its own, 'none' where there is no further one. */
export function groupBeside(
  rows: Lines,
  index: number,
  at: string | null,
  step: 1 | -1,
  into: (head: Row) => Into | null,
): Into | null | 'none' {
  const own = headOf(rows, index);
  let passed = false;
  for (const head of headsFrom(rows, step)) {
    if (!passed) passed = head.id === (at ?? own?.id);
    else if (head.id === own?.id) return null;
    else {
      const found = into(head);
      if (found) return found;
    }
  }
  return 'none';
}

function* headsFrom(rows: Lines, step: 1 | -1): Generator<Row> {
  for (let i = step === 1 ? 0 : rows.length - 1; i >= 0 && i < rows.length; i += step) {
    const row = rows.at(i)!;
    if (row.level === 1 && row.group) yield row;
  }
}
