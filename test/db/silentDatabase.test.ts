import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { actions, getState, startApp, stopApp } from '@renderer/state/planStore';
import { hangDatabases } from './support/hangDatabases';
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
let answer: () => void;

beforeEach(async () => {
  disk = await testDisk();
  await startWindow(disk);
  await actions.newEmptyPlan('Spring');
  addEvent('A');
  await status('saved');
  await stopApp();
  answer = hangDatabases();
});

afterEach(async () => {
  answer();
  await clearWindow();
  await disk.remove();
});

const notices = () =>
  getState()
    .notices.map((n) => n.text)
    .join(' ');

it('starts within five seconds where no database ever opens, says so, and lists the plans from their journals', async () => {
  const started = startApp(disk.platform, { backOff: [50] });
  await vi.waitFor(() => expect(notices()).toContain('does not answer'), { timeout: 5_000 });
  expect(notices()).toContain('start it again');
  expect(getState().starting).toBe(false);
  await started;
  expect(getState().plans).toMatchObject([{ name: 'Spring', events: 1 }]);
});

it('opens a plan from its journal then, and saves there what is changed', async () => {
  await startWindow(disk);
  await actions.openPlan(getState().plans[0]!.id);
  expect(titles()).toEqual(['A']);
  addEvent('B');
  await status('not-saved');
  const { id } = plan();
  await vi.waitFor(async () => {
    expect((await disk.platform['journal.head']({ plan: id })).generation).toBe(3);
  }, 10_000);
  answer();
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B']);
  expect(notices()).not.toContain('does not answer');
});

it('does not list a plan whose journal says that it was deleted', async () => {
  answer();
  await startWindow(disk);
  const { id } = getState().plans[0]!;
  const { platform } = disk;
  const kept: TestDisk = {
    ...disk,
    platform: { ...platform, 'journal.bin': () => Promise.resolve({ done: true }) },
  };
  await restartWindow(kept);
  await actions.deletePlan(id);
  await stopApp();
  answer = hangDatabases();
  await startWindow(kept);
  expect(getState().plans).toEqual([]);
});
