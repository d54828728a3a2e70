import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { editTogether } from '../faults/windowFaults';
import { openApp } from '../support/app';

async function addEvent(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Insert');
  await page.getByRole('dialog', { name: 'New event' }).waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

it('two windows on one plan each show what the other saves, and lose nothing', async () => {
  const { page, openWindow, complaints } = await openApp();
  await page.getByRole('button', { name: /^Empty plan/ }).click();
  await page.getByRole('button', { name: /^Plan:/ }).waitFor();
  await addEvent(page, 'First');
  await page.getByText(/^Saved on disk/).waitFor();
  const other = await openWindow();
  await other.getByRole('button', { name: /1 event/ }).click();
  await other.getByRole('button', { name: /^Plan:/ }).waitFor();
  for (const n of [1, 2, 3]) {
    await Promise.all([addEvent(page, `Here ${n}`), addEvent(other, `There ${n}`)]);
  }
  for (const window of [page, other]) {
    await window.getByText(/^Saved on disk/).waitFor();
    for (const n of [1, 2, 3]) {
      await window.getByRole('row', { name: new RegExp(`Here ${n}`) }).waitFor();
      await window.getByRole('row', { name: new RegExp(`There ${n}`) }).waitFor();
    }
  }
  expect(complaints).toEqual([]);
});

it('two windows that edit one plan at the same time for a while lose no edit, and end equal', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  expect(await editTogether(root, 6_000)).toBe('done');
});
