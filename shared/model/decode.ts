import type { TableName, Tables } from './plan';
import { type Complaint, type Expected, type Reading, type Repair, settle } from './schema';
import { schemas } from './schemas';

/** One thing of a file that was not taken as it stands: where, what was wrong, and what was done about it. */
export interface Loss {
  /** Keys and indexes from the outside in ("events[3].sittings[0].day"). */
  readonly path: string;
  /** Id of the row, where it has one; else empty. */
  readonly row: string;
  /** From 1; null where the place in the text is not known. */
  readonly line: number | null;
  readonly column: number | null;
  readonly problem: LossProblem;
  readonly expected: Expected | null;
  /** Values that would have been right, for `one-of`; else empty. */
  readonly choices: readonly string[];
  /** What stood there, cut to 60 characters. */
  readonly found: string;
  readonly repair: LossRepair;
}

/** What was wrong. */
export type LossProblem =
  | Complaint['problem']
  | 'dangerous-key'
  | 'duplicate-key'
  | 'duplicate-id'
  | 'unknown-place'
  | 'sittings-out-of-order'
  | 'hours-incomplete'
  | 'settings-missing';

/** What was done about it. */
export type LossRepair =
  | Repair
  | 'key-left-out'
  | 'last-kept'
  | 'first-kept'
  | 'put-in-order'
  | 'taken-as-full-day'
  | 'defaults-taken';

/** True where nothing of the plan was lost by the repair: keys that no program writes, or an order that was put right. */
export function isHarmless(loss: Loss): boolean {
  return loss.repair === 'key-left-out' || loss.repair === 'put-in-order';
}

/** The rows of one table as a file has them, keyed by id in the file's order. A row that cannot be read, or whose id
 *  is taken, is left out; the complaints are added to the reading, and duplicates are told to `onDuplicate`. */
export function decodeRows<T extends TableName>(
  table: T,
  raw: readonly unknown[],
  reading: Reading,
  onDuplicate: (index: number, id: string) => void,
): Map<string, Tables[T]> {
  const rows = new Map<string, Tables[T]>();
  raw.forEach((one, index) => {
    const before = reading.complaints.length;
    reading.path.push(table, index);
    const row = schemas[table].decode(one, reading);
    reading.path.length -= 2;
    if (row === undefined) settle(reading, before, 'row-left-out');
    else if (rows.has(row.id)) onDuplicate(index, row.id);
    else rows.set(row.id, row);
  });
  return rows;
}

/** A row as a file has it: plain JSON values, empty fields left out, fields that the program does not know kept. */
export function encodeRow(table: TableName, row: Tables[TableName]): unknown {
  return schemas[table].encode(row as never);
}
