import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { actions } from '@renderer/state/planStore';
import { generatePlan } from '../support/generatePlan';
import { plan, status } from '../db/support/window';
import { axeViolations } from './inspectorAxe';
import { closeWindow, openWindow } from './shellFixture';

const large = generatePlan({ events: 3_000 });
let held: Promise<void>;

beforeEach(async () => {
  const { platform } = await openWindow(50, 8_000);
  const taken = platform['journal.append'];
  held = Promise.resolve();
  const opened = { handle: 'h1', name: 'large.prepcom', text: encodePlan(large) };
  Object.assign(platform, {
    'file.open': () => Promise.resolve({ opened }),
    'journal.append': async (args: Parameters<typeof taken>[0]) => {
      await held;
      return taken(args);
    },
  });
});
afterEach(closeWindow);

/** From now on no line is taken by the main process; returns how to let it take them again. */
function hold(): () => void {
  let letGo = (): void => undefined;
  held = new Promise((resolve) => {
    letGo = resolve;
  });
  return letGo;
}

/** What a progress bar has shown until it went. */
function valuesOf(bar: HTMLProgressElement): () => readonly number[] {
  const values: number[] = [];
  const watch = new MutationObserver(() => void values.push(bar.value));
  watch.observe(bar, { attributes: true });
  return () => {
    watch.disconnect();
    return values;
  };
}

it('says of a large plan file how many rows are on disk, until all are', async () => {
  const letGo = hold();
  await actions.openPlanFile();
  const bar = page.getByRole('progressbar', { name: 'Saving' });
  await expect.element(bar).toBeVisible();
  const element = bar.element() as HTMLProgressElement;
  expect(element.max).toBeGreaterThan(3_000);
  const none = `Saving: 0 of ${element.max.toLocaleString('en-GB')} rows`;
  await expect.element(page.getByText(none)).toBeVisible();
  expect(await axeViolations(page.getByRole('contentinfo').element())).toEqual([]);
  const shown = valuesOf(element);
  letGo();
  await status('saved');
  await expect.element(page.getByText(/^Saved on disk/)).toBeVisible();
  await expect.element(bar).not.toBeInTheDocument();
  const between = shown().filter((value) => value > 0 && value < element.max);
  expect(between.length).toBeGreaterThan(1);
  expect(between).toEqual([...between].sort((a, b) => a - b));
});

it('says it of a large restore too, and takes it back where Cancel is pressed', async () => {
  await actions.newEmptyPlan('Spring');
  await status('saved');
  const letGo = hold();
  await actions.restoreState(large, Date.UTC(2017, 4, 15), false);
  await expect.element(page.getByRole('progressbar', { name: 'Saving' })).toBeVisible();
  expect(plan().events.size).toBe(3_000);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  expect(plan().events.size).toBe(0);
  letGo();
  await status('saved');
  await expect.element(page.getByText(/^Saved on disk/)).toBeVisible();
  expect(plan().events.size).toBe(0);
});
