import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hangDatabases } from './support/hangDatabases';
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
}, 60_000);

it('restores a store that was emptied behind our back from the journal, with its undo', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'C']);
  expect(getState().recovery).toMatchObject({ name: 'Spring', repair: 'store-restored', lines: 4 });
  expect(noticeTexts()).toContain('“Spring” was recovered');
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
  expect(getState().recovery).toMatchObject({ repair: 'journal-completed', lines: 2 });
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
  const other = getState().plans.find((p) => p.id !== id);
  expect(other?.name).toBe('Spring (working copy)');
  const { recovery, dialog } = getState();
  expect(dialog?.name).toBe('recovery');
  expect(recovery?.conflict).toMatchObject({
    otherId: other!.id,
    journal: { steps: 1, last: [{ label: { title: 'Other' } }], device: recovery?.device },
    store: { steps: 1, last: [{ label: { title: 'C' } }], device: recovery?.device },
  });
  await actions.chooseVersion('store');
  expect(plan().id).toBe(other!.id);
  expect(titles()).toEqual(['A', 'B', 'C']);
  await status('saved');
  await vi.waitFor(() =>
    expect(
      getState()
        .plans.map((p) => p.name)
        .sort(),
    ).toEqual(['Spring', 'Spring (not chosen)']),
  );
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'Other']);
});

it('shows the plan before the damage where the store is gone too, keeps the rest, and goes on', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  await disk.spoil(id, 3);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  expect(titles()).toEqual(['A']);
  expect(getState().recovery).toMatchObject({ repair: 'damaged', lines: 2 });
  expect(getState().dialog?.name).toBe('recovery');
  await actions.lookForStrays();
  const { strays } = getState();
  expect(strays).toMatchObject([{ plan: id, why: 'rest' }]);
  addEvent('D');
  await status('saved');
  await actions.settleStray(strays[0]!, 'open');
  await restartWindow(disk);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'D']);
  const rest = getState().plans.find((p) => p.id !== id);
  await actions.openPlan(rest!.id);
  expect(titles()).toEqual(['A', 'C']);
});

it('tells of a damage that was found while the list was made anew, when the plan is opened', async () => {
  const id = await threeEvents();
  await clearWindow();
  await disk.spoil(id, 3);
  await startWindow(disk);
  expect(getState().plans).toMatchObject([{ id, events: 1 }]);
  for (const isRead of [false, true]) {
    if (isRead) await restartWindow(disk);
    await actions.openPlan(id);
    expect(getState().recovery).toMatchObject({ repair: 'damaged', lines: 2 });
    expect(getState().dialog?.name).toBe('recovery');
  }
  addEvent('D');
  await status('saved');
  await reopen(id);
  expect(getState().recovery).toBeNull();
});

it('loses nothing where the journal is damaged and the store is not', async () => {
  for (const line of [4, 3, 2]) {
    const id = await threeEvents();
    await restartWindow(disk);
    await disk.spoil(id, line);
    await actions.openPlan(id);
    expect(titles()).toEqual(['A', 'B', 'C']);
    expect(getState().recovery).toMatchObject({ repair: 'journal-mended', lines: 5 - line });
    addEvent('D');
    await status('saved');
    await reopen(id);
    expect(titles()).toEqual(['A', 'B', 'C', 'D']);
    actions.undo();
    await status('saved');
  }
});

it('opens from the journal where the store does not answer, keeps saving, and mends it', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  const answer = hangDatabases();
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'C']);
  expect(getState().recovery?.repair).toBe('store-unusable');
  addEvent('D');
  expect(await status('not-saved')).toMatchObject({
    reason: expect.stringContaining('database does not answer') as string,
  });
  const { generation } = await disk.platform['journal.head']({ plan: id });
  expect(generation).toBe(5);
  answer();
  actions.saveNow();
  await status('saved');
  await reopen(id);
  expect(getState().recovery).toBeNull();
  expect(titles()).toEqual(['A', 'B', 'C', 'D']);
});

it('opens from the store where the journal does not answer, and saves when it does', async () => {
  const id = await threeEvents();
  await restartWindow(disk);
  disk.hang(true);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B', 'C']);
  expect(getState().recovery?.repair).toBe('journal-unreadable');
  addEvent('D');
  await status('not-saved');
  disk.hang(false);
  await status('saved');
  expect((await disk.platform['journal.head']({ plan: id })).generation).toBe(5);
});

it('gives a store that is emptied while the plan is open the whole plan again', async () => {
  const id = await threeEvents();
  const db = await new Dexie(planDatabaseName(id)).open();
  for (const table of db.tables) await table.clear();
  db.close();
  addEvent('D');
  await status('saved');
  await disk.lose(id);
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
