import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settingsOf } from '@shared/model/plan';
import { actions, getState } from '@renderer/state/planStore';
import { closeWindow, openSample, openWindow } from './shellFixture';

beforeEach(async () => {
  await page.viewport(1280, 800);
  await openWindow();
  await openSample();
});
afterEach(closeWindow);

const own = 'Global compact for migration, as held';
const rows = () => page.getByRole('treegrid', { name: 'Outline of the plan' });
const row = (name: string | RegExp) => rows().getByRole('row', { name });
const dialog = () => page.getByRole('dialog', { name: 'Settings of the plan' });
const field = (name: string) => dialog().getByRole('textbox', { name, exact: true });

/** Adds the document a second time, under another name, as a user does. */
async function addSecond(): Promise<void> {
  actions.openDialog('settings', { section: 'processes' });
  await dialog().getByLabelText('What it begins with').selectOptions('A/RES/71/280');
  await expect
    .element(field('Name of the process').last())
    .toHaveValue('Global compact for migration');
  await field('Name of the process').last().fill('Refugees');
  await dialog().getByRole('button', { name: 'Add a process' }).click();
  await expect.element(dialog().getByRole('button', { name: 'Remove Refugees' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
}

it('a process is added in the settings, stands below the first in the outline, and undo takes it away', async () => {
  await addSecond();
  await expect.element(row(own)).toHaveAttribute('aria-level', '1');
  await expect.element(row(own)).toHaveAttribute('aria-expanded', 'true');
  await row(own).click();
  await expect.element(row('Refugees')).toHaveAttribute('aria-level', '1');
  await expect.element(row('Phase I ').first()).toHaveAttribute('aria-level', '2');
  actions.undo();
  await expect.element(row('Refugees')).not.toBeInTheDocument();
  expect(settingsOf(getState().plan!).processes).toEqual([]);
});

it('an event is given to another process in the inspector, and says so', async () => {
  await addSecond();
  actions.run('add-event', { kind: 'own-meeting', fields: { title: 'Coordination' } });
  const event = [...getState().plan!.events.values()].find((e) => e.title === 'Coordination')!;
  actions.select({ type: 'event', id: event.id });
  actions.setSidePanel('inspector');
  await page.getByRole('button', { name: new RegExp(`Process.*${own}`) }).click();
  await page.getByRole('option', { name: 'Refugees' }).click();
  await expect.element(page.getByRole('button', { name: /Process.*Refugees/ })).toBeVisible();
  const { processes } = settingsOf(getState().plan!);
  expect(getState().plan!.events.get(event.id)!.processId).toBe(processes[0]!.id);
});

it('grouped by process, each has one group with all that is its own', async () => {
  await addSecond();
  actions.setGrouping('process');
  await expect
    .element(page.getByRole('columnheader', { name: 'Grouped by process' }))
    .toBeVisible();
  await row(own).click();
  await expect.element(row(/^Refugees \d+ lines/)).toBeVisible();
});

it('the schedule names the process of each phase', async () => {
  await addSecond();
  actions.setView('schedule');
  const section = page.getByRole('row', { name: /^Phase I: consultations \(Refugees\)/ });
  for (const name of [/^Phase I: .*\(Global/, /^Phase II: .*\(Global/, /^Phase III: .*\(Global/]) {
    const head = page.getByRole('row', { name });
    await expect.element(head).toBeVisible();
    await head.click();
  }
  await page.getByRole('row', { name: /^Whole process \(Global/ }).click();
  await expect.element(section).toBeVisible();
});

it('a process for which something is planned is not removed, and the settings say why', async () => {
  await addSecond();
  const processId = settingsOf(getState().plan!).processes[0]!.id;
  actions.run('add-event', { kind: 'own-meeting', fields: { title: 'Coordination', processId } });
  actions.openDialog('settings', { section: 'processes' });
  await dialog().getByRole('button', { name: 'Remove Refugees' }).click();
  await expect
    .element(dialog().getByRole('alert'))
    .toHaveTextContent('1 event belongs to this process');
});
