import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openApp } from '../support/app';

/** What axe finds on the page, as "rule: where". */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(' ')}`));
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /as held/ }).click();
  await page.getByText(/^Saved on disk/).waitFor();
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('axe finds nothing on the start screen and the three views', async () => {
    const { page } = await openApp({ context: { colorScheme } });
    await page.getByRole('heading', { name: 'No plan is open' }).waitFor();
    expect(await violations(page), 'start').toEqual([]);
    await openSample(page);
    expect(await violations(page), 'timeline').toEqual([]);
    await page.keyboard.press('Control+2');
    await page.getByRole('button', { name: 'Print…' }).waitFor();
    expect(await violations(page), 'schedule').toEqual([]);
    await page.keyboard.press('Control+3');
    await page.getByRole('grid').first().waitFor();
    expect(await violations(page), 'month').toEqual([]);
  });

  it.each([
    ['Control+k', 'Search or command'],
    ['Control+,', 'Settings of the plan'],
    ['Control+/', 'Keyboard shortcuts'],
    ['Insert', 'New event'],
    ['Control+p', 'Print'],
    ['Control+Shift+o', 'Plans on this computer'],
  ])('%s opens "%s", in which axe finds nothing, and Escape closes it', async (keys, name) => {
    const { page } = await openApp({ context: { colorScheme } });
    await openSample(page);
    await page.keyboard.press(keys);
    await page.getByRole('dialog', { name }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

it('from the start to an event on a day, with no pointer', async () => {
  const { page, complaints } = await openApp();
  await page.getByRole('heading', { name: 'No plan is open' }).waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Plan: New plan' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search or command' }).waitFor();
  await page.keyboard.type('new event');
  await page
    .getByRole('menuitem', { name: 'New event' })
    .and(page.locator('[data-focused]'))
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'New event' }).waitFor();
  await page.keyboard.type('Call with capital');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('02202018');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page
    .getByText(/Selected: Call with capital, 20 Feb 2018|Selected: Call with capital/)
    .waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Redo add Call with capital' }).waitFor();
  expect(complaints).toEqual([]);
});

it('dropped files: a calendar is followed, what is broken or of another kind is refused by name', async () => {
  const { page } = await openApp();
  await page.getByRole('heading', { name: 'No plan is open' }).waitFor();
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content!], fileName!));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
      },
      [name, text],
    );
  await drop('letter.docx', 'x');
  await page.getByRole('alert').filter({ hasText: 'letter.docx' }).waitFor();
  await drop('broken.prepcom', '{ "format": ');
  await page.getByRole('alert').filter({ hasText: 'broken.prepcom' }).waitFor();
  expect(await page.getByRole('heading', { name: 'No plan is open' }).isVisible()).toBe(true);

  await openSample(page);
  await drop(
    'women.ics',
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//test//test//EN',
      'BEGIN:VEVENT',
      'UID:csw62@test.invalid',
      'DTSTAMP:20180101T000000Z',
      'DTSTART;VALUE=DATE:20180312',
      'DTEND;VALUE=DATE:20180324',
      'SUMMARY:Commission on the Status of Women',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
  await page.getByRole('button', { name: /^Undo .*women/i }).waitFor();
});
