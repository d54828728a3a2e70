import Dexie from 'dexie';
import { planDatabaseName } from '@renderer/data/planDatabase';
import { actions } from '@renderer/state/planStore';
import type { TestDisk } from './testDisk';
import { addEvent, plan, restartWindow, status } from './window';

/** A plan with three events, saved. */
export async function threeEvents(): Promise<string> {
  await actions.newEmptyPlan('Spring');
  for (const title of ['A', 'B', 'C']) addEvent(title);
  await status('saved');
  return plan().id;
}

/** Opens the plan again in a window that was started anew. */
export async function reopen(disk: TestDisk, id: string): Promise<void> {
  await restartWindow(disk);
  await actions.openPlan(id);
}

/** The rows of a plan's store, by table. */
export type Stored = ReadonlyMap<string, readonly unknown[]>;

/** The rows of a plan's store as they are now. */
export async function copyOfStore(id: string): Promise<Stored> {
  const db = await new Dexie(planDatabaseName(id)).open();
  const tables = await Promise.all(
    db.tables.map(async (t): Promise<[string, unknown[]]> => [t.name, await t.toArray()]),
  );
  db.close();
  return new Map(tables);
}

/** Puts the rows back as they were. */
export async function putStore(id: string, stored: Stored): Promise<void> {
  const db = await new Dexie(planDatabaseName(id)).open();
  for (const [name, all] of stored) {
    await db.table(name).clear();
    await db.table(name).bulkPut([...all]);
  }
  db.close();
}
