import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CopyDiffers, migrateStore } from '@renderer/data/migrateStore';
import { initial } from '@renderer/data/migrations/0001-initial';
import { migrations } from '@renderer/data/migrations/index';
import type { Migration, StoreRows } from '@renderer/data/migrations/migration';
import { databaseOfVersion, storeName } from '@renderer/data/planDatabase';
import { actions, getState } from '@renderer/state/planStore';
import { settingsOf } from '@shared/model/plan';
import { type TestDisk, testDisk } from './support/testDisk';
import { clearWindow, plan, restartWindow, startWindow, titles } from './support/window';

// A store as each version wrote it, by the name of its migration; they stay for ever.
const fixtures = import.meta.glob<{ readonly id: string; readonly rows: Dump }>(
  '../fixtures/stores/*.json',
  { eager: true, import: 'default' },
);
type Dump = Readonly<Record<string, readonly object[]>>;
const fixtureOf = (id: string) => fixtures[`../fixtures/stores/${id}.json`]!;

let disk: TestDisk;

beforeEach(async () => {
  disk = await testDisk();
});

afterEach(async () => {
  await clearWindow();
  await disk.remove();
});

async function load(version: number, planId: string, rows: Dump): Promise<void> {
  const db = databaseOfVersion(planId, version);
  await db.open();
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkPut([...list]);
  db.close();
}

it.each(migrations)('opens a store that $id wrote, with its events and its undo', async (step) => {
  const { id, rows } = fixtureOf(step.id);
  await load(step.version, id, rows);
  await startWindow(disk);
  await actions.openPlan(id);
  expect(settingsOf(plan()).name).toBe('Spring');
  expect(titles()).toEqual(['Deadline', 'First reading']);
  actions.undo();
  expect(titles()).toEqual(['First reading']);
});

// A version that is not there yet: events are called meetings, and each has a colour.
const next: Migration = {
  id: '0002-meetings',
  version: 2,
  stores: { events: null, meetings: 'id' },
  convert: (rows) => {
    const coloured = (rows.get('events') ?? []).map((row) => ({ ...row, colour: 'blue' }));
    const others = [...rows].filter(([table]) => table !== 'events');
    return new Map([...others, ['meetings', coloured]]);
  },
};
const both = [initial, next];
const spring = () => fixtureOf('0001-initial');

function migrate(migrations: readonly Migration[] = both): Promise<void> {
  const backUp = () => Promise.resolve();
  return migrateStore({ planId: spring().id, backUp, answerMs: 2_000, migrations });
}

async function rowsOf(version: number): Promise<StoreRows> {
  const db = databaseOfVersion(spring().id, version, both);
  await db.open();
  const read = await Promise.all(
    db.tables.map(async (t) => [t.name, (await t.toArray()) as object[]] as const),
  );
  db.close();
  return new Map(read);
}

const meetings = async () =>
  ((await rowsOf(2)).get('meetings') ?? []).map((row) => row as { title: string; colour: string });

async function isMigrated(): Promise<void> {
  expect((await meetings()).map(({ title, colour }) => `${title} ${colour}`).sort()).toEqual([
    'Deadline blue',
    'First reading blue',
  ]);
  const [now, before] = [await rowsOf(2), new Map(Object.entries(spring().rows))];
  for (const table of ['history', 'lines', 'settings']) {
    expect(now.get(table)).toEqual(before.get(table) ?? []);
  }
  expect(now.get('meta')).toContainEqual({
    ...before.get('meta')![0],
    schemaVersion: 2,
  });
}

it('converts a copy, with its history and its head, and leaves the old one empty with a sign', async () => {
  await load(1, spring().id, spring().rows);
  await migrate();
  await isMigrated();
  const old = await rowsOf(1);
  expect(old.get('events')).toEqual([]);
  expect(old.get('meta')).toMatchObject([{ schemaVersion: 2, generation: 3 }]);
});

it('an older program refuses what was migrated, and says so', async () => {
  await load(1, spring().id, spring().rows);
  await migrate();
  await startWindow(disk);
  await actions.openPlan(spring().id);
  expect(getState().plan).toBeNull();
  expect(
    getState()
      .notices.map((n) => n.text)
      .join(),
  ).toContain('newer version of Prepcom');
  await isMigrated();
});

it('leaves everything as it was where the copy does not hold what it should', async () => {
  await load(1, spring().id, spring().rows);
  const before = await rowsOf(1);
  const losing = { ...next, stores: { ...next.stores, meetings: 'title' } };
  const twice = (rows: StoreRows): StoreRows => {
    const made = new Map(next.convert!(rows));
    return made.set(
      'meetings',
      made.get('meetings')!.map((row) => ({ ...row, title: 'Same' })),
    );
  };
  await expect(migrate([initial, { ...losing, convert: twice }])).rejects.toThrow(CopyDiffers);
  expect(await rowsOf(1)).toEqual(before);
  await migrate();
  await isMigrated();
});

/** Nothing is asked of a database from the n-th call on, as after a death; answers how to live again. */
function dieAt(n: number): { readonly live: () => void; readonly isReached: () => boolean } {
  const { transaction } = IDBDatabase.prototype;
  let calls = 0;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    calls += 1;
    if (calls > n) throw new DOMException('dead', 'InvalidStateError');
    return transaction.apply(this, args);
  };
  return {
    live: () => {
      IDBDatabase.prototype.transaction = transaction;
    },
    isReached: () => calls > n,
  };
}

it('death at each step leaves one store that counts, and the next start ends the migration', async () => {
  let deaths = 0;
  for (let n = 0; ; n += 1) {
    for (const version of [1, 2]) await Dexie.delete(storeName(spring().id, version));
    await load(1, spring().id, spring().rows);
    const { live, isReached } = dieAt(n);
    await migrate().catch(() => undefined);
    live();
    await migrate();
    await isMigrated();
    if (!isReached()) break;
    deaths += 1;
  }
  expect(deaths).toBeGreaterThan(5);
});

it('writes a backup before it touches anything', async () => {
  await load(1, spring().id, spring().rows);
  const seen: string[] = [];
  const backUp = async (planId: string) => {
    seen.push(planId);
    expect((await rowsOf(1)).get('events')).toHaveLength(2);
    expect(await Dexie.exists(storeName(planId, 2))).toBe(false);
  };
  await migrateStore({ planId: spring().id, backUp, answerMs: 2_000, migrations: both });
  expect(seen).toEqual([spring().id]);
  await restartWindow(disk);
});
