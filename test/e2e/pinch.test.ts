import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';

/** Place of the zoom slider, 0 to its maximum. */
const zoomOf = async (page: Page) => Number(await page.getByRole('slider').first().inputValue());

async function chartMiddle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await page.getByText('Global compact for migration, as held').first().click();
  await page.getByRole('treegrid').waitFor();
  const box = (await page.getByRole('application').boundingBox())!;
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

it('two fingers on the chart zoom it and not the page', async () => {
  const { page } = await openApp({ context: { hasTouch: true } });
  const at = await chartMiddle(page);
  const before = await zoomOf(page);
  const cdp = await page.context().newCDPSession(page);
  const pinch = (scaleFactor: number) =>
    cdp.send('Input.synthesizePinchGesture', {
      ...at,
      scaleFactor,
      relativeSpeed: 800,
      gestureSourceType: 'touch',
    });
  await pinch(2);
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(before);
  const near = await zoomOf(page);
  await pinch(0.4);
  await expect.poll(() => zoomOf(page)).toBeLessThan(near);
  expect(await page.evaluate(() => window.visualViewport!.scale)).toBe(1);
});

it('a pinch on a trackpad, which is a wheel with Ctrl, zooms the chart and not the page', async () => {
  const { page } = await openApp();
  const at = await chartMiddle(page);
  const before = await zoomOf(page);
  const width = await page.evaluate(() => window.innerWidth);
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(before);
  expect(await page.evaluate(() => window.innerWidth)).toBe(width);
});
