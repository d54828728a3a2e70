import { afterEach, beforeEach, expect, it } from 'vitest';
import { actions, getState } from '@renderer/state/planStore';
import { changesTo, differences, pastStates, planOf } from '@renderer/state/restore';
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
  await startWindow(disk, { answerWithinMs: 2_000 });
  await actions.newEmptyPlan('Spring');
  for (const title of ['A', 'B', 'C']) addEvent(title);
  await status('saved');
});

afterEach(async () => {
  await clearWindow();
  await disk.remove();
});

async function stateAfter(generation: number) {
  const found = (await pastStates(plan().id)).find(
    (s) => s.from === 'journal' && s.generation === generation,
  );
  if (!found) throw new Error(`no state ${generation}`);
  return found;
}

it('lists each earlier state with its step, newest first, and not the present one', async () => {
  const states = await pastStates(plan().id);
  expect(
    states.map((s) => s.from === 'journal' && [s.generation, s.kind, s.label['title']]),
  ).toEqual([
    [3, 'do', 'B'],
    [2, 'do', 'A'],
    [1, 'checkpoint', undefined],
  ]);
});

it('says what restoring would do, does it in one step that is undone in one, and keeps a backup', async () => {
  const before = rows(plan());
  const state = await stateAfter(2);
  const past = await planOf(plan().id, state);
  if (!past.ok) throw new Error(past.error);
  expect(differences(changesTo(plan(), past.value))).toEqual([
    { table: 'events', kind: 'removes', count: 2, titles: ['B', 'C'] },
  ]);
  expect(await actions.restoreState(past.value, state.at, true)).toBeNull();
  expect(titles()).toEqual(['A']);
  await status('saved');
  const backups = (await pastStates(plan().id)).filter((s) => s.from === 'backup');
  expect(backups).toMatchObject([{ why: 'restore', generation: 4 }]);
  const { id } = plan();
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A']);
  expect(getState().undo?.command).toBe('restore-state');
  actions.undo();
  expect(rows(plan())).toEqual(before);
  actions.undo();
  expect(titles()).toEqual(['A', 'B']);
  actions.redo();
  actions.redo();
  expect(titles()).toEqual(['A']);
  await status('saved');
});

it('restores a backup', async () => {
  await disk.platform['backup.write']({ plan: plan().id, why: 'asked' });
  actions.undo();
  addEvent('D');
  await status('saved');
  const backup = (await pastStates(plan().id)).find((s) => s.from === 'backup');
  const past = await planOf(plan().id, backup!);
  if (!past.ok) throw new Error(past.error);
  await actions.restoreState(past.value, backup!.at, true);
  expect(titles()).toEqual(['A', 'B', 'C']);
  await status('saved');
});

it('finds no difference to the state that it is in', async () => {
  const state = await stateAfter(3);
  actions.undo();
  await status('saved');
  const past = await planOf(plan().id, state);
  expect(past.ok && changesTo(plan(), past.value)).toEqual([]);
});

it('does nothing where the backup fails, says why, and restores without one when asked again', async () => {
  const state = await stateAfter(2);
  const past = await planOf(plan().id, state);
  if (!past.ok) throw new Error(past.error);
  const { platform } = disk;
  const failing: TestDisk = {
    ...disk,
    platform: { ...platform, 'backup.write': () => Promise.resolve({ failed: 'ENOSPC' }) },
  };
  const { id } = plan();
  await restartWindow(failing);
  await actions.openPlan(id);
  expect(await actions.restoreState(past.value, state.at, true)).toBe('ENOSPC');
  expect(titles()).toEqual(['A', 'B', 'C']);
  expect(await actions.restoreState(past.value, state.at, false)).toBeNull();
  expect(titles()).toEqual(['A']);
  await status('saved');
});
