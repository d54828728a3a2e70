import type Dexie from 'dexie';
import type { Head } from './journal';
import type { Change } from '@shared/model/change';
import type { Day } from '@shared/model/time';
import type { History } from './history';
import { schemaVersion } from './migrations/index';
import { type Guard, inTransaction } from './inTransaction';
import type { LineRow, MetaRow, ViewRow } from './planDatabase';

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
   *  in place of whatever the store has, if it does not stand there already. `anew`: the same, wherever it says that it
   *  stands. */
  readonly mode: 'line' | 'whole' | 'anew';
  /** The connection over which this window wrote the store last, leaving it at `from`: over this very one the line is
   *  written without waiting for the store to say so. It is asked all the same. Null: it must say so first. */
  readonly knownOver: IDBDatabase | null;
}

/** The store does not stand at the line before: it was emptied or replaced, or lacks a line. Nothing was written, but
 *  where the store was thought to be known. */
export class StoreOutOfStep extends Error {
  override readonly name = 'StoreOutOfStep';
  constructor(readonly isWritten: boolean) {
    super();
  }
}

/** Lines that are kept for a journal that is behind, and the longest text of one. */
const keptLines = 200;
const longestLine = 256 * 1024;

/** Rows of one call, so that the progress of many can be told. */
const rowsAtOnce = 1_000;

/** Writes one line's rows in one short strict transaction; `onRows` hears how many are written. A line that the store
 *  has already is not written twice. Throws StoreOutOfStep.
 *
 *  Spoken to IndexedDB itself: few rows are asked for together with the place where the store stands, so that the
 *  window waits for one answer and for the disk, not for ten answers, each behind what the window paints meanwhile. */
export async function writeToStore(
  db: Dexie,
  write: StoreWrite,
  onRows: (rows: number) => void = () => {},
): Promise<void> {
  const { head, from, mode } = write;
  const isWhole = mode !== 'line';
  const batches = batchesOf(write.changes);
  const isShort = !isWhole && write.changes.length <= rowsAtOnce;
  const tables = isWhole ? db.tables.map((t) => t.name) : [...batches.keys(), ...always];
  if (!db.isOpen()) await db.open();
  await inTransaction(db.backendDB(), tables, ({ transaction, guard, leave, commit }) => {
    const put = () => {
      if (isWhole) clearRows(transaction, tables);
      putRows(transaction, batches, guard, onRows);
      putLine(transaction, write);
    };
    const isCertain = isShort && write.knownOver === transaction.db;
    const asked = transaction.objectStore('meta').get('meta');
    asked.onsuccess = guard(() => {
      const stored = asked.result as MetaRow | undefined;
      if (mode !== 'anew' && isAt(stored, head)) leave(null);
      else if (!isWhole && !isAt(stored, from)) leave(new StoreOutOfStep(isCertain));
      else if (!isShort) put();
      else if (!isCertain) commit();
    });
    if (isShort) put();
    if (isCertain) commit();
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

function clearRows(transaction: IDBTransaction, tables: readonly string[]): void {
  for (const name of tables) if (name !== 'meta') transaction.objectStore(name).clear();
}

/** Asks for so many rows at a time, and for the next ones once these are in. */
function putRows(
  transaction: IDBTransaction,
  batches: ReadonlyMap<string, Batch>,
  guard: Guard,
  onRows: (rows: number) => void,
): void {
  for (const [table, { gone }] of batches) {
    for (const key of gone) transaction.objectStore(table).delete(key);
  }
  const rows = [...batches].flatMap(([table, { put }]) => put.map((row) => ({ table, row })));
  const putFrom = (start: number) => {
    const end = Math.min(rows.length, start + rowsAtOnce);
    let last: IDBRequest | undefined;
    for (const { table, row } of rows.slice(start, end)) {
      last = transaction.objectStore(table).put(row);
    }
    if (!last) return;
    last.onsuccess = guard(() => {
      onRows(end);
      putFrom(end);
    });
  };
  putFrom(0);
}

/** What a line says besides its rows: its step of history, its text for a journal that is behind, and the new head. */
function putLine(transaction: IDBTransaction, write: StoreWrite): void {
  const { head, history, line, mode } = write;
  const { base, steps, position } = history;
  const table = transaction.objectStore('history');
  const put = (step: number) => table.put({ n: base + step, step: steps[step]! });
  if (mode !== 'line') steps.forEach((_, step) => put(step));
  else if (write.step !== null) {
    put(write.step);
    table.delete(IDBKeyRange.lowerBound(base + steps.length));
    if (base > 0) table.delete(IDBKeyRange.upperBound(base, true));
  }
  const row: LineRow = { ...head, line: line.length > longestLine ? null : line };
  const lines = transaction.objectStore('lines');
  lines.put(row);
  if (head.generation > keptLines) {
    lines.delete(IDBKeyRange.upperBound(head.generation - keptLines));
  }
  const meta: MetaRow = {
    key: 'meta',
    schemaVersion,
    ...head,
    revision: write.revision,
    base,
    position: base + position,
    deleted: write.deleted,
  };
  transaction.objectStore('meta').put(meta);
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
