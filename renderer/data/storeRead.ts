import type Dexie from 'dexie';
import {
  defaultSettings,
  emptyPlan,
  type Plan,
  type TableName,
  type Tables,
  tableNames,
} from '@shared/model/plan';
import { changesAsNow, rowAsNow } from '@shared/model/rowAsNow';
import type { History } from './history';
import { schemaVersion } from './migrations/index';
import type { HistoryRow, LineRow, MetaRow, ViewRow } from './planDatabase';

/** What the store holds of a plan: its rows and the line of the journal that they stand for. */
export interface StoredPlan {
  readonly plan: Plan;
  readonly history: History;
  readonly generation: number;
  readonly digest: string;
  readonly deleted: boolean;
}

/** The database, or the journal, was written by a newer program. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
}

/** What the store says about itself, or null where it holds nothing. Throws NewerSchema. */
export async function readMeta(db: Dexie): Promise<MetaRow | null> {
  const meta = (await db.table('meta').get('meta')) as MetaRow | undefined;
  if (meta && meta.schemaVersion > schemaVersion) {
    throw new NewerSchema(`version ${meta.schemaVersion}, this program writes ${schemaVersion}`);
  }
  return meta ?? null;
}

/** The whole plan in one read, or null where the store holds nothing. Throws NewerSchema. */
export async function readStore(db: Dexie, planId: string): Promise<StoredPlan | null> {
  return db.transaction('r', db.tables, async () => {
    const meta = await readMeta(db);
    if (!meta) return null;
    const [view, history, ...rows] = await Promise.all([
      db.table('meta').get('view') as Promise<ViewRow | undefined>,
      db.table<HistoryRow>('history').toArray(),
      ...tableNames.map((table) => readRows(db, table)),
    ]);
    const tables = Object.fromEntries(tableNames.map((table, i) => [table, rows[i]]));
    const plan = {
      ...emptyPlan(planId, defaultSettings),
      ...tables,
      revision: meta.revision,
      asOf: view?.asOf ?? null,
    } as Plan;
    return {
      plan,
      history: historyOf(meta, history),
      generation: meta.generation,
      digest: meta.digest,
      deleted: meta.deleted,
    };
  });
}

/** The lines after a generation that the store still knows, oldest first, and the one of the generation itself. */
export async function readLines(db: Dexie, from: number): Promise<readonly LineRow[]> {
  return db.table<LineRow>('lines').where('generation').aboveOrEqual(from).sortBy('generation');
}

async function readRows(db: Dexie, table: TableName): Promise<ReadonlyMap<string, unknown>> {
  const rows = (await db.table(table).toArray()) as readonly { readonly id: string }[];
  return new Map(rows.map((row) => [row.id, rowAsNow(table, row as Tables[typeof table])]));
}

function historyOf(meta: MetaRow, rows: readonly HistoryRow[]): History {
  const steps = rows
    .filter((row) => row.n >= meta.base)
    .map(({ step }) => ({ ...step, changes: changesAsNow(step.changes) }));
  return { base: meta.base, steps, position: Math.min(steps.length, meta.position - meta.base) };
}
