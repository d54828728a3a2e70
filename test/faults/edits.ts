import type { Page } from 'playwright-core';
import { nodeDisk } from '@electron/files/disk';
import { plansWithJournal } from '@electron/files/journal';
import { journalPath } from '@electron/files/journalFolder';
import { contentOfFile, planAt } from '@electron/files/planStates';

/** Makes an empty plan in a window that shows the start screen. */
export async function newPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Empty plan/ }).click();
  await page.getByRole('button', { name: /^Plan:/ }).waitFor();
  await page.getByText(/^Saved on disk/).waitFor();
}

/** Opens the one plan of the list, and waits until the window shows so many events without a day. */
export async function openOnlyPlan(page: Page, events: number): Promise<void> {
  const plan = page.getByRole('button', { name: /\d+ events?|no events/ });
  await plan.first().click();
  await page.getByRole('button', { name: /^Plan:/ }).waitFor();
  // A heading of the columns, one of the group of what has no day, and a row for each event.
  const rows = events === 0 ? 0 : events + 2;
  if (rows > 0) await page.locator(`[aria-rowcount="${rows}"]`).waitFor({ timeout: 15_000 });
}

/** Adds an event, as a user does by keyboard. */
export async function addEvent(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Insert');
  await page.getByRole('dialog', { name: 'New event' }).waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Titles of the events that the journal in a data folder holds, read anew from the disk. */
export async function titlesOnDisk(data: string): Promise<readonly string[]> {
  const [plan] = await plansWithJournal(nodeDisk, data);
  if (plan === undefined) return [];
  const content = await contentOfFile(nodeDisk, journalPath(data, plan), plan);
  if (!content || content.problem) throw new Error(`journal: ${content?.problem ?? 'gone'}`);
  const answer = await planAt(nodeDisk, data, plan, content.head.generation);
  if (!('text' in answer)) throw new Error(`journal: ${answer.failed}`);
  const file = JSON.parse(answer.text) as {
    readonly events: readonly { readonly title: string }[];
  };
  return file.events.map(({ title }) => title);
}
