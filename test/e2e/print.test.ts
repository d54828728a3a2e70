import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { noDates, type PlanEvent } from '@shared/model/event';
import { settingsOf } from '@shared/model/plan';
import { addDays, day } from '@shared/model/time';
import { openApp } from '../support/app';
import { canReadPdf, pdfPages, smallestLetters, withoutSpaces } from '../support/pdfText';
import { eventWith, planWith } from '../support/planWith';

// The pages stand ready while the dialog is open: what page.pdf() writes is what "Print…" prints.

const count = 70;
const number = (n: number) => `No${String(n).padStart(3, '0')}`;

function longTitle(n: number): string {
  return `Event ${number(n)} of the preparatory process, with a title that needs more than one line`;
}

function milestone(n: number): PlanEvent {
  const at = { day: addDays(day('2018-02-01'), 2 * n), time: null, zone: null };
  const states = [{ state: 'done' as const, on: null, decision: null }];
  const fields = { ...noDates, id: number(n), title: longTitle(n), at, states, placeId: null };
  return eventWith({ ...fields, kind: 'milestone', attendance: null });
}

const seventy = planWith(
  eventWith({
    ...noDates,
    id: 'phase',
    kind: 'phase',
    title: 'Negotiations',
    attendance: null,
    placeId: null,
    span: { start: day('2018-02-01'), end: day('2018-08-01') },
  }),
  ...Array.from({ length: count }, (_, i) => milestone(i + 1)),
);

async function openPlanFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a plan file/ }).click();
  const file = { name: 'seventy.prepcom', mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: /^Plan: / }).waitFor();
}

