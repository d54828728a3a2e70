import type Dexie from 'dexie';
import type { Head } from './journal';
import type { Change } from '@shared/model/change';
import type { Day } from '@shared/model/time';
import type { History } from './history';
import { schemaVersion } from './migrations/index';
import type { HistoryRow, LineRow, MetaRow, ViewRow } from './planDatabase';

/** What one journal line does to the store. */
export interface StoreWrite {
  readonly head: Head;
  /** Where the store must stand for a `line`. */
  readonly from: Head;
  readonly line: string;
  readonly changes: readonly Change[];
  readonly history: History;
  /** Index in `history.steps` of the step that the line wrote; null where it wrote none. */
  readonly step: number | null;
  readonly revision: number;
  readonly deleted: boolean;
  /** `line`: the rows that one line changed, on a store that stands at the line before. `whole`: every row of the plan,
   *  in place of whatever the store has. `mend`: the same, but only where the store is behind. */
  readonly mode: 'line' | 'whole' | 'mend';
}

/** The store does not stand at the line before: it was emptied or replaced, or lacks a line. Nothing was written. */
export class StoreOutOfStep extends Error {
  override readonly name = 'StoreOutOfStep';
}

/** Lines that are kept for a journal that is behind, and the longest text of one. */
const keptLines = 200;
const longestLine = 256 * 1024;

/** Rows of one call, so that the progress of many can be told. */
const rowsAtOnce = 1_000;

/** Writes one line's rows in one short strict transaction; `onRows` hears how many are written. A line that the store
 *  has already is not written twice. Throws StoreOutOfStep. */
export async function writeToStore(
  db: Dexie,
  write: StoreWrite,
  onRows: (rows: number) => void = () => {},
): Promise<void> {
  const { head, history, step } = write;
  const isWhole = write.mode !== 'line';
  const batches = batchesOf(write.changes);
  const meta: MetaRow = {
    key: 'meta',
    schemaVersion,
    ...head,
    revision: write.revision,
    base: history.base,
    position: history.base + history.position,
    deleted: write.deleted,
  };
  const row: LineRow = { ...head, line: write.line.length > longestLine ? null : write.line };
  const tables = isWhole ? db.tables.map((t) => t.name) : [...batches.keys(), ...always];
  await db.transaction('rw', tables, async () => {
    const stored = (await db.table('meta').get('meta')) as MetaRow | undefined;
    if (isAt(stored, head)) return;
    if (!isWhole && !isAt(stored, write.from)) throw new StoreOutOfStep();
    if (isWhole) await clearRows(db);
    let rows = 0;
    for (const [table, { gone, put }] of batches) {
      if (gone.length > 0) await db.table(table).bulkDelete(gone);
      for (let from = 0; from < put.length; from += rowsAtOnce) {
        await db.table(table).bulkPut(put.slice(from, from + rowsAtOnce));
        rows += Math.min(rowsAtOnce, put.length - from);
        onRows(rows);
      }
    }
    await writeHistory(db, history, isWhole ? 'all' : step);
    await db.table('lines').put(row);
    await db
      .table('lines')
      .where('generation')
      .belowOrEqual(head.generation - keptLines)
      .delete();
    await db.table('meta').put(meta);
  });
}

function isAt(stored: MetaRow | undefined, head: Head): boolean {
  if (!stored) return false;
  return stored.generation === head.generation && stored.digest === head.digest;
}

/** Keeps the day the plan is looked at as of. */
export async function writeView(db: Dexie, asOf: Day | null): Promise<void> {
  const view: ViewRow = { key: 'view', asOf };
  await db.table('meta').put(view);
}

const always = ['history', 'meta', 'lines'];

async function clearRows(db: Dexie): Promise<void> {
  for (const table of db.tables) {
    if (table.name === 'meta') await table.delete('meta');
    else await table.clear();
  }
}

async function writeHistory(
  db: Dexie,
  { base, steps }: History,
  step: number | 'all' | null,
): Promise<void> {
  const table = db.table<HistoryRow, number>('history');
  if (step === 'all') {
    await table.bulkPut(steps.map((s, i) => ({ n: base + i, step: s })));
    return;
  }
  if (step === null) return;
  await table.put({ n: base + step, step: steps[step]! });
  await table
    .where('n')
    .aboveOrEqual(base + steps.length)
    .delete();
  if (base > 0) await table.where('n').below(base).delete();
}

interface Batch {
  readonly gone: string[];
  readonly put: unknown[];
}

function batchesOf(changes: readonly Change[]): ReadonlyMap<string, Batch> {
  const batches = new Map<string, Batch>();
  for (const change of changes) {
    const batch = batches.get(change.table) ?? { gone: [], put: [] };
    batches.set(change.table, batch);
    if (change.after === null) batch.gone.push(change.key);
    else batch.put.push(change.after);
  }
  return batches;
}
