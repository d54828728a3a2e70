import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planDatabaseName } from '@renderer/data/planDatabase';
import { actions, getState } from '@renderer/state/planStore';
import { type TestDisk, testDisk } from './support/testDisk';
import {
  addEvent,
  clearWindow,
  plan,
  restartWindow,
  rows,
  startWindow,
  status,
  titles,
} from './support/window';

let disk: TestDisk;

beforeEach(async () => {
  disk = await testDisk();
  await startWindow(disk);
});

afterEach(async () => {
  await clearWindow();
  await disk.remove();
});

/** A plan with three events, saved. */
async function threeEvents(): Promise<string> {
  await actions.newEmptyPlan('Spring');
  for (const title of ['A', 'B', 'C']) addEvent(title);
  await status('saved');
  return plan().id;
}

/** Opens the plan again in a window that was started anew. */
async function reopen(id: string): Promise<void> {
  await restartWindow(disk);
  await actions.openPlan(id);
}

function noticeTexts(): string {
  return getState()
    .notices.map((n) => n.text)
    .join('\n');
}

it('undoes after a restart what was done before it, and does it again', async () => {
  const id = await threeEvents();
  actions.undo();
  await status('saved');
  await reopen(id);
  expect(titles()).toEqual(['A', 'B']);
  actions.undo();
  actions.undo();
  expect(titles()).toEqual([]);
  actions.redo();
  actions.redo();
  actions.redo();
  expect(titles()).toEqual(['A', 'B', 'C']);
  expect(getState().redo).toBeNull();
});

it('takes back 210 changes one after the other, after a restart', async () => {
  await actions.newEmptyPlan('Long');
  const id = addEvent('Moved');
  const before = rows(plan());
  for (let i = 0; i < 210; i++) {
    actions.run('edit-event', { eventId: id, patch: { title: `Name ${i}` } });
  }
  await status('saved');
  await reopen(plan().id);
  for (let i = 0; i < 210; i++) actions.undo();
  expect(rows(plan())).toEqual(before);
  await status('saved');
});

it('restores a store that was emptied behind our back from the journal, with its undo', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'C']);
  expect(noticeTexts()).toContain('restored from its journal');
  actions.undo();
  expect(titles()).toEqual(['A', 'B']);
  await status('saved');
  await reopen(id);
  expect(titles()).toEqual(['A', 'B']);
  expect(noticeTexts()).toBe('');
});

it('lists plans again whose list was lost', async () => {
  const id = await threeEvents();
  await clearWindow();
  await startWindow(disk);
  expect(getState().plans).toMatchObject([{ id, name: 'Spring', events: 3 }]);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'C']);
});

it('replays what a store that is behind lacks', async () => {
  const id = await threeEvents();
  const behind = await copyOfStore(id);
  actions.undo();
  addEvent('D');
  await status('saved');
  await restartWindow(disk);
  await putStore(id, behind);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'D']);
  expect(getState().undo?.label).toEqual({ title: 'D' });
  actions.undo();
  actions.undo();
  expect(titles()).toEqual(['A']);
});

it('appends to a journal that is behind what the store has', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  await disk.cut(id, 2);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'C']);
  expect(noticeTexts()).toContain('lacked the last changes');
  expect((await disk.platform['journal.head']({ plan: id })).generation).toBe(4);
  addEvent('D');
  await status('saved');
});

it('writes the whole plan into a journal that is gone', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  await disk.lose(id);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'C']);
  await status('saved');
  await restartWindow(disk);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'C']);
});

it('keeps both where journal and store tell different stories', async () => {
  const id = await threeEvents();
  const store = await copyOfStore(id);
  await restartWindow(disk);
  await disk.cut(id, 3);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  addEvent('Other');
  await status('saved');
  await restartWindow(disk);
  await putStore(id, store);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'Other']);
  expect(noticeTexts()).toContain('differ');
  const other = getState().plans.find((p) => p.id !== id);
  expect(other?.name).toBe('Spring (working copy)');
  await actions.openPlan(other!.id);
  expect(titles()).toEqual(['A', 'B', 'C']);
});

it('takes what a damaged journal still says where the store is gone too, and goes on', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  await disk.spoil(id, 3);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'C']);
  expect(noticeTexts()).toContain('could not be read');
  addEvent('D');
  await status('saved');
  await restartWindow(disk);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'C', 'D']);
  expect(noticeTexts()).toContain('nothing is lost');
});

it('loses nothing where only the last line of the journal is damaged', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  await disk.spoil(id, 4);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'C']);
  addEvent('D');
  await status('saved');
  await reopen(id);
  expect(titles()).toEqual(['A', 'B', 'C', 'D']);
});

it('refuses a store that a newer program wrote, and leaves it as it is', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  const db = await new Dexie(planDatabaseName(id)).open();
  const meta = (await db.table('meta').get('meta')) as object;
  await db.table('meta').put({ ...meta, schemaVersion: 99 });
  db.close();
  await actions.openPlan(id);
  expect(getState().plan).toBeNull();
  expect(noticeTexts()).toContain('newer version of Prepcom');
});

it('remembers the day a plan was looked at as of', async () => {
  const id = await threeEvents();
  actions.setAsOf(plan().events.values().next().value!.at!.day);
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(plan().asOf).toBe(getState().today.day);
  expect(getState().today.instant).toBeNull();
  expect(getState().undo?.command).toBe('add-event');
});

type Stored = ReadonlyMap<string, readonly unknown[]>;

async function copyOfStore(id: string): Promise<Stored> {
  const db = await new Dexie(planDatabaseName(id)).open();
  const tables = await Promise.all(
    db.tables.map(async (t): Promise<[string, unknown[]]> => [t.name, await t.toArray()]),
  );
  db.close();
  return new Map(tables);
}

async function putStore(id: string, stored: Stored): Promise<void> {
  const db = await new Dexie(planDatabaseName(id)).open();
  for (const [name, all] of stored) {
    await db.table(name).clear();
    await db.table(name).bulkPut([...all]);
  }
  db.close();
}
