import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { eventWith, planWith, sittings } from '../support/planWith';
import { openApp } from '../support/app';

// Titles that would end an element, an attribute or the document where they were taken as markup.
const hostile = [
  '</text></svg><script>document.title = "run"</script>',
  '" onload="document.title = 1" & <b>bold</b> &amp; ]]>',
  'اجتماع تحضيري 🕊️ \u202e end \u000b of line',
];

const plan = planWith(
  ...hostile.map((title, i) =>
    eventWith({ id: `e${i}`, title, sittings: sittings(`2018-0${i + 2}-20`, `2018-0${i + 2}-21`) }),
  ),
);

async function openHostilePlan(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a plan file/ }).click();
  const buffer = Buffer.from(encodePlan(plan));
  const file = { name: 'hostile.prepcom', mimeType: 'application/json', buffer };
  await (await chooser).setFiles(file);
  await page.getByRole('row', { name: /bold/ }).waitFor();
}

async function savedAs(page: Page, ...choices: readonly RegExp[]): Promise<Buffer> {
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Picture of the timeline' });
  for (const name of choices) await dialog.getByRole('radio', { name }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save…' }).click();
  const path = await (await download).path();
  await dialog.waitFor({ state: 'detached' });
  return readFile(path);
}

/** Width, height and how many colours a PNG has, as Chromium decodes it. */
function seen(page: Page, base64: string) {
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colors = new Set(new Uint32Array(data.buffer));
    return { width: image.width, height: image.height, colors: colors.size };
  }, base64);
}

it('the timeline is saved as an SVG that is valid whatever the titles hold', async () => {
  const { page, complaints } = await openApp();
  await openHostilePlan(page);
  const text = (await savedAs(page, /^SVG/, /^All rows/)).toString('utf8');
  const elsewhere = await page.context().newPage();
  const read = await elsewhere.evaluate((svg) => {
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      isBroken: document.querySelector('parsererror') !== null,
      scripts: document.querySelectorAll('script, [onload]').length,
      texts: [...document.querySelectorAll('text')].map((t) => t.textContent).join('\n'),
      fonts: document.documentElement.getAttribute('font-family'),
    };
  }, text);
  expect(read).toMatchObject({ isBroken: false, scripts: 0 });
  expect(read.texts).toContain('</text></svg>');
  expect(read.texts).toContain('اجتماع');
  expect(read.fonts).toContain('Inter');
  expect(complaints).toEqual([]);
});

it('the timeline is saved as a PNG of the size that the dialog says, and not an empty one', async () => {
  const { page } = await openApp();
  await openHostilePlan(page);
  await page.keyboard.press('Control+Shift+e');
  const said = await page.getByText(/ pixels$/).textContent();
  await page.keyboard.press('Escape');
  const png = await savedAs(page, /^PNG/, /^What is on screen/);
  const { width, height, colors } = await seen(page, png.toString('base64'));
  expect(said).toBe(`${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')} pixels`);
  expect(colors).toBeGreaterThan(20);
});

it('Ctrl+Shift+C puts what is on screen on the clipboard as a PNG', async () => {
  const { page } = await openApp({
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await openHostilePlan(page);
  await page.keyboard.press('Control+Shift+c');
  await page.getByText('The picture is on the clipboard.').waitFor();
  const [types, base64] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bytes = new Uint8Array(await (await item!.getType('image/png')).arrayBuffer());
    return [item!.types, btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))] as const;
  });
  expect(types).toEqual(['image/png']);
  expect((await seen(page, base64)).colors).toBeGreaterThan(20);
});
