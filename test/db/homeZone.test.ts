import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { actions, getState } from '@renderer/state/planStore';
import { noDates } from '@shared/model/event';
import { settingsOf } from '@shared/model/plan';
import { day } from '@shared/model/time';
import { type TestDisk, testDisk } from './support/testDisk';
import { clearWindow, plan, startWindow } from './support/window';

let disk: TestDisk;

beforeEach(async () => {
  disk = await testDisk();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2017-05-15T02:00:00Z');
  await startWindow(disk);
});

afterEach(async () => {
  vi.useRealTimers();
  await clearWindow();
  await disk.remove();
});

const missed = () => [...getState().findings.list.values()].filter((f) => f.rule === 'missed');

it('asks the checker about the new day when another home zone is in the next day', async () => {
  await actions.newEmptyPlan('Night');
  const at = { day: day('2017-05-14'), time: null, zone: null };
  actions.run('edit-settings', { patch: { homeZone: 'America/New_York' } });
  actions.run('add-event', {
    kind: 'deadline',
    fields: { title: 'Letter', dates: { ...noDates, at } },
  });
  expect(settingsOf(plan()).homeZone).toBe('America/New_York');
  expect(getState().today.day).toBe(day('2017-05-14'));
  await vi.waitFor(() => expect(getState().findings.revision).toBe(plan().revision), 10_000);
  expect(missed()).toEqual([]);
  actions.run('edit-settings', { patch: { homeZone: 'Europe/Zurich' } });
  expect(getState().today.day).toBe(day('2017-05-15'));
  await vi.waitFor(() => expect(missed()).toMatchObject([{ facts: { days: 1 } }]), 10_000);
  actions.undo();
  await vi.waitFor(() => expect(missed()).toEqual([]), 10_000);
});
