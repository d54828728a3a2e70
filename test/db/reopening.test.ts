import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planDatabaseName } from '@renderer/data/planDatabase';
import { actions, getState } from '@renderer/state/planStore';
import { copyOfStore, putStore, reopen, threeEvents } from './support/storedPlan';
import { type TestDisk, testDisk } from './support/testDisk';
import {
  addEvent,
  clearWindow,
  noticeTexts,
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

it('undoes after a restart what was done before it, and does it again', async () => {
  const id = await threeEvents();
  actions.undo();
  await status('saved');
  await reopen(disk, id);
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
  await reopen(disk, plan().id);
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
  await reopen(disk, id);
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
