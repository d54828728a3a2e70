import Dexie from 'dexie';
import { withinDeadline } from './deadline';
import { migrations as usualMigrations } from './migrations/index';
import type { Migration, StoreRows } from './migrations/migration';
import { databaseOfVersion, type MetaRow, storeName } from './planDatabase';

/** The copy of a database does not hold what it should: it was thrown away, and the one that was copied is untouched. */
export class CopyDiffers extends Error {
  override readonly name = 'CopyDiffers';
}

/** What a migration needs. */
export interface MigrationParts {
  readonly planId: string;
  /** Puts the plan aside before its database is touched. A backup that fails does not stop the migration: it changes
   *  neither the journal nor the database that it copies. */
  readonly backUp: (planId: string) => Promise<unknown>;
  /** How long a database may take to say what it holds, in milliseconds. */
  readonly answerMs: number;
  readonly migrations?: readonly Migration[];
}

/** Brings the database of a plan to the newest version: a copy of it is converted, read back and compared, and counts
 *  only once its `meta` is written, which is the last. Then the old one is emptied and says that it is of a newer
 *  version, so that an older program refuses it. Death at any step leaves one that counts, and the next call goes on.
 *  To be called under the plan's lock. */
export async function migrateStore(parts: MigrationParts): Promise<void> {
  const { planId, backUp, answerMs, migrations = usualMigrations } = parts;
  const newest = migrations[migrations.length - 1]!.version;
  if (newest === 1) return;
  const older = await withinDeadline(olderVersion(planId, newest), answerMs);
  if (older === null) return;
  if (!(await holdsPlan(planId, newest, migrations))) {
    await backUp(planId).catch(() => undefined);
    await withinDeadline(copyTo(planId, older, migrations), answerMs * 15);
  }
  await leaveSign(planId, older, newest, migrations);
}

/** The newest version below another one whose database holds the plan; null: none does. */
async function olderVersion(planId: string, below: number): Promise<number | null> {
  for (let version = below - 1; version > 0; version -= 1) {
    if (!(await Dexie.exists(storeName(planId, version)))) continue;
    const meta = await metaOf(await new Dexie(storeName(planId, version)).open());
    if (meta?.schemaVersion === version) return version;
  }
  return null;
}

async function holdsPlan(
  planId: string,
  version: number,
  migrations: readonly Migration[],
): Promise<boolean> {
  if (!(await Dexie.exists(storeName(planId, version)))) return false;
  const meta = await metaOf(databaseOfVersion(planId, version, migrations));
  return meta?.schemaVersion === version;
}

async function copyTo(
  planId: string,
  from: number,
  migrations: readonly Migration[],
): Promise<void> {
  const to = migrations[migrations.length - 1]!.version;
  const wanted = migrations
    .filter(({ version }) => version > from)
    .reduce<StoreRows>(
      (rows, { convert }) => (convert ? convert(rows) : rows),
      await readAll(databaseOfVersion(planId, from, migrations)),
    );
  // What a death left half written.
  await Dexie.delete(storeName(planId, to));
  const copy = databaseOfVersion(planId, to, migrations);
  try {
    const { meta, others } = metaApart(wanted);
    await writeAll(copy, others);
    if (!(await holds(copy, others))) throw new CopyDiffers(storeName(planId, to));
    await copy.table('meta').put({ ...meta, schemaVersion: to });
  } finally {
    copy.close();
  }
}

/** The rows without the one that makes a database count, and that one. */
function metaApart(rows: StoreRows): { readonly meta: MetaRow; readonly others: StoreRows } {
  const isMeta = (row: object): row is MetaRow => 'key' in row && row.key === 'meta';
  const all = rows.get('meta') ?? [];
  const meta = all.find(isMeta);
  if (!meta) throw new CopyDiffers('no meta after the conversion');
  return { meta, others: new Map([...rows, ['meta', all.filter((row) => row !== meta)]]) };
}

async function readAll(db: Dexie): Promise<StoreRows> {
  try {
    await db.open();
    return await db.transaction('r', db.tables, async () => {
      const read = db.tables.map(async (t) => [t.name, (await t.toArray()) as object[]] as const);
      return new Map(await Promise.all(read));
    });
  } finally {
    db.close();
  }
}

async function writeAll(db: Dexie, rows: StoreRows): Promise<void> {
  await db.open();
  await db.transaction('rw', db.tables, async () => {
    for (const [table, list] of rows) if (list.length > 0) await db.table(table).bulkPut(list);
  });
}

async function holds(db: Dexie, wanted: StoreRows): Promise<boolean> {
  for (const { name } of db.tables) {
    const found = (await db.table(name).toArray()) as readonly object[];
    if (!isSameSet(found, wanted.get(name) ?? [])) return false;
  }
  return [...wanted].every(
    ([name, rows]) => rows.length === 0 || db.tables.some((t) => t.name === name),
  );
}

function isSameSet(found: readonly object[], wanted: readonly object[]): boolean {
  const texts = new Set(wanted.map((row) => JSON.stringify(row)));
  return found.length === wanted.length && found.every((row) => texts.has(JSON.stringify(row)));
}

/** Empties a database that was copied, and leaves what an older program reads first. */
async function leaveSign(
  planId: string,
  version: number,
  newest: number,
  migrations: readonly Migration[],
): Promise<void> {
  const db = databaseOfVersion(planId, version, migrations);
  try {
    await db.open();
    await db.transaction('rw', db.tables, async () => {
      const meta = (await db.table('meta').get('meta')) as MetaRow;
      for (const table of db.tables) await table.clear();
      await db.table('meta').put({ ...meta, schemaVersion: newest });
    });
  } finally {
    db.close();
  }
}

async function metaOf(db: Dexie): Promise<MetaRow | null> {
  try {
    await db.open();
    return ((await db.table('meta').get('meta')) as MetaRow | undefined) ?? null;
  } finally {
    db.close();
  }
}
