import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyPlan, defaultSettings, type Plan } from '@shared/model/plan';
import { actions, getState } from '@renderer/state/planStore';
import { meeting, planWith } from '../support/build';
import { axeViolations } from './inspectorAxe';
import { mountView, unmountView } from './viewFixture';

afterEach(unmountView);

const row = (name: RegExp | string) => page.getByRole('row', { name });
const button = (name: RegExp | string) => page.getByRole('button', { name });
const titles = () =>
  [...document.querySelectorAll('.schedule-row.line .cell-title')].map((e) => e.textContent);

/** The focused row must be there before keys are pressed. */
async function focusRow(name: RegExp): Promise<void> {
  await expect.element(row(name)).toBeVisible();
  (row(name).element() as HTMLElement).focus();
}

describe('the schedule', () => {
  it('heads each phase with its paragraph, its window and its days', async () => {
    mountView({ view: 'schedule' });
    const phase = row(/^Phase I: consultations/);
    await expect.element(phase).toHaveTextContent('para. 14 (a), April to November 2017');
    await expect.element(phase).toHaveTextContent('12 of 12 days of thematic sessions (para. 16)');
    await actionsScrollTo('round-1');
    await expect
      .element(row(/^Phase III/))
      .toHaveTextContent('26 of 26 days in 6 rounds (para. 28), 7 so far');
  });

  it('says of the first round its days, length, place, paragraph and state', async () => {
    mountView({ view: 'schedule' });
    await actionsScrollTo('round-1');
    const cells = row(/^First round of negotiations,/)
      .getByRole('gridcell')
      .elements();
    expect(cells.map((cell) => cell.textContent)).toEqual([
      '',
      'Tue 20, Thu 22 – Fri 23 Feb',
      '3',
      '',
      'New York',
      'First round of negotiations',
      '28',
      '',
      'held',
      '',
    ]);
  });

  it('says how late a list is that nobody sent', async () => {
    mountView({ view: 'schedule' });
    await expect
      .element(row(/^Stakeholder list for the preparatory/))
      .toHaveTextContent('319 days late');
  });

  it('shows the text’s own time of what is not planned yet', async () => {
    mountView({ view: 'schedule', plan: 'new', asOf: '2017-04-06' });
    const session = row(/human rights of all migrants/);
    await expect.element(session).toHaveTextContent('April/May 2017');
    await expect.element(session).toHaveTextContent('not planned');
    await expect.element(row(/^Secretary-General.s report/)).toHaveTextContent('by 31 Jan');
  });

  it('draws the line of the day between what lies behind and what lies ahead', async () => {
    mountView({ view: 'schedule' });
    await actionsScrollTo('draft-rev-1');
    await expect.element(row(/^Draft rev 1/)).toHaveTextContent('as of 15 Mar');
  });

  it('has nothing against it from axe, in light and dark', async () => {
    const host = mountView({ view: 'schedule' });
    await expect.element(row(/^Phase I: consultations/)).toBeVisible();
    expect(await axeViolations(host)).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await axeViolations(host)).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
});

describe('rows of the schedule', () => {
  it('select on a click and open the inspector on a double click', async () => {
    mountView({ view: 'schedule' });
    await row(/^Informal thematic session 2/).click();
    expect(getState().selection).toEqual({ type: 'event', id: 'theme-2' });
    expect(getState().sidePanel).toBeNull();
    await row(/^Informal thematic session 2/).dblClick();
    expect(getState().sidePanel).toBe('inspector');
  });

  it('follow the arrow keys, and Enter opens the inspector', async () => {
    mountView({ view: 'schedule' });
    await focusRow(/^Phase I: consultations/);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-selected')).toBe('true');
    const selected = getState().selection;
    expect(selected).not.toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(getState().sidePanel).toBe('inspector');
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => getState().selection).not.toEqual(selected);
  });

  it('close and open a phase by Left and Right', async () => {
    mountView({ view: 'schedule' });
    await focusRow(/^Phase I: consultations/);
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(row(/^Phase I: consultations/)).toHaveAttribute('aria-expanded', 'false');
    await expect.element(row(/^Informal thematic session 1/)).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(row(/^Informal thematic session 1/)).toBeVisible();
  });

  it('come into view when they are selected elsewhere', async () => {
    mountView({ view: 'schedule' });
    await expect.element(row(/^Phase I: consultations/)).toBeVisible();
    await actionsScrollTo('ga-endorsement');
    await expect.element(row(/endorses/)).toHaveAttribute('aria-selected', 'true');
  });

  it('of a mandate that is not planned select the mandate', async () => {
    mountView({ view: 'schedule', plan: 'new', asOf: '2017-04-06' });
    await row(/human rights of all migrants/).click();
    expect(getState().selection).toEqual({
      type: 'mandate',
      id: 'thematic-human-rights',
      memberId: null,
    });
  });
});

