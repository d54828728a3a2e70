import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fileDialogs } from '@renderer/platform/browserFiles';
import { actions, getState } from '@renderer/state/planStore';
import { decodePlan } from '@shared/formats/planFile/decodePlan';
import { settingsOf } from '@shared/model/plan';
import { type TestDisk, testDisk } from './support/testDisk';
import { addEvent, clearWindow, plan, startWindow, status, titles } from './support/window';

// The window's own file code over a real file in the browser's private file system, which asks for no permission.

const name = 'spring.prepcom';
let disk: TestDisk;
let file: FileSystemFileHandle;
let stopPicking = (): void => undefined;
/** What was answered about the file since the last focus. */
let looks: ReturnType<ReturnType<typeof fileDialogs>['state']>[] = [];

beforeEach(async () => {
  const folder = await navigator.storage.getDirectory();
  file = await folder.getFileHandle(name, { create: true });
  stopPicking = pickAlways(file);
  disk = await testDisk();
  looks = [];
  const files = fileDialogs();
  const platform = {
    ...disk.platform,
    'file.open': files.open,
    'file.save': files.save,
    'file.state': (args: { readonly handle: string }) => {
      const looking = files.state(args);
      looks.push(looking);
      return looking;
    },
    'file.reread': files.reread,
  };
  await startWindow({ ...disk, platform });
  await actions.newEmptyPlan('Spring');
  addEvent('A');
  await actions.savePlanFile(false);
  await status('saved');
});

afterEach(async () => {
  await clearWindow();
  await disk.remove();
  stopPicking();
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry(name).catch(() => undefined);
});

/** Both pickers answer with this file, as a user does who chooses it. */
function pickAlways(picked: FileSystemFileHandle): () => void {
  const pickers = window as {
    showOpenFilePicker?: unknown;
    showSaveFilePicker?: unknown;
  };
  const { showOpenFilePicker, showSaveFilePicker } = pickers;
  pickers.showOpenFilePicker = () => Promise.resolve([picked]);
  pickers.showSaveFilePicker = () => Promise.resolve(picked);
  return () => Object.assign(pickers, { showOpenFilePicker, showSaveFilePicker });
}

/** Another program renames the event in the file. */
async function changeOutside(): Promise<void> {
  await write((await text()).replace('"A"', '"A, by another program"'));
}

async function write(content: string): Promise<void> {
  const stream = await file.createWritable();
  await stream.write(content);
  await stream.close();
}

async function text(): Promise<string> {
  return (await file.getFile()).text();
}

/** Titles of the events in the file. */
async function titlesInFile(): Promise<readonly string[]> {
  const decoded = decodePlan(await text());
  if (!decoded.ok) throw new Error(decoded.error.code);
  return [...decoded.value.plan.events.values()].map((e) => e.title);
}

async function asked(): Promise<void> {
  await vi.waitFor(
    () => expect(getState().question).toMatchObject({ kind: 'file-changed' }),
    10_000,
  );
}

/** The window gets the focus, and has looked at the file. */
async function focus(): Promise<void> {
  await disk.platform['journal.list']({});
  looks = [];
  window.dispatchEvent(new Event('focus'));
  await Promise.all(looks);
}

it('asks about a file that another program changed when the window gets the focus, and does nothing by itself', async () => {
  await changeOutside();
  await focus();
  await asked();
  expect(getState().question).toEqual({ kind: 'file-changed', file: name, plan: 'Spring' });
  expect(titles()).toEqual(['A']);
  expect(await titlesInFile()).toEqual(['A, by another program']);
});

it('asks nothing where the file is as it was written', async () => {
  await focus();
  expect(await Promise.all(looks)).toEqual([{ state: 'same' }]);
  expect(getState().question).toBeNull();
});

it('takes what the file says in one step, after a backup of what was there', async () => {
  addEvent('B');
  await changeOutside();
  await focus();
  await asked();
  actions.answerQuestion('theirs');
  await vi.waitFor(() => expect(titles()).toEqual(['A, by another program']), 10_000);
  await status('saved');
  const { backups } = await disk.platform['backup.list']({ plan: plan().id });
  expect(backups).toMatchObject([{ why: 'import', generation: 3 }]);
  expect(getState().undo?.command).toBe('take-file');
  actions.undo();
  expect(titles()).toEqual(['A', 'B']);
});

it('writes the plan over the file where the user keeps it, and asks no more', async () => {
  await changeOutside();
  await focus();
  await asked();
  actions.answerQuestion('mine');
  await vi.waitFor(async () => expect(await titlesInFile()).toEqual(['A']), 10_000);
  await focus();
  await actions.savePlanFile(false);
  expect(getState().question).toBeNull();
});

it('keeps both: the file as a plan of its own, which is written to it from now on', async () => {
  const { id } = plan();
  await changeOutside();
  await focus();
  await asked();
  actions.answerQuestion('both');
  await vi.waitFor(() => expect(titles()).toEqual(['A, by another program']), 10_000);
  expect(plan().id).not.toBe(id);
  expect(settingsOf(plan()).name).toBe(`Spring (${name})`);
  await status('saved');
  await actions.openPlan(id);
  expect(titles()).toEqual(['A']);
  expect(await titlesInFile()).toEqual(['A, by another program']);
});

it('is not asked again at each focus after "not now", but before the file would be written over', async () => {
  await changeOutside();
  await focus();
  await asked();
  actions.answerQuestion(null);
  await focus();
  expect(looks).toEqual([]);
  const saving = actions.savePlanFile(false);
  await asked();
  expect(await titlesInFile()).toEqual(['A, by another program']);
  actions.answerQuestion(null);
  await saving;
  expect(await titlesInFile()).toEqual(['A, by another program']);
});

it('refuses a file that another program spoiled, names the place, and changes nothing', async () => {
  await write('{"format": "prepcom-plan", "version": 1, "pl');
  await focus();
  await asked();
  actions.answerQuestion('theirs');
  await vi.waitFor(
    () =>
      expect(
        getState()
          .notices.map((n) => n.text)
          .join(),
      ).toContain(`${name} was not opened`),
    10_000,
  );
  expect(titles()).toEqual(['A']);
});

it('says once that the file is gone, and asks where when the plan is saved', async () => {
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry(name);
  await focus();
  await vi.waitFor(
    () =>
      expect(
        getState()
          .notices.map((n) => n.text)
          .join(),
      ).toContain(`${name} is no longer where`),
    10_000,
  );
  const other = await folder.getFileHandle('other.prepcom', { create: true });
  stopPicking();
  stopPicking = pickAlways(other);
  file = other;
  await actions.savePlanFile(false);
  expect(await titlesInFile()).toEqual(['A']);
  await folder.removeEntry('other.prepcom');
});
