import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hangDatabases } from './support/hangDatabases';
import { crc32 } from '@shared/formats/crc32';
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
  await vi.waitFor(
    () =>
      expect(
        getState()
          .plans.map((p) => p.name)
          .sort(),
      ).toEqual(['Spring', 'Spring (not chosen)']),
    10_000,
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
  await reopen(disk, id);
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
    await reopen(disk, id);
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
  await reopen(disk, id);
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
  await reopen(disk, id);
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

it('refuses a plan whose journal a newer program wrote, though the store could be read, and leaves it as it is', async () => {
  const id = await threeEvents();
  const { lines } = await disk.platform['journal.read']({ plan: id, after: 0 });
  await restartWindow(disk);
  await disk.write(id, lines.map(ofVersion9));
  await actions.openPlan(id);
  expect(getState().plan).toBeNull();
  expect(noticeTexts()).toContain('newer version of Prepcom');
  await disk.write(id, lines);
  await actions.openPlan(id);
  expect(getState().recovery).toBeNull();
  expect(titles()).toEqual(['A', 'B', 'C']);
});

/** A line as a later program might write it: of another version, its checksum right. */
function ofVersion9(line: string): string {
  const checked = line.replace(/^\{"v":1/, '{"v":9').slice(0, -',"crc":"00000000"}'.length);
  return `${checked},"crc":"${crc32(checked).toString(16).padStart(8, '0')}"}`;
}

it('remembers the day a plan was looked at as of', async () => {
  const id = await threeEvents();
  actions.setAsOf(plan().events.values().next().value!.at!.day);
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(plan().asOf).toBe(getState().today.day);
  expect(getState().today.instant).toBeNull();
  expect(getState().undo?.command).toBe('add-event');
});
