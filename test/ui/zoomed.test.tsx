import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { actions, getState } from '@renderer/state/planStore';
import { axeViolations } from './inspectorAxe';
import { closeWindow, openSample, openWindow } from './shellFixture';

/** 1280 by 800 at 200 % are 640 by 400 pixels of CSS. */
beforeEach(async () => {
  await page.viewport(640, 400);
  // As long as it is "not saved" the status bar has more to say than this is about.
  await openWindow(50, 20_000);
  await openSample();
});
afterEach(async () => {
  await closeWindow();
  await page.viewport(1280, 800);
});

const wider = () =>
  [...document.querySelectorAll<HTMLElement>('body, main, header, footer, [role=dialog]')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${element.tagName} ${element.className}`);

it('at 200 % nothing scrolls sideways but the chart, and axe has nothing against it', async () => {
  await expect.element(page.getByRole('treegrid', { name: 'Outline of the plan' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  expect(wider()).toEqual([]);
  expect(await axeViolations(document.body)).toEqual([]);
});

it('at 200 % what is not saved is said with what can be done about it, and nothing is pushed out', async () => {
  await closeWindow();
  const disk = await openWindow(60_000, 2_000);
  await openSample();
  await expect.element(page.getByText(/Saved on disk/)).toBeVisible();
  disk.hang(true);
  actions.run('rename-plan', { name: 'Not on disk' });
  const again = page.getByRole('button', { name: 'Try again' });
  await expect.element(again, { timeout: 10_000 }).toBeVisible();
  expect(wider()).toEqual([]);
  const bar = page.getByRole('contentinfo');
  for (const button of bar.getByRole('button').elements()) {
    const { left, right } = button.getBoundingClientRect();
    expect([left >= 0, right <= 640]).toEqual([true, true]);
  }
  await expect.element(bar.getByTitle(/^Not saved: /)).toBeVisible();
  disk.hang(false);
  await again.click();
  await expect.element(page.getByText(/Saved on disk/)).toBeVisible();
});

it('at 200 % every command is reached by the palette, and the outline by keys', async () => {
  await userEvent.keyboard('{Control>}k{/Control}');
  const dialog = page.getByRole('dialog').first();
  await expect.element(dialog).toBeVisible();
  const box = dialog.element().getBoundingClientRect();
  expect([box.left >= 0, box.right <= 640, box.top >= 0, box.bottom <= 400]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  await userEvent.keyboard('Group by city{Enter}');
  await expect.poll(() => getState().grouping).toBe('city');
});
