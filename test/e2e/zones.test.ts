import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';

const zones = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Katmandu',
  'Australia/Lord_Howe',
];

it.each(zones)(
  'the schedule of the sample shows the same dates on a computer in %s',
  async (zone) => {
    const { page } = await openApp({ context: { timezoneId: zone } });
    await page.getByText('Global compact for migration, as held').first().click();
    await page.getByRole('treegrid').waitFor();
    expect(await zoneOf(page)).toBe(zone);
    expect(await datesIn(page, 'Timeline')).toContain('20, 22–23 Feb');
    await page.getByRole('button', { name: 'Schedule', exact: true }).click();
    const dates = await datesIn(page, 'Schedule');
    for (const date of [
      'Mon 8 – Tue 9 May',
      'Wed 26 Jul',
      'Mon 4 – Tue 5 Sep',
      'Thu 12 – Fri 13 Oct',
    ]) {
      expect(dates).toContain(date);
    }
  },
);

/** All that the rows of the view say. */
async function datesIn(page: Page, view: string): Promise<string> {
  const rows = page.getByRole('row');
  await rows.nth(3).waitFor();
  expect(
    await page.getByRole('button', { name: view, exact: true }).getAttribute('aria-current'),
  ).toBe('page');
  return (await rows.allInnerTexts()).join('\n');
}

function zoneOf(page: Page): Promise<string> {
  return page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
}