describe('sorting and filters', () => {
  it('sort by place and turn round at the second press', async () => {
    mountView({ view: 'schedule' });
    await button(/^Place$/).click();
    const head = page.getByRole('columnheader', { name: 'Place' });
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
    const places = () =>
      [...document.querySelectorAll('.schedule-row.line .cell-place')]
        .map((e) => e.textContent!)
        .filter(Boolean);
    expect(places()[0]).toBe('Addis Ababa');
    await button(/^Place$/).click();
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    expect(places()[0]).toBe('Vienna');
  });

  it('show one city, count its lines and say so', async () => {
    mountView({ view: 'schedule' });
    await button(/^Place: all/).click();
    await page.getByRole('menuitemcheckbox', { name: 'Vienna' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('1 line, as it will print')).toBeVisible();
    expect(titles()).toEqual([
      'Informal thematic session 5: smuggling, trafficking, contemporary forms of slavery',
    ]);
    await expect.element(button('Place: Vienna')).toBeVisible();
  });

  it('that nothing fits offer to show all again', async () => {
    mountView({ view: 'schedule' });
    await button(/^Place: all/).click();
    await page.getByRole('menuitemcheckbox', { name: 'Vienna' }).click();
    await userEvent.keyboard('{Escape}');
    await button(/^State: all/).click();
    await page.getByRole('menuitemcheckbox', { name: 'tentative' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('No line fits these filters.')).toBeVisible();
    await button('Show all lines').click();
    await expect.element(page.getByText('70 lines, as they will print')).toBeVisible();
  });

  it('open the dialogs of print and export', async () => {
    mountView({ view: 'schedule' });
    await button('Print…').click();
    expect(getState().dialog?.name).toBe('print');
    actions.closeDialog();
    await button('Export…').click();
    expect(getState().dialog?.name).toBe('export');
  });
});

describe('other plans', () => {
  it('without anything say what to do next', async () => {
    mountView({ view: 'schedule', plan: emptyPlan('e', { ...defaultSettings, name: 'Empty' }) });
    await expect.element(page.getByText('This plan has no line yet.')).toBeVisible();
    await button('New event…').click();
    expect(getState().dialog?.name).toBe('new-event');
  });

  it('with ten thousand events draw only the rows on screen and reach the last one', async () => {
    mountView({ view: 'schedule', plan: manyEvents(10_000) });
    await expect.element(page.getByText('10,000 lines, as they will print')).toBeVisible();
    expect(titles().length).toBeLessThan(80);
    await focusRow(/^Whole process/);
    await userEvent.keyboard('{End}');
    await expect.element(row(/^event 9999,/)).toHaveAttribute('aria-rowindex', '10002');
  });

  it('in French say it in French', async () => {
    mountView({ view: 'schedule', language: 'fr' });
    await actionsScrollTo('round-1');
    await expect.element(row(/^Premier cycle de négociations,/)).toHaveTextContent('tenu');
    await expect
      .element(row(/^Phase III/))
      .toHaveTextContent('26 jours sur 26 en 6 cycles (par. 28)');
  });
});

/** Selects an event from outside: the table brings it into view. */
async function actionsScrollTo(id: string): Promise<void> {
  await expect.poll(() => document.querySelector('[role="treegrid"]')).not.toBeNull();
  actions.select({ type: 'event', id });
  await expect.poll(() => document.querySelector('[aria-selected="true"]')).not.toBeNull();
}

function manyEvents(count: number): Plan {
  const events = Array.from({ length: count }, (_, i) => {
    const when = new Date(Date.UTC(2018, 0, 1 + Math.floor(i / 14))).toISOString().slice(0, 10);
    return meeting(`e${String(i).padStart(5, '0')}`, when, { title: `event ${i}` });
  });
  return planWith({ events });
}
