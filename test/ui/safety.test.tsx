import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { planDatabaseName } from '@renderer/data/planDatabase';
import { actions, getState, stopApp } from '@renderer/state/planStore';
import { ask } from '@renderer/state/question';
import { settingsOf } from '@shared/model/plan';
import { secondWindow } from '../db/support/secondWindow';
import type { TestDisk } from '../db/support/testDisk';
import { addEvent, plan, startWindow, status, titles } from '../db/support/window';
import { axeViolations } from './inspectorAxe';
import { closeWindow, openWindow } from './shellFixture';

let disk: TestDisk;
let id: string;

beforeEach(async () => {
  disk = await openWindow(50, 2_000);
  await actions.newEmptyPlan('Spring');
  for (const title of ['A', 'B', 'C']) addEvent(title);
  await status('saved');
  id = plan().id;
});
afterEach(closeWindow);

const dialog = (name: string | RegExp) => page.getByRole('dialog', { name });
const inDialog = (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name });

/** Closes the window and starts it on the same disk, which may be slow. */
async function restart(): Promise<void> {
  await stopApp();
  await startWindow(disk, { answerWithinMs: 10_000 });
}

async function quiet(): Promise<void> {
  expect(await axeViolations(page.getByRole('dialog').element())).toEqual([]);
}

async function open(name: 'restore' | 'strays' | 'diagnostics'): Promise<void> {
  actions.openDialog(name);
  await expect.element(page.getByRole('dialog')).toBeVisible();
}

