import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseDay } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { button, closeWindow, openSample, openWindow } from './shellFixture';

beforeEach(async () => {
  await page.viewport(1280, 800);
  await openWindow();
  await openSample();
  actions.setAsOf(parseDay('2018-03-15'));
  actions.openDialog('new-event');
});
afterEach(closeWindow);

const first = () => page.getByLabelText('First day', { exact: true });

it('takes the days of a new event as the reader writes them, and writes them in full', async () => {
  await page.getByLabelText('Title', { exact: true }).fill('Briefing');
  await first().fill('20/4');
  await userEvent.keyboard('{Tab}');
  await expect.element(first()).toHaveValue('20 Apr 2018');
  await button('Create').click();
  const created = [...getState().plan!.events.values()].find((e) => e.title === 'Briefing');
  expect(created?.sittings.map((s) => s.day)).toEqual([parseDay('2018-04-20')]);
});

it('says below the field that what was typed is no day, and keeps it to be mended', async () => {
  await first().fill('31 Feb');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('This is no day');
  await expect.element(first()).toHaveValue('31 Feb');
});
