import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { noDates } from '@shared/model/event';
import { day } from '@shared/model/time';
import { openApp } from '../support/app';
import { canReadPdf, pdfPages, smallestLetters, withoutSpaces } from '../support/pdfText';
import { eventWith, planWith } from '../support/planWith';

const write = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true });
const holds = (text: string | undefined, words: string) =>
  expect(text).toContain(withoutSpaces(words));

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /as held/ }).click();
  await page.getByRole('button', { name: /^Plan: / }).waitFor();
}

describe.runIf(canReadPdf)('months on paper', () => {
  it('begin with the month on the screen, across, with the phases that it lies in', async () => {
    const { page } = await openApp();
    await openSample(page);
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Next month' }).click();
    await page.getByRole('heading', { name: 'April 2018' }).waitFor();
    await page.keyboard.press('Control+p');
    const what = page.getByLabel('What');
    expect(await what.inputValue()).toBe('month');
    const pages = await pdfPages(await write(page));
    expect(pages).toHaveLength(1);
    holds(pages[0], 'April 2018 Phase III: intergovernmental negotiations');
    holds(pages[0], 'Week Mon Tue Wed Thu Fri Sat Sun');
    holds(pages[0], 'Second stakeholder list');
    holds(pages[0], 'not yet done');
    holds(pages[0], 'Page 1 of 1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+p');
    expect(await what.inputValue()).toBe('all');
  });

  it('stand one on each page, those in which something lies', async () => {
    const { page } = await openApp();
    await openSample(page);
    await page.keyboard.press('Control+p');
    await page.getByLabel('What').selectOption({ label: 'Months, one on each page' });
    const pdf = await write(page);
    const pages = await pdfPages(pdf);
    const heads = pages.map((one) => /asof15March2018(\D+\d{4})/.exec(one)?.[1]);
    const year = (n: number, months: readonly string[]) => months.map((m) => `${m}${n}`);
    expect(heads).toEqual([
      ...year(2017, ['March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']),
      ...year(2017, ['November', 'December']),
      ...year(2018, ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'December']),
    ]);
    expect(await smallestLetters(pdf, 15)).toBeGreaterThan(8);
  });

  it('leave nothing of a crowded day to "more"', async () => {
    const { page } = await openApp();
    const title = (n: number) => `Consultation of regional group No${n}, closed to observers`;
    const events = Array.from({ length: 24 }, (_, n) =>
      eventWith({
        ...noDates,
        id: `e${n}`,
        kind: 'consultation',
        title: title(n),
        attendance: null,
        placeId: null,
        sittings: [
          { day: day('2018-02-05'), part: 'full' as const, from: null, to: null, placeId: null },
        ],
      }),
    );
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Open a plan file/ }).click();
    await (
      await chooser
    ).setFiles({
      name: 'crowded.prepcom',
      mimeType: 'application/json',
      buffer: Buffer.from(encodePlan(planWith(...events))),
    });
    await page.getByRole('button', { name: /^Plan: / }).waitFor();
    await page.keyboard.press('Control+p');
    await page.getByLabel('What').selectOption({ label: 'Months, one on each page' });
    const text = (await pdfPages(await write(page))).join(' ');
    const missing = events.filter((e) => !text.includes(withoutSpaces(e.title)));
    expect(missing.map((e) => e.title)).toEqual([]);
    expect(text).not.toContain('more');
  });
});
