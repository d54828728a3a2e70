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
  readonly line: string;
  readonly changes: readonly Change[];
  readonly history: History;
  /** Index in `history.steps` of the step that the line wrote; null where it wrote none. */
  readonly step: number | null;
  readonly revision: number;
  readonly deleted: boolean;
  /** The rows are the whole plan: what the store had before goes. */
  readonly whole: boolean;
}

/** Lines that are kept for a journal that is behind, and the longest text of one. */
const keptLines = 200;
const longestLine = 256 * 1024;

/** Writes one line's rows in one short strict transaction. A line that the store has already is not written twice. */
export async function writeToStore(db: Dexie, write: StoreWrite): Promise<void> {
  const { head, history, step } = write;
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
  const tables = write.whole ? db.tables.map((t) => t.name) : [...batches.keys(), ...always];
  await db.transaction('rw', tables, async () => {
    const stored = (await db.table('meta').get('meta')) as MetaRow | undefined;
    if (stored && isWritten(stored, write)) return;
    if (write.whole) await clearRows(db);
    for (const [table, { gone, put }] of batches) {
      if (gone.length > 0) await db.table(table).bulkDelete(gone);
      if (put.length > 0) await db.table(table).bulkPut(put);
    }
    await writeHistory(db, history, write.whole ? 'all' : step);
    await db.table('lines').put(row);
    await db
      .table('lines')
      .where('generation')
      .belowOrEqual(head.generation - keptLines)
      .delete();
    await db.table('meta').put(meta);
  });
}

/** The line is in the store. A whole plan takes the place of any other line but its own. */
function isWritten(stored: MetaRow, { head, whole }: StoreWrite): boolean {
  if (whole) return stored.generation === head.generation && stored.digest === head.digest;
  return stored.generation >= head.generation;
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
