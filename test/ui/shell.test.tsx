import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settingsOf } from '@shared/model/plan';
import { day } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { button, closeWindow, openSample, openWindow } from './shellFixture';

beforeEach(async () => {
  await openWindow();
});
afterEach(closeWindow);

const planOpen = () => vi.waitFor(() => expect(getState().plan).not.toBeNull(), 10_000);

describe('start', () => {
  it('makes a plan from a resolution, and says that it opens as of the day of adoption', async () => {
    await button(/A\/RES\/71\/280/).click();
    await planOpen();
    expect(getState().plan?.mandates.size).toBe(34);
    await expect.element(button(/as of 6 April 2017/)).toBeVisible();
    await expect
      .element(page.getByRole('status').filter({ hasText: '6 April 2017' }))
      .toBeVisible();
  });

  it('has the first row under the keys at once; Enter makes its plan', async () => {
    await expect.element(button(/A\/RES\/71\/280/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await planOpen();
    expect(settingsOf(getState().plan!).document?.symbol).toBe('A/RES/71/280');
  });

  it('makes an empty plan by Ctrl+N', async () => {
    await userEvent.keyboard('{Control>}n{/Control}');
    await planOpen();
    await expect.element(button('Plan: New plan')).toBeVisible();
  });

  it('lists a plan that was closed, renames it, and brings it back after a deletion', async () => {
    await openSample();
    await vi.waitFor(() => expect(getState().saving.kind).toBe('saved'), 10_000);
    await actions.closePlan();
    await button('More for Global compact for migration, as held').click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Our copy');
    await userEvent.keyboard('{Enter}');
    await expect.element(button(/^Our copy/)).toBeVisible();

    await button('More for Our copy').click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect.element(button(/^Our copy/)).not.toBeInTheDocument();
    await button('Bring the deleted plan back').click();
    await expect.element(button(/^Our copy/)).toBeVisible();
  });
});

describe('the menu of the view', () => {
  it('groups and sorts the timeline, ticks what is so already, and is gone in the schedule', async () => {
    await openSample();
    await button('View').click();
    const way = (name: RegExp) => page.getByRole('menuitemradio', { name });
    await expect.element(way(/^Group by phase/)).toHaveAttribute('aria-checked', 'true');
    await way(/^Group by city/).click();
    expect(getState().grouping).toBe('city');
    await button('View').click();
    await expect.element(way(/^Group by city/)).toHaveAttribute('aria-checked', 'true');
    await way(/^Sort lines by name/).click();
    expect(getState().sorting).toBe('name');
    await button('View').click();
    const legend = page.getByRole('menuitemcheckbox', { name: /^Legend and filter/ });
    await expect.element(legend).toHaveAttribute('aria-checked', 'false');
    await legend.click();
    await expect.element(page.getByRole('group', { name: 'Legend and filter' })).toBeVisible();
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await button('View').click();
    await expect.element(legend).toHaveAttribute('aria-checked', 'true');
    await legend.click();
    await userEvent.keyboard('{Control>}2{/Control}');
    await expect.element(button('View')).not.toBeInTheDocument();
    actions.setGrouping('phase');
    actions.setSorting('usual');
  });
});

describe('top bar', () => {
  it('names what undo would undo, and undoes it', async () => {
    await openSample();
    actions.run('rename-plan', { name: 'Second name' });
    await button('Undo rename the plan to Second name').click();
    expect(settingsOf(getState().plan!).name).toBe('Global compact for migration, as held');
    await expect.element(button('Redo rename the plan to Second name')).toBeEnabled();
  });

  it('opens the sample as of 15 March 2018, and asks it as of a typed day, and as of today again', async () => {
    await openSample();
    await button('as of 15 March 2018').click();
    await page.getByRole('textbox', { name: 'Day, as 20 Feb 2018' }).fill('20 April');
    await button('Show').click();
    expect(getState().plan?.asOf).toBe(day('2018-04-20'));
    await button('as of 20 April 2018').click();
    await button(/^Today/).click();
    expect(getState().plan?.asOf).toBeNull();
  });

  it('refuses a day that is none and says how to write one', async () => {
    await openSample();
    await button('as of 15 March 2018').click();
    await page.getByRole('textbox', { name: 'Day, as 20 Feb 2018' }).fill('31 Feb 2018');
    await button('Show').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('This is no day');
    expect(getState().plan?.asOf).toBe(day('2018-03-15'));
  });

  it('walks days by arrows and months by Page Down', async () => {
    await openSample();
    actions.setAsOf(day('2018-01-31'));
    await button('as of 31 January 2018').click();
    page.getByRole('button', { name: 'Wednesday 31 January 2018' }).element().focus();
    await userEvent.keyboard('{PageDown}{ArrowRight}{Enter}');
    expect(getState().plan?.asOf).toBe(day('2018-03-01'));
  });

  it('shows another view, and says which one it is', async () => {
    await openSample();
    await page.getByRole('navigation').getByRole('button', { name: 'Month' }).click();
    await expect
      .element(page.getByRole('navigation').getByRole('button', { name: 'Month' }))
      .toHaveAttribute('aria-current', 'page');
    await userEvent.keyboard('{Control>}1{/Control}');
    expect(getState().view).toBe('timeline');
  });
});

describe('palette', () => {
  it('finds a command without its accents, runs it, and shows its keys', async () => {
    await openSample();
    actions.setLanguage('fr');
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('nouvel evenement inconnu');
    await expect.element(page.getByText('Rien ne s’appelle')).toBeVisible();
    await page.getByRole('textbox').first().fill('nouvel evenement');
    await expect.element(page.getByRole('menuitem', { name: /Nouvel événement/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(getState().dialog?.name).toBe('new-event');
  });

  it('goes to an event, and to a mandate by its paragraph', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('marrakech');
    await page.getByRole('menuitem').first().click();
    expect(getState().selection).not.toBeNull();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('15 (a) (ii)');
    await page.getByRole('menuitem').filter({ hasText: '15 (a) (ii)' }).first().click();
    expect(getState().selection?.type).toBe('mandate');
  });

  it('takes Enter that is pressed before the results have come', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}k{/Control}');
    const field = page.getByPlaceholder(/./).first().element() as HTMLInputElement;
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    setValue.call(field, '2017-05-15');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await vi.waitFor(() => expect(getState().plan?.asOf).toBe(day('2017-05-15')), 10_000);
    expect(getState().dialog).toBeNull();
  });

  it('says why a command cannot be done now, and does not do it', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('duplicate the');
    const item = page.getByRole('menuitem', { name: /Duplicate the event/ });
    await expect.element(item).toHaveAttribute('aria-disabled', 'true');
    await expect.element(item).toHaveTextContent('Select an event first.');
  });

  it('looks from a day that is typed', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('2017-05-15');
    await expect.element(page.getByRole('menuitem', { name: 'As of 15 May 2017' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(getState().plan?.asOf).toBe(day('2017-05-15'));
  });

  it('closes by Escape and gives the focus back', async () => {
    await openSample();
    await button(/Search or command/).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(button(/Search or command/)).toHaveFocus();
  });
});

describe('languages and colours', () => {
  it.each([
    ['Français', 'Aucun plan n’est ouvert', 'fr'],
    ['Español', 'No hay ningún plan abierto', 'es'],
  ])('speaks %s when it is chosen in the status bar', async (name, title, code) => {
    await button(/Language: English/).click();
    await page.getByRole('menuitemradio', { name }).click();
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    expect(document.documentElement.lang).toBe(code);
  });

  it('turns dark when that is wished, whatever the system says', async () => {
    actions.setTheme('dark');
    await vi.waitFor(
      () => expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(19, 22, 26)'),
      10_000,
    );
    actions.setTheme('light');
    await vi.waitFor(
      () => expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(255, 255, 255)'),
      10_000,
    );
  });
});

describe('status bar', () => {
  it('names the selection by its short title, and offers the language with a plan open', async () => {
    await openSample();
    actions.select({ type: 'event', id: 'round-1' });
    await expect
      .element(page.getByText(/^Selected: First round, 20, 22–23 Feb/))
      .toBeInTheDocument();
    await button(/Language: English/).click();
    await page.getByRole('menuitemradio', { name: 'Français' }).click();
    expect(getState().language).toBe('fr');
  });

  it('says when the plan is on disk, with the second', async () => {
    await openSample();
    await expect.element(page.getByText(/Saved on disk \d\d:\d\d:\d\d/)).toBeVisible();
  });

  it('says why nothing is saved, and saves when it is tried again', async () => {
    // Nothing is tried again by itself within this test, and no slow answer counts as none.
    await closeWindow();
    const disk = await openWindow(60_000, 10_000);
    await openSample();
    await expect.element(page.getByText(/Saved on disk/)).toBeVisible();
    disk.hang(true);
    actions.run('rename-plan', { name: 'Not on disk' });
    await expect.element(page.getByText(/^Not saved:/).first()).toBeVisible();
    disk.hang(false);
    await button('Try again').click();
    await expect.element(page.getByText(/Saved on disk/)).toBeVisible();
  });

  it('opens the findings from a count', async () => {
    await openSample();
    actions.setSidePanel(null);
    await page
      .getByRole('contentinfo')
      .getByRole('button', { name: /warning/ })
      .click();
    await expect.element(page.getByRole('tab', { name: /Findings/, selected: true })).toBeVisible();
  });
});

describe('messages', () => {
  const shown = () => page.getByRole('region', { name: 'Messages' });
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('go by themselves when they had time to be read, and errors later', async () => {
    await act(async () => {
      actions.notify('info', 'Moved.');
      actions.notify('error', 'Broken.');
    });
    expect(shown().element().textContent).toBe('Moved.Broken.');
    await pass(6000);
    expect(shown().element().textContent).toBe('Broken.');
    await pass(12_000);
    expect(shown().element().textContent).toBe('');
  });

  it('stay as long as the focus is on them', async () => {
    await act(async () => actions.notify('info', 'Moved.'));
    const dismiss = shown().getByRole('button', { name: 'Dismiss' }).element() as HTMLElement;
    await act(async () => dismiss.focus());
    await pass(60_000);
    expect(shown().element().textContent).toBe('Moved.');
    await act(async () => dismiss.blur());
    await pass(6000);
    expect(shown().element().textContent).toBe('');
  });
});
