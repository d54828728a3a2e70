import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatIsoDay } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { meeting, planWith } from '../support/build';
import { axeViolations } from './inspectorAxe';
import { mountView, unmountView } from './viewFixture';

afterEach(unmountView);

const day = (name: RegExp) => page.getByRole('gridcell', { name });
const piece = (name: RegExp) => page.getByRole('button', { name }).first();
const daysOf = (id: string) =>
  getState()
    .plan!.events.get(id)!
    .sittings.map((s) => formatIsoDay(s.day));

async function focusDay(name: RegExp): Promise<void> {
  await expect.element(day(name)).toBeVisible();
  (day(name).element() as HTMLElement).focus();
}

describe('a month', () => {
  it('is the one of the day of the question, Monday first, with the numbers of its weeks', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    await expect.element(page.getByRole('grid', { name: 'February 2018' })).toBeVisible();
    const heads = page
      .getByRole('columnheader')
      .elements()
      .map((e) => e.textContent);
    expect(heads).toEqual(['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    const weeks = page
      .getByRole('rowheader')
      .elements()
      .map((e) => e.textContent);
    expect(weeks).toEqual(['5', '6', '7', '8', '9']);
    await expect
      .element(day(/^Thursday 1 February 2018, day of the question/))
      .toHaveAttribute('aria-current', 'date');
  });

  it('shows the first round in two parts around the hearing', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    await expect.element(piece(/^round: First round, confirmed/)).toBeVisible();
    const parts = page.getByRole('button', { name: /First round/ }).elements();
    const widths = parts.map((part) =>
      Math.round(part.clientWidth / part.parentElement!.clientWidth),
    );
    expect(widths).toEqual([1, 2]);
    await expect.element(day(/^Wednesday 21 February 2018, 1 thing/)).toBeVisible();
  });

  it('names the holidays of New York and shades its weekends', async () => {
    mountView({ view: 'month', asOf: '2017-04-06' });
    await expect.element(day(/^Friday 14 April 2017, holiday: Good Friday/)).toBeVisible();
    expect(day(/^Saturday 15 April 2017/).element()).toHaveClass('weekend');
  });

  it('draws the window of what is not planned in grey', async () => {
    mountView({ view: 'month', plan: 'new', asOf: '2017-04-06' });
    await expect
      .element(piece(/human rights of all migrants.*: not planned yet/))
      .toHaveClass('window');
    await piece(/human rights of all migrants/).click();
    expect(getState().selection).toMatchObject({ type: 'mandate', id: 'thematic-human-rights' });
  });

  it('marks what is asked of one session by its own findings, under its short name', async () => {
    mountView({ view: 'month', asOf: '2017-05-15' });
    const brief = (of: string) => piece(new RegExp(`Inter-agency issue brief: ${of}`));
    await expect.element(brief('Human rights').getByLabelText('Error')).toBeVisible();
    await expect.element(brief('Drivers').getByLabelText('Notice')).toBeVisible();
    await expect.element(brief('Drivers')).toHaveTextContent(/^Issue brief: Drivers of migration$/);
  });

  it('has nothing against it from axe, in light and dark', async () => {
    const host = mountView({ view: 'month', asOf: '2018-02-01' });
    await expect.element(piece(/First round/)).toBeVisible();
    expect(await axeViolations(host)).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await axeViolations(host)).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
});

describe('going through the months', () => {
  it('works by buttons, and back to the day of the question', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    await page.getByRole('button', { name: 'Next month' }).click();
    await expect.element(page.getByRole('grid', { name: 'March 2018' })).toBeVisible();
    await page.getByRole('button', { name: 'Previous month' }).click();
    await page.getByRole('button', { name: 'Previous month' }).click();
    await expect.element(page.getByRole('grid', { name: 'January 2018' })).toBeVisible();
    await page.getByRole('button', { name: 'Go to 1 Feb 2018' }).click();
    await expect.element(page.getByRole('grid', { name: 'February 2018' })).toBeVisible();
  });

  it('comes back where it was left, as of the same day', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    await page.getByRole('button', { name: 'Next month' }).click();
    await expect.element(page.getByRole('grid', { name: 'March 2018' })).toBeVisible();
    const plan = getState().plan!;
    unmountView();
    mountView({ view: 'month', plan, asOf: '2018-02-01' });
    await expect.element(page.getByRole('grid', { name: 'March 2018' })).toBeVisible();
    unmountView();
    mountView({ view: 'month', plan, asOf: '2018-05-01' });
    await expect.element(page.getByRole('grid', { name: 'May 2018' })).toBeVisible();
  });

  it('works by arrows and page keys, the focus stays on a day', async () => {
    mountView({ view: 'month', asOf: '2018-01-31' });
    await focusDay(/^Wednesday 31 January 2018/);
    await userEvent.keyboard('{PageDown}');
    await expect.element(day(/^Wednesday 28 February 2018/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await expect.element(day(/^Thursday 8 March 2018/)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(day(/^Monday 5 March 2018/)).toHaveFocus();
  });

  it('goes to an event that is selected elsewhere', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    await expect.element(page.getByRole('grid', { name: 'February 2018' })).toBeVisible();
    actions.select({ type: 'event', id: 'conference' });
    await expect.element(page.getByRole('grid', { name: 'December 2018' })).toBeVisible();
  });
});

describe('moving an event', () => {
  it('by keys: M takes it up, arrows move it, Enter drops it', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    await piece(/First round/).click();
    await focusDay(/^Tuesday 20 February 2018/);
    await userEvent.keyboard('m{ArrowDown}');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/Moving First round: Tue 27 Feb/);
    expect(daysOf('round-1')[0]).toBe('2018-02-20');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => daysOf('round-1')).toEqual(['2018-02-27', '2018-03-01', '2018-03-02']);
    expect(getState().undo?.command).toBe('move-event');
  });

  it('by keys: Escape puts it back', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    await piece(/First round/).click();
    await focusDay(/^Tuesday 20 February 2018/);
    await userEvent.keyboard('m{ArrowRight}{Escape}');
    await expect.element(page.getByRole('status')).toHaveTextContent(/stays where it was/);
    expect(daysOf('round-1')[0]).toBe('2018-02-20');
    expect(getState().undo).toBeNull();
  });

  it('by dragging it to another day', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    const round = piece(/First round/);
    await expect.element(round).toBeVisible();
    await userEvent.dragAndDrop(round, day(/^Tuesday 27 February 2018/), {
      sourcePosition: { x: 20, y: 8 },
      targetPosition: { x: 20, y: 60 },
    });
    await expect.poll(() => daysOf('round-1')).toEqual(['2018-02-27', '2018-03-01', '2018-03-02']);
    expect(getState().selection).toEqual({ type: 'event', id: 'round-1' });
  });

  it('that is over is refused by a word: its days are corrected elsewhere', async () => {
    mountView({ view: 'month', asOf: '2018-03-15' });
    actions.select({ type: 'event', id: 'round-1' });
    await focusDay(/^Tuesday 20 February 2018/);
    await userEvent.keyboard('m');
    await expect.element(page.getByRole('status')).toHaveTextContent(/is over/);
  });
});

describe('a full day', () => {
  const busy = () =>
    planWith({
      events: Array.from({ length: 12 }, (_, i) =>
        meeting(`e${i}`, '2018-02-20', { title: `Meeting ${i}` }),
      ),
    });

  it('says how many more there are, and shows all on a click', async () => {
    mountView({ view: 'month', plan: busy(), asOf: '2018-02-01' });
    await page.getByRole('button', { name: /more on 20 Feb/ }).click();
    const list = page.getByRole('dialog', { name: /20 February 2018/ });
    await expect.element(list).toBeVisible();
    expect(list.getByRole('button', { name: /Meeting/ }).elements()).toHaveLength(12);
    await list.getByRole('button', { name: /Meeting 11/ }).click();
    expect(getState().selection).toEqual({ type: 'event', id: 'e11' });
    await expect.element(list).not.toBeInTheDocument();
  });

  it('is listed by Enter on the day', async () => {
    mountView({ view: 'month', plan: busy(), asOf: '2018-02-01' });
    await focusDay(/^Tuesday 20 February 2018, 12 things/);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: /20 February 2018/ })).toBeVisible();
  });
});
