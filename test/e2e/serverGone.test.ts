import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openApp } from '../support/app';

async function addEvent(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Insert');
  await page.getByRole('dialog', { name: 'New event' }).waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

it('keeps an edit that the dead server could not save, and saves it once Prepcom was started again', async () => {
  const { page, stopServer, startAgain } = await openApp();
  await page.getByRole('button', { name: /^Empty plan/ }).click();
  await page.getByRole('button', { name: /^Plan:/ }).waitFor();
  await addEvent(page, 'Before');
  await page.getByText(/^Saved on disk/).waitFor();
  await stopServer();
  await addEvent(page, 'While it was dead');
  await page
    .getByText(/^Not saved/)
    .first()
    .waitFor();
  expect(await page.getByRole('row', { name: /While it was dead/ }).count()).toBe(1);
  const other = await startAgain();
  await other.getByRole('heading', { name: 'No plan is open' }).waitFor();
  await page.getByText(/^Saved on disk/).waitFor();
  await page.close();
  const last = await startAgain();
  await last.getByRole('button', { name: /2 events/ }).click();
  await last.getByRole('row', { name: /While it was dead/ }).waitFor();
});