describe('recovery', () => {
  it('says what was found, what was done and what may be missing, and leads to files and states', async () => {
    await restart();
    await disk.spoil(id, 3);
    await Dexie.delete(planDatabaseName(id));
    await actions.openPlan(id);
    await expect.element(dialog('What was recovered in “Spring”')).toBeVisible();
    await expect.element(page.getByText(/The journal is damaged\. 2 steps behind/)).toBeVisible();
    await expect.element(page.getByText(/shown as it was before the damage/)).toBeVisible();
    await expect.element(page.getByText(/Compare the plan with your last plan file/)).toBeVisible();
    await quiet();
    await inDialog('Files without a plan…').click();
    await expect.element(dialog('Files without a plan')).toBeVisible();
    await expect.element(page.getByText('Kept from a damaged journal.')).toBeVisible();
  });

  it('is a message where nothing is lost, which opens the report; Escape closes it', async () => {
    await restart();
    await Dexie.delete(planDatabaseName(id));
    await actions.openPlan(id);
    expect(getState().dialog).toBeNull();
    actions.openDialog('recovery');
    await expect.element(page.getByText('Nothing is lost.', { exact: false })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows two stories side by side, and goes on with the one that is chosen', async () => {
    await restart();
    await disk.cut(id, 2);
    const other = await secondStory();
    await actions.openPlan(id);
    expect(titles()).toEqual(other);
    const journal = page.getByRole('region', { name: 'The journal' });
    const copy = page.getByRole('region', { name: 'The working copy' });
    await expect.element(journal.getByText('add D')).toBeVisible();
    await expect.element(copy.getByText('add C')).toBeVisible();
    await quiet();
    await copy.getByRole('button', { name: 'Go on with this one' }).click();
    await vi.waitFor(() => expect(titles()).toEqual(['A', 'B', 'C']), 10_000);
    await vi.waitFor(() => expect(settingsOf(plan()).name).toBe('Spring'), 10_000);
    await status('saved');
    const names = () => getState().plans.map((p) => p.name);
    await vi.waitFor(
      () => expect(names().sort()).toEqual(['Spring', 'Spring (not chosen)']),
      10_000,
    );
  });
});

/** The journal goes on with D where the store has B and C; answers the titles of the journal. */
async function secondStory(): Promise<readonly string[]> {
  const stored = await storeOf(id);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  addEvent('D');
  await status('saved');
  const shown = titles();
  await restart();
  await putStore(id, stored);
  return shown;
}

async function storeOf(planId: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const db = await new Dexie(planDatabaseName(planId)).open();
  const tables = await Promise.all(
    db.tables.map(async (t): Promise<[string, unknown[]]> => [t.name, await t.toArray()]),
  );
  db.close();
  return new Map(tables);
}

async function putStore(planId: string, rows: ReadonlyMap<string, readonly unknown[]>) {
  const db = await new Dexie(planDatabaseName(planId)).open();
  for (const [name, all] of rows) {
    await db.table(name).clear();
    await db.table(name).bulkPut([...all]);
  }
  db.close();
}

it('names a change that another window made impossible, and keeps it as a plan of its own', async () => {
  const second = await secondWindow(disk, id);
  const event = [...plan().events.values()].find((e) => e.title === 'A')!;
  second.run('delete-event', { eventId: event.id });
  actions.run('edit-event', { eventId: event.id, patch: { title: 'Too late' } });
  await expect.element(dialog('Changes that could not be made')).toBeVisible();
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Too late' })).toBeVisible();
  await quiet();
  await inDialog('Keep my version as a plan of its own').click();
  await vi.waitFor(
    () => expect(getState().plans.map((p) => p.name)).toContain('Spring (my version)'),
    10_000,
  );
  second.disk.close();
});

describe('files without a plan', () => {
  it('opens a second journal as a plan of its own, and puts it into the bin when told', async () => {
    await disk.copy(id, `${id} (copy).journal`);
    await actions.lookForStrays();
    await open('strays');
    const line = page.getByRole('listitem').filter({ hasText: '(copy).journal' });
    await expect
      .element(line.getByText(/Of the plan “Spring”. A second journal of a plan that has one/))
      .toBeVisible();
    await quiet();
    await line.getByRole('button', { name: 'Open as a plan of its own' }).click();
    await vi.waitFor(() => expect(getState().plans).toHaveLength(2), 10_000);
    await line.getByRole('button', { name: 'To the bin' }).click();
    await expect.element(page.getByText('There is no such file.')).toBeVisible();
  });
});

it('shows a second journal that tells another story beside the journal, and mixes nothing', async () => {
  await disk.copy(id, `${id} (laptop).journal`);
  await restart();
  await disk.cut(id, 2);
  await Dexie.delete(planDatabaseName(id));
  await actions.openPlan(id);
  addEvent('D');
  await status('saved');
  await open('strays');
  const line = page.getByRole('listitem').filter({ hasText: '(laptop).journal' });
  await expect.element(line.getByText(/another story from step 2 on/)).toBeVisible();
  const own = (side: string) => line.getByRole('group', { name: side });
  await expect.element(own('The journal').getByText('1 step of its own')).toBeVisible();
  await expect.element(own('This file').getByText('2 steps of its own')).toBeVisible();
  await quiet();
  expect(titles()).toEqual(['A', 'D']);
});

describe('earlier states', () => {
  it('says what a state would change before it is restored, and restores it by name', async () => {
    await open('restore');
    await expect.element(dialog('Earlier states of “Spring”')).toBeVisible();
    const now = inDialog('Restore this state');
    await expect.element(now).toBeDisabled();
    await page.getByRole('option').nth(1).click();
    const preview = page.getByRole('region', { name: 'What restoring this state would change' });
    await expect.element(preview.getByText('Events: 2 removed')).toBeVisible();
    await quiet();
    await now.click();
    await vi.waitFor(() => expect(titles()).toEqual(['A']), 10_000);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('diagnostics', () => {
  it('shows folders, journal and backups of each plan, and checks all files', async () => {
    await disk.platform['backup.write']({ plan: id, why: 'asked' });
    await open('diagnostics');
    const table = page.getByRole('table', { name: 'Plans' });
    const row = table.getByRole('row').filter({ hasText: 'Spring' });
    await expect.element(row.getByRole('cell').nth(1)).toHaveTextContent('4');
    await expect.element(row.getByRole('cell').nth(3)).toHaveTextContent(/^1 \(/);
    await quiet();
    await inDialog('Check all files now').click();
    await expect.element(page.getByText(/everything is whole/)).toBeVisible();
  });

  it('copies a report that names no plan, no event and no user', async () => {
    await open('diagnostics');
    await inDialog('Copy the report').click();
    await expect.element(page.getByText('Copied', { exact: true })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    await userEvent.keyboard('{Control>}v{/Control}');
    await vi.waitFor(() => expect(field.value).toContain('plan 1: generation 4'), 10_000);
    for (const content of ['Spring', id, 'add-event']) expect(field.value).not.toContain(content);
    field.remove();
  });
});

describe('questions', () => {
  it('offers three ways on from a file that another program changed, and none by default', async () => {
    const asked = askAboutFile();
    await expect.element(dialog('“spring.prepcom” was changed by another program')).toBeVisible();
    await expect.element(inDialog('Not now').last()).toHaveFocus();
    await quiet();
    await inDialog('Keep both, open the file as a plan of its own').click();
    expect(await asked).toBe('both');
  });

  it('takes closing the dialog, or another one in its place, for no answer', async () => {
    const first = askAboutFile();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(await first).toBeNull();
    const second = askAboutFile();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    actions.openDialog('about');
    expect(await second).toBeNull();
    expect(getState().dialog?.name).toBe('about');
  });
});

function askAboutFile() {
  return ask({ kind: 'file-changed', file: 'spring.prepcom', plan: 'Spring' });
}
