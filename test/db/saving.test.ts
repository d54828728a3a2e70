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
  startWindow,
  status,
  titles,
} from './support/window';

let disk: TestDisk;

beforeEach(async () => {
  disk = await testDisk();
  await startWindow(disk);
  await actions.newEmptyPlan('Spring');
  await status('saved');
});

afterEach(async () => {
  await clearWindow();
  await disk.remove();
});

it('says saved once the journal and the store hold the change', async () => {
  addEvent('List of speakers');
  expect(getState().saving.kind).toBe('saving');
  await status('saved');
  const { lines } = await disk.platform['journal.read']({ plan: plan().id, after: 0 });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('List of speakers');
  const { id } = plan();
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(titles()).toEqual(['List of speakers']);
});

it('paints a change before anything of its saving begins', async () => {
  const { platform } = disk;
  const order: string[] = [];
  const watched: TestDisk = {
    ...disk,
    platform: {
      ...platform,
      'journal.append': (args) => {
        order.push('line sent');
        return platform['journal.append'](args);
      },
    },
  };
  const { id } = plan();
  await restartWindow(watched);
  await actions.openPlan(id);
  requestAnimationFrame(() => order.push('frame'));
  addEvent('Painted first');
  await status('saved');
  expect(order).toEqual(['frame', 'line sent']);
});

it('makes the copy whole again where something else wrote to it between two changes', async () => {
  addEvent('First');
  await status('saved');
  const { id } = plan();
  const db = new Dexie(planDatabaseName(id));
  await db.open();
  await db.table('events').clear();
  await db.table('meta').update('meta', { generation: 1, digest: 'another' });
  db.close();
  addEvent('Second');
  await status('saved');
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(getState().recovery).toBeNull();
  expect(titles()).toEqual(['First', 'Second']);
});

it('keeps a change that the disk refuses, says so, and saves it once the disk takes it', async () => {
  await disk.block(true);
  addEvent('Refused at first');
  const said = await status('not-saved');
  expect(said).toMatchObject({
    reason: expect.stringContaining('folder is gone') as string,
  });
  expect(titles()).toEqual(['Refused at first']);
  await disk.block(false);
  await status('saved');
  const { lines } = await disk.platform['journal.read']({ plan: plan().id, after: 1 });
  expect(lines).toHaveLength(1);
});

it.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'cannot be written'],
  ['EACCES', 'cannot be written'],
  ['ENOENT', 'is gone'],
  ['EIO', 'is gone'],
  ['EMFILE', 'did not take it (EMFILE)'],
])('says of %s that %s, and keeps the change', async (code, words) => {
  await disk.fault(code);
  addEvent('Kept');
  const said = await status('not-saved');
  expect(said).toMatchObject({ reason: expect.stringContaining(words) as string });
  expect(titles()).toEqual(['Kept']);
  await disk.fault('');
  await status('saved');
});

it('says at once of a change that comes while the disk is full that it is not saved', async () => {
  await disk.fault('ENOSPC');
  addEvent('First');
  await status('not-saved');
  addEvent('Second');
  expect(getState().saving.kind).toBe('not-saved');
  await disk.fault('');
  await status('saved');
  expect(titles()).toEqual(['First', 'Second']);
});

it('says that the disk does not answer, and saves what waits in order when it does', async () => {
  disk.hang(true);
  addEvent('First');
  addEvent('Second');
  expect(await status('not-saved')).toMatchObject({
    reason: expect.stringContaining('did not answer') as string,
  });
  disk.hang(false);
  actions.saveNow();
  await status('saved');
  const { lines } = await disk.platform['journal.read']({ plan: plan().id, after: 1 });
  expect(lines.map((line) => /First|Second/.exec(line)?.[0])).toEqual(['First', 'Second']);
});

it('does not write a line twice whose answer was lost', async () => {
  const { platform } = disk;
  let lost = 0;
  const losing: TestDisk = {
    ...disk,
    platform: {
      ...platform,
      'journal.append': async (args) => {
        const answer = await platform['journal.append'](args);
        if (lost++ > 0) return answer;
        throw new Error('connection reset');
      },
    },
  };
  const { id } = plan();
  await restartWindow(losing);
  await actions.openPlan(id);
  addEvent('Once');
  await status('not-saved');
  await status('saved');
  const { lines } = await platform['journal.read']({ plan: id, after: 1 });
  expect(lines).toHaveLength(1);
});

it('keeps the plan open when it cannot be saved before it is closed', async () => {
  await disk.block(true);
  addEvent('Only here');
  await actions.closePlan();
  expect(titles()).toEqual(['Only here']);
  expect(getState().notices[0]?.text).toContain('not on disk yet');
  await disk.block(false);
  await status('saved');
  await actions.closePlan();
  expect(getState().plan).toBeNull();
});

it('says of a slow disk how many changes wait, though each is answered in time, and saves them all', async () => {
  const { platform } = disk;
  const slow: TestDisk = {
    ...disk,
    platform: {
      ...platform,
      'journal.append': async (args) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return platform['journal.append'](args);
      },
    },
  };
  const { id } = plan();
  await restartWindow(slow);
  await actions.openPlan(id);
  for (const title of ['A', 'B', 'C', 'D', 'E', 'F']) addEvent(title);
  expect(await status('not-saved')).toMatchObject({
    reason: expect.stringMatching(/the disk is slow: \d changes? waits?/) as string,
  });
  expect(titles()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  await status('saved');
  const { lines } = await platform['journal.read']({ plan: id, after: 1 });
  expect(lines).toHaveLength(6);
});

it('says that the browser storage is full, has the change in the journal, and mends the copy when there is room', async () => {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  try {
    addEvent('In the journal');
    expect(await status('not-saved')).toMatchObject({
      reason: expect.stringContaining('storage is full') as string,
    });
    expect((await disk.platform['journal.head']({ plan: plan().id })).generation).toBe(2);
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  await status('saved');
  const { id } = plan();
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(getState().recovery).toBeNull();
  expect(titles()).toEqual(['In the journal']);
});
