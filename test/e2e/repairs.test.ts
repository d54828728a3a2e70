import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openApp } from '../support/app';

const panel = (page: Page) => page.getByRole('complementary');
const clash = (page: Page) =>
  panel(page).getByRole('treeitem', { name: /^Error: Seventh Global Meeting.*11 Oct 2017/ });

/** The sample as of 15 May 2017, with its findings. */
async function openFindings(page: Page): Promise<void> {
  await page.getByRole('button', { name: /as held/ }).click();
  await page.getByText(/^Saved on disk/).waitFor();
  await page.getByRole('button', { name: /^as of/ }).click();
  await page.getByRole('textbox', { name: /^Day, as/ }).fill('15 May 2017');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('button', { name: /^5 errors/ }).click();
}

it('previews a repair, applies it, takes it back and does it again, and remembers after a start what went with it', async () => {
  const { page, startAgain, complaints } = await openApp();
  await openFindings(page);
  await clash(page).click();
  await panel(page).getByText('9–10 Oct 2017').waitFor();
  await page.getByText('Preview, nothing changed yet: moves 1 day; no other finding').waitFor();
  expect(await clash(page).count()).toBe(1);
  await panel(page).getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByRole('button', { name: /^4 errors/ }).waitFor();
  expect(await clash(page).count()).toBe(0);
  await page.keyboard.press('Control+z');
  await clash(page).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await clash(page).waitFor({ state: 'detached' });
  await page.getByText(/^Saved on disk/).waitFor();
  await page.close();
  const again = await startAgain();
  await again
    .getByRole('button', { name: /as held/ })
    .first()
    .click();
  await again.getByRole('button', { name: /^Plan:/ }).waitFor();
  await again.keyboard.press('Control+Shift+h');
  const history = again.getByRole('dialog', { name: 'History' });
  await history.getByText(/repair Seventh Global/).waitFor();
  await history.getByText(/−1 error/).click();
  await history.getByText(/^− Seventh Global Meeting.*Second informal/).waitFor();
  expect(complaints).toEqual([]);
}, 60_000);