async function choose(page: Page, what: string, paper: 'A4' | 'Letter'): Promise<Buffer> {
  await page.getByRole('button', { name: /^Plan: / }).waitFor();
  await page.keyboard.press('Control+p');
  await page.getByLabel('What').selectOption({ label: what });
  await page.getByLabel('Paper').selectOption({ label: paper });
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

const times = (text: string, word: string) => text.split(word).length - 1;
const holds = (text: string | undefined, words: string) =>
  expect(text).toContain(withoutSpaces(words));

describe.runIf(canReadPdf)('on paper', () => {
  it.each(['A4', 'Letter'] as const)(
    'every one of 70 events stands once on %s, whole, at 8 points or more, on numbered pages',
    async (paper) => {
      const { page } = await openApp();
      await openPlanFile(page, encodePlan(seventy));
      const pdf = await choose(page, 'Schedule, every phase', paper);
      const pages = await pdfPages(pdf);
      const text = pages.join(' ');
      const numbers = Array.from({ length: count }, (_, i) => i + 1);
      expect(numbers.filter((n) => times(text, number(n)) !== 1)).toEqual([]);
      expect(numbers.filter((n) => !text.includes(withoutSpaces(longTitle(n))))).toEqual([]);
      pages.forEach((one, i) => holds(one, `Page ${i + 1} of ${pages.length}`));
      expect(pages.length).toBeGreaterThan(1);
      holds(text, 'printed on');
      holds(text, 'not yet done');
      // Heights of words differ by some per cent between weights: 8.5 points come out as 8.2.
      expect(await smallestLetters(pdf, 15)).toBeGreaterThan(8);
    },
  );

  it('the sample prints each phase on a page of its own, with its paragraph and findings', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /as held/ }).click();
    await page.getByRole('button', { name: /^as of/ }).click();
    await page.getByRole('textbox', { name: /^Day, as/ }).fill('2018-03-15');
    await page.getByRole('button', { name: 'Show' }).click();
    const pages = await pdfPages(await choose(page, 'Schedule, every phase', 'A4'));
    const third = pages.find((one) =>
      one.includes(withoutSpaces('Phase III: intergovernmental negotiations')),
    );
    holds(third, 'A/RES/71/280, para. 14 (c)');
    holds(third, 'as of 15 March 2018');
    holds(
      third,
      'Six rounds in New York, 26 sitting days (para. 28); 7 of 26 by the end of 15 March.',
    );
    holds(third, 'Tue 20, Thu 22 – Fri 23 Feb');
    // The legend is the last of a phase: it stands on the page of the third.
    holds(third, 'window of the text, soft where the text is soft');
    holds(third, 'February March April May June July');
    expect(third).toMatch(/Findingsinthisphase:noerrors,\d+warnings?,\d+notices?/);
  });

  it('the sample prints every finding and every mandate without a date', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /as held/ }).click();
    await page.getByRole('button', { name: /^as of/ }).click();
    await page.getByRole('textbox', { name: /^Day, as/ }).fill('2017-05-15');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('button', { name: /^5 errors/ }).waitFor();
    const text = (await pdfPages(await choose(page, 'Schedule, every phase', 'A4'))).join(' ');
    expect(times(text, withoutSpaces('after the session it is of Co-facilitators'))).toBe(6);
    holds(text, 'note on the organization of work of the conference');
    holds(text, 'Findings of no line above: no errors, no warnings, 7 notices');
    await page.emulateMedia({ media: 'print' });
    const printed = async (gravity: string) => {
      const rows = page.getByRole('row').filter({ has: page.getByRole('img', { name: gravity }) });
      return new Set(await rows.allTextContents()).size;
    };
    holds(text, 'No holiday list for 7 stations Addis Ababa 2017; Bangkok 2017; Beirut 2017');
    // The seven missing lists stand in one row.
    expect(await Promise.all(['Error', 'Warning', 'Notice'].map(printed))).toEqual([5, 8, 3]);
  });

  it('a rule that is off is named on paper, so that silence is not taken for a plan that fits', async () => {
    const { page } = await openApp();
    const plan = planWith(milestone(1));
    const settings = { ...settingsOf(plan), rulesOff: ['overlap' as const] };
    const settled = { ...plan, settings: new Map([['settings', settings]]) };
    await openPlanFile(page, encodePlan(settled));
    const text = (await pdfPages(await choose(page, 'Schedule, every phase', 'A4'))).join(' ');
    expect(text).toContain(withoutSpaces('1 rule is off: Overlap.'));
  });

  it('the timeline prints every row of the outline, every month, axis and legend on each page', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /as held/ }).click();
    const pdf = await choose(page, 'Timeline, every row', 'A4');
    const pages = await pdfPages(pdf);
    const text = pages.join(' ');
    const titles = ['First round', 'Sixth round', 'Stocktaking meeting', 'Zero draft'];
    expect(titles.filter((title) => !text.includes(withoutSpaces(title)))).toEqual([]);
    const onEach = [
      'Mandate or event',
      'Apr May Jun Jul Aug Sep Oct Nov Dec',
      'window of the text',
    ];
    const missing = pages.flatMap((one) =>
      onEach.filter((words) => !one.includes(withoutSpaces(words))),
    );
    expect(missing).toEqual([]);
    expect(await smallestLetters(pdf, 15)).toBeGreaterThan(8);
  });

  it('a line that is closed on paper says how much was found inside', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /as held/ }).click();
    await choose(page, 'Timeline, as its rows are open now', 'A4');
    await page.emulateMedia({ media: 'print' });
    const closed = page.getByRole('row', { name: /^Organization .*Error, 2 findings inside/ });
    const inside = page.getByRole('img', { name: /findings? inside/ });
    expect([await closed.count(), await inside.count()]).toEqual([1, 11]);
    // A notice once took the room of the notices at the window's edge.
    const heights = await inside.evaluateAll((all) => all.map((e) => e.clientHeight));
    expect(Math.max(...heights)).toBeLessThan(16);
    await page.emulateMedia({ media: 'screen' });
    await choose(page, 'Timeline, every row', 'A4');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('row', { name: /^Organization/ }).count()).toBe(1);
    expect(await inside.count()).toBe(0);
  });

  it('a title of many lines stands whole in the timeline, upright on Letter', async () => {
    const { page } = await openApp();
    const title = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    const long = { ...milestone(1), title };
    await openPlanFile(page, encodePlan(planWith(long)));
    await page.keyboard.press('Control+p');
    await page.getByLabel('What').selectOption({ label: 'Timeline, every row' });
    await page.getByLabel('Paper').selectOption({ label: 'Letter' });
    await page.getByLabel('Orientation').selectOption({ label: 'Portrait' });
    const [only] = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(only).toContain(withoutSpaces(title));
  });
});
