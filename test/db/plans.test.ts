import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planDatabaseName } from '@renderer/data/planDatabase';
import { holdOpen, windowsWith } from '@renderer/data/planLock';
import { actions, getState } from '@renderer/state/planStore';
import { settingsOf } from '@shared/model/plan';
import { formatIsoDay } from '@shared/model/time';
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

async function newPlan(name: string, ...events: readonly string[]): Promise<string> {
  await actions.newEmptyPlan(name);
  for (const title of events) addEvent(title);
  await status('saved');
  return plan().id;
}

function names(): readonly string[] {
  return getState()
    .plans.map((p) => p.name)
    .sort();
}

function lastNotice(): string {
  return getState().notices.at(-1)?.text ?? '';
}

it('never lets one plan touch another', async () => {
  const first = await newPlan('First', 'A');
  const second = await newPlan('Second', 'B');
  addEvent('C');
  await actions.openPlan(first);
  expect(titles()).toEqual(['A']);
  actions.undo();
  await status('saved');
  await actions.openPlan(second);
  expect(titles()).toEqual(['B', 'C']);
  expect(getState().redo).toBeNull();
  expect(names()).toEqual(['First', 'Second']);
});

it('brings a deleted plan back as it was, with its undo', async () => {
  const id = await newPlan('Spring', 'A', 'B');
  await actions.deletePlan(id);
  expect(getState().plan).toBeNull();
  expect(names()).toEqual([]);
  expect(lastNotice()).toContain('“Spring” was deleted');
  expect((await disk.platform['journal.list']({})).plans).toEqual([]);
  await restartWindow(disk);
  expect(names()).toEqual([]);
  await actions.restorePlan(id);
  expect(names()).toEqual(['Spring']);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B']);
  actions.undo();
  expect(titles()).toEqual(['A']);
});

it('deletes nothing that the disk does not take', async () => {
  const id = await newPlan('Spring', 'A');
  await actions.closePlan();
  await disk.block(true);
  await actions.deletePlan(id);
  expect(names()).toEqual(['Spring']);
  await disk.block(false);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A']);
});

it('renames a plan that is open, as a change that can be undone', async () => {
  const id = await newPlan('Spring');
  await actions.renamePlan(id, 'Summer');
  expect(settingsOf(plan()).name).toBe('Summer');
  await vi.waitFor(() => expect(names()).toEqual(['Summer']), 10_000);
  actions.undo();
  await vi.waitFor(() => expect(names()).toEqual(['Spring']), 10_000);
});

it('renames a plan that is not open, which can be undone once it is', async () => {
  const id = await newPlan('Spring');
  await actions.closePlan();
  await actions.renamePlan(id, 'Summer');
  expect(names()).toEqual(['Summer']);
  await actions.openPlan(id);
  expect(getState().undo?.command).toBe('rename-plan');
  await actions.renamePlan(id, '  ');
  expect(lastNotice()).toBe('A name is needed.');
});

it('duplicates a plan under another name, with calendar identities of its own', async () => {
  const id = await newPlan('Spring', 'A');
  const before = [...plan().events.values()][0]!;
  await actions.duplicatePlan(id);
  expect(names()).toEqual(['Spring', 'Spring (copy)']);
  expect(plan().id).toBe(id);
  await actions.openPlan(getState().plans.find((p) => p.id !== id)!.id);
  const copy = [...plan().events.values()][0]!;
  expect(copy.title).toBe('A');
  expect(copy.uid).not.toBe(before.uid);
});

/** Holds the plan as a window does that hangs in the middle of a save. */
function hold(id: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(planDatabaseName(id), () => held);
  return release;
}

it('opens a plan that another window holds, keeps a change, says why it is not saved, and saves it later', async () => {
  const id = await newPlan('Spring', 'A');
  await actions.closePlan();
  const release = hold(id);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A']);
  addEvent('B');
  const said = await status('not-saved');
  expect(said).toMatchObject({
    reason: expect.stringContaining('another window holds this plan') as string,
  });
  release();
  await status('saved');
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B']);
});

it('does not delete a plan that is open in another window', async () => {
  const id = await newPlan('Spring', 'A');
  await actions.closePlan();
  const close = holdOpen(id);
  await actions.deletePlan(id);
  expect(lastNotice()).toContain('open in another window');
  expect(names()).toEqual(['Spring']);
  await actions.openPlan(id);
  await actions.deletePlan(id);
  expect(titles()).toEqual(['A']);
  close();
  await vi.waitFor(async () => expect(await windowsWith(id)).toBe(1), 10_000);
  await actions.deletePlan(id);
  expect(names()).toEqual([]);
});

it('makes the sample, and shows what the checker finds in it', async () => {
  await actions.newSamplePlan();
  await status('saved');
  expect(settingsOf(plan()).sample).toBe(true);
  await vi.waitFor(() => expect(getState().findings.revision).toBe(plan().revision), 10_000);
  const { list, counts, bySubject } = getState().findings;
  expect(counts.error + counts.warning + counts.notice + counts.waived).toBe(list.length);
  for (const finding of list) {
    expect(bySubject.get(finding.subjects[0]!)).toContain(finding);
  }
  const before = rows(plan());
  const { id } = plan();
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(rows(plan())).toEqual(before);
});

it('opens a new plan of a process that is over as of its adoption, and says so', async () => {
  await actions.newPlanFromProcess('A/RES/71/280');
  expect(formatIsoDay(getState().today.day)).toBe('2017-04-06');
  expect(plan().mandates.size).toBe(34);
  expect(plan().events.size).toBe(3);
  expect(lastNotice()).toContain('6 April 2017');
  await status('saved');
});

it('remembers language and colours in the next window', async () => {
  actions.setLanguage('fr');
  actions.setTheme('dark');
  await restartWindow(disk);
  expect(getState()).toMatchObject({ language: 'fr', theme: 'dark', density: 'dense' });
});
