import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import type { Plan } from '@shared/model/plan';
import { addDays } from '@shared/model/time';
import { findProcess } from '@shared/processes/index';
import { openApp } from '../support/app';
import { canReadPdf, pdfPages, withoutSpaces } from '../support/pdfText';

const own = 'Global compact for migration, as held';

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /as held/ }).click();
  await page.getByRole('treegrid').waitFor();
  await page.getByText(/^Saved on disk/).waitFor();
}

/** Runs a command from the palette by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search or command' }).waitFor();
  await page.keyboard.type(words);
  await page.getByRole('menuitem', { name: words }).first().click();
}

/** Adds the document a second time as "Refugees", as a user does. */
async function addSecond(page: Page): Promise<void> {
  await command(page, 'Add a process to the plan');
  const dialog = page.getByRole('dialog', { name: 'Settings of the plan' });
  await dialog.getByLabel('What it begins with').selectOption('A/RES/71/280');
  await dialog.getByRole('textbox', { name: 'Name of the process' }).last().fill('Refugees');
  await dialog.getByRole('button', { name: 'Add a process' }).click();
  await dialog.getByRole('button', { name: 'Remove Refugees' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function addMeeting(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+Shift+n');
  const dialog = page.getByRole('dialog', { name: 'New event' });
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByLabel('Process').selectOption('Refugees');
  await dialog.getByLabel('First day').fill('7 May 2018');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Titles of the rows of a level, in their order. */
function titles(page: Page, level: number): Promise<string[]> {
  return page
    .getByRole('treegrid')
    .locator(`[role=row][aria-level="${level}"] .outline-text`)
    .allInnerTexts();
}

it('a second process is planned beside the first, and stays so when Prepcom is started again', async () => {
  const { page, startAgain, complaints } = await openApp();
  await openSample(page);
  await addSecond(page);
  await addMeeting(page, 'Coordination of the two');
  await page.getByRole('row', { name: own }).click();
  expect(await titles(page, 1)).toEqual([own, 'Refugees']);
  await command(page, 'Group by process');
  await page.getByRole('columnheader', { name: 'Grouped by process' }).waitFor();
  await page.getByRole('row', { name: own }).click();
  await page.getByRole('row', { name: /^Refugees/ }).waitFor();
  const line = page.getByRole('row', { name: /^Coordination of the two/ });
  await expect.poll(() => line.count()).toBe(1);
  await command(page, 'Sort lines by name');
  const sorted = await titles(page, 2);
  await page.getByText(/^Saved on disk/).waitFor();
  await page.close();
  const again = await startAgain();
  await again
    .getByRole('button', { name: new RegExp(own) })
    .first()
    .click();
  await again.getByRole('columnheader', { name: 'Grouped by process' }).waitFor();
  await again.getByRole('row', { name: own }).click();
  await expect.poll(() => titles(again, 2)).toEqual(sorted);
  expect(complaints).toEqual([]);
});

it.runIf(canReadPdf)(
  'two processes are printed one below the other, each under its name',
  async () => {
    const { page } = await openApp();
    await openSample(page);
    await addSecond(page);
    await addMeeting(page, 'Coordination of the two');
    await page.keyboard.press('Control+p');
    await page.getByLabel('What').selectOption({ label: 'Timeline, every row' });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = (await pdfPages(pdf)).join('');
    const [first, second] = [own, 'Refugees'].map((name) => text.indexOf(withoutSpaces(name)));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(second).toBeGreaterThan(first!);
    expect(text.indexOf(withoutSpaces('Coordination of the two'))).toBeGreaterThan(second!);
  },
);

/** The sample with its fourth round a week later. */
function movedSample(): Plan {
  const plan = findProcess('A/RES/71/280')!.newSample!({ planId: 'p', newUid: () => 'u', now: 0 });
  const round = plan.events.get('round-4')!;
  const sittings = round.sittings.map((one) => ({ ...one, day: addDays(one.day, 7) }));
  return { ...plan, events: new Map([...plan.events, ['round-4', { ...round, sittings }]]) };
}

/** The chart as SVG, as "Save a picture" gives it. */
async function pictureOf(page: Page): Promise<string> {
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Picture of the timeline' });
  for (const name of [/^SVG/, /^All rows/]) await dialog.getByRole('radio', { name }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save…' }).click();
  const path = await (await download).path();
  await dialog.waitFor({ state: 'detached' });
  return readFile(path, 'utf8');
}

const dashes = (svg: string) => svg.split('stroke-dasharray="3 2"').length - 1;

it('the dates of a plan file are drawn as dashes behind those of now, until that is ended', async () => {
  const { page, complaints } = await openApp();
  await openSample(page);
  const before = dashes(await pictureOf(page));
  await command(page, 'Compare with an earlier state');
  const dialog = page.getByRole('dialog', { name: 'Compare with an earlier state' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'A plan file…' }).click();
  const buffer = Buffer.from(encodePlan(movedSample()));
  const file = { name: 'last month.prepcom', mimeType: 'application/json', buffer };
  await (await chooser).setFiles(file);
  await page.getByText('Dashes show last month.prepcom.').waitFor();
  await dialog.waitFor({ state: 'detached' });
  // One round, which sits on one week without a gap; ghosts of earlier moves are those of the file then.
  expect(dashes(await pictureOf(page))).toBe(1);
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect.poll(() => page.getByText(/^Dashes show/).count()).toBe(0);
  expect(dashes(await pictureOf(page))).toBe(before);
  expect(complaints).toEqual([]);
});
