// Pictures of the built application for README.md: the sample plan as of 15 March 2018, on screen and on paper.
// Needs pdftoppm (poppler-utils) and convert (ImageMagick).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build, root } from '../../electron/launch/build.mjs';
import { findBrowser, isRoot } from '../../electron/launch/findBrowser.mjs';

const pictures = join(root, '.github', 'pictures');
const scratch = mkdtempSync(join(tmpdir(), 'prepcom-pictures-'));
mkdirSync(pictures, { recursive: true });
await build();
const { startServer } = await import(pathToFileURL(join(root, 'dist/electron/server.mjs')).href);
const browser = await chromium.launch({
  executablePath: findBrowser() ?? chromium.executablePath(),
  chromiumSandbox: !isRoot(),
});

/** @typedef {import('playwright-core').Page} Page */

/** Opens the application over an empty data folder, takes pictures, closes it.
 * @param {'light' | 'dark'} colorScheme
 * @param {(page: Page) => Promise<void>} take */
async function inWindow(colorScheme, take) {
  const data = mkdtempSync(join(scratch, 'data-'));
  const server = await startServer({ port: 0, data, renderer: join(root, 'dist/renderer') });
  const viewport = { width: 1440, height: 900 };
  const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB' });
  page.setDefaultTimeout(15_000);
  await page.goto(server.startUrl());
  await take(page);
  await page.context().close();
  await server.close();
}

/** @param {Page} page @param {string} day */
async function askFor(page, day) {
  await page.getByRole('button', { name: /^as of/ }).click();
  await page.getByRole('textbox', { name: /^Day, as/ }).fill(day);
  await page.getByRole('button', { name: 'Show' }).click();
}

/** @param {Page} page @param {string} day */
async function openSample(page, day) {
  await page.getByRole('button', { name: /as held/ }).click();
  await page.getByText(/^Saved on disk/).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
  await askFor(page, day);
}

/** @param {Page} page */
async function selectFirstRound(page) {
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 400);
  await page
    .getByRole('row', { name: /First round/ })
    .first()
    .click();
}

/** @param {Page} page @param {string} name */
async function save(page, name) {
  // Findings come from the checker a moment after the plan: the picture is of what has settled.
  await page.waitForTimeout(1200);
  writeSmall(await page.screenshot(), name);
}

/** @param {Buffer} png @param {string} name */
function writeSmall(png, name) {
  const file = join(scratch, 'picture.png');
  writeFileSync(file, png);
  const to = join(pictures, `${name}.png`);
  execFileSync('convert', [file, '-strip', '+dither', '-colors', '256', `PNG8:${to}`]);
  console.log(`${name}.png, ${Math.round(readFileSync(to).length / 1000)} kB`);
}

/** @param {Page} page @param {string} what @param {number} number of the page @param {string} name */
async function print(page, what, number, name) {
  await page.keyboard.press('Control+p');
  await page.getByLabel('What').selectOption({ label: what });
  await page.waitForTimeout(300);
  const pdf = join(scratch, 'printed.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  const only = ['-f', String(number), '-l', String(number), '-singlefile'];
  execFileSync('pdftoppm', ['-r', '110', '-png', ...only, pdf, join(scratch, 'printed')]);
  writeSmall(readFileSync(join(scratch, 'printed.png')), name);
  await page.keyboard.press('Escape');
}

await inWindow('light', async (page) => {
  await page.getByRole('heading', { name: 'No plan is open' }).waitFor();
  await save(page, 'start');
  await openSample(page, '2018-03-15');
  await selectFirstRound(page);
  await save(page, 'timeline-light');
  await print(page, 'Timeline, as its rows are open now', 1, 'print-timeline');
  await page.keyboard.press('Control+2');
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 420);
  await save(page, 'schedule');
  await print(page, 'Schedule: Phase III: intergovernmental negotiations', 1, 'print-phase');
  await page.keyboard.press('Control+3');
  await save(page, 'month');
});
await inWindow('dark', async (page) => {
  await openSample(page, '2018-03-15');
  await selectFirstRound(page);
  await save(page, 'timeline-dark');
});
await inWindow('light', async (page) => {
  await openSample(page, '2017-05-15');
  await page.getByRole('button', { name: /^\d+ warnings?$/ }).click();
  await save(page, 'findings');
});
await browser.close();
rmSync(scratch, { recursive: true });
