import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayAt } from '@shared/gantt/timeScale';
import { day, formatIsoDay } from '@shared/model/time';
import { type ChartKey, chartKeys } from '@renderer/gantt/chartKeys';
import { actions, getState } from '@renderer/state/planStore';
import { closeWindow, openSample, openWindow } from './shellFixture';
import { chartNow, daysOf, eventNow, frames, selectedKey, showDays } from './timelineFixture';

// Whatever the pointer does on outline, chart and overview strip, by keys alone and read through roles and names.

beforeAll(async () => {
  await openWindow(50, 20_000);
  await openSample();
  await vi.waitFor(() => outline().element(), 5000);
}, 30_000);
afterAll(closeWindow);
beforeEach(() => {
  actions.setAsOf(day('2018-03-15'));
  actions.setGrouping('phase');
  actions.setSidePanel(null);
  actions.select(null);
  chartNow().fitDays(day('2017-03-01'), day('2018-12-31'));
});

const keys = (text: string) => userEvent.keyboard(text);
const outline = () => page.getByRole('treegrid', { name: 'Outline of the plan' });
const row = (title: string) => page.getByRole('row', { name: new RegExp(`^${title}`) }).first();
const chart = () => page.getByRole('application', { name: 'Chart' });
const strip = () => page.getByRole('slider', { name: 'Days in view' });
const firstDay = () => dayAt(chartNow().scale(), 0);

/** What is said to those who do not see it. */
function said(): string {
  const regions = document.querySelectorAll('main [aria-live=polite], main [role=status]');
  return [...regions].map((region) => region.textContent).join(' | ');
}

/** Puts the keys on the row of an event, wherever it is in the outline, by going down to it. */
async function reach(title: string, eventId?: string): Promise<void> {
  if (eventId !== undefined) actions.select({ type: 'event', id: eventId });
  else {
    outline().element().querySelector<HTMLElement>('[role=row][tabindex="0"]')!.focus();
    await keys('{Home}');
  }
  await frames();
  await expect.element(row(title)).toBeVisible();
  (row(title).element() as HTMLElement).focus();
  await expect.element(row(title)).toHaveFocus();
}

const tested: Readonly<Record<ChartKey, () => Promise<void>>> = {
  async arrows() {
    await reach('Stakeholder hearings');
    await keys('{ArrowRight}');
    await expect.element(row('Stakeholder hearings')).toHaveAttribute('aria-expanded', 'true');
    await keys('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-level')).toBe('3');
    await keys('{ArrowLeft}{ArrowLeft}');
    await expect.element(row('Stakeholder hearings')).toHaveAttribute('aria-expanded', 'false');
    await keys('{ArrowDown}');
    await expect.element(row('Summary of hearings')).toHaveFocus();
    await keys('{End}');
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-rowindex'))
      .toBe(outline().element().getAttribute('aria-rowcount'));
    await keys('{PageUp}{Home}');
    await expect.element(row('Whole process')).toHaveFocus();
  },

  // A click on a row, on a bar, and on the arrow at the edge that names what is out of view.
  async select() {
    await showDays('2030-01-01', 20);
    await reach('Conference');
    await keys(' ');
    await expect.element(row('Conference')).toHaveAttribute('aria-selected', 'true');
    expect(selectedKey()).toBe('event:conference');
    await expect.poll(firstDay).toBeLessThan(day('2018-12-10'));
    await expect
      .element(strip())
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/(Nov|Dec) 2018/));
  },

  // A click on a day of the selected bar, and hovering the window for the words of the text.
  async open() {
    await reach('Fourth round', 'round-4');
    await keys('{Enter}');
    const panel = page.getByRole('tabpanel');
    await expect.element(panel.getByText('Window', { exact: true }).first()).toBeVisible();
    await expect.element(panel.getByText('May 2018', { exact: true }).first()).toBeVisible();
    const sits = page.getByRole('gridcell', { name: /16 May 2018/ });
    await expect.element(sits).toHaveAttribute('aria-selected', 'true');
    for (let i = 0; i < 60 && !inGrid(); i++) await keys('{Tab}');
    expect(inGrid()).toBe(true);
    for (let i = 0; i < 40 && document.activeElement !== sits.element(); i++) {
      const here = String(document.activeElement!.getAttribute('aria-label'));
      await keys(Number(/\d+/.exec(here)![0]) < 16 ? '{ArrowRight}' : '{ArrowLeft}');
    }
    await keys(' ');
    await expect.element(sits).toHaveAttribute('aria-selected', 'false');
    expect(daysOf('round-4')).toEqual(['2018-05-14', '2018-05-15', '2018-05-17', '2018-05-18']);
    actions.undo();
  },

  async mark() {
    await reach('Fifth round', 'round-5');
    await keys('{ArrowDown}{Control>} {/Control}');
    await expect.element(row('Sixth round')).toHaveAttribute('aria-selected', 'true');
    await expect.element(row('Fifth round')).toHaveAttribute('aria-selected', 'true');
    await expect.poll(said).toContain('2 events selected');
    await keys('m{ArrowRight}{Enter}');
    expect([daysOf('round-5')[0], daysOf('round-6')[0]]).toEqual(['2018-06-05', '2018-07-10']);
    actions.undo();
    expect([daysOf('round-5')[0], daysOf('round-6')[0]]).toEqual(['2018-06-04', '2018-07-09']);
  },

  // Hovering a bar.
  async bars() {
    await reach('Stakeholder hearings');
    await keys('b');
    await expect.poll(said).toMatch(/26 Jul 2017, New York, held; no finding; 1 of 5/);
    await keys('{ArrowRight}');
    await expect.poll(said).toMatch(/11 Oct 2017, Geneva, held; .*finding.*; 2 of 5/);
    await keys('{Escape}');
  },

  // A drag of a bar, and from the window of a mandate that nothing answers.
  async move() {
    await reach('Sixth round', 'round-6');
    await keys('m');
    await expect.poll(said).toMatch(/9–13 Jul.*Arrows move by working days/);
    await keys('{ArrowRight}');
    await expect.poll(said).toMatch(/10–13, 16 Jul/);
    await keys('{ArrowLeft}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    await expect.poll(said).toMatch(/23–27 Jul.*(finding|window|outside)/i);
    await keys('{Enter}');
    await expect.poll(said).toContain('Moved to 23–27 Jul');
    expect(daysOf('round-6')[0]).toBe('2018-07-23');
    actions.undo();
    await reach('Summary of hearings');
    await keys('m{ArrowRight}{Enter}');
    const made = [...getState().plan!.events.values()].find((e) =>
      e.mandateId?.includes('summary'),
    );
    expect(made).toBeDefined();
    actions.undo();
  },

  async edges() {
    await reach('Sixth round', 'round-6');
    await keys('m{Alt>}e{/Alt}{ArrowLeft}');
    await expect.poll(said).toContain('End. ');
    await keys('{Alt>}s{/Alt}{ArrowRight}{Enter}');
    expect(daysOf('round-6')).toEqual(['2018-07-10', '2018-07-11', '2018-07-12']);
    expect(getState().undo?.command).toBe('resize-event');
    actions.undo();
  },

  // A drag into another group.
  async into() {
    actions.setGrouping('city');
    const found = [...getState().plan!.events.values()].find(
      (e) => e.placeId === 'geneva' && e.sittings[0]?.day === day('2017-05-08'),
    )!;
    actions.select({ type: 'event', id: found.id });
    await frames();
    const chosen = outline().getByRole('row', { selected: true });
    await expect.element(chosen).toBeVisible();
    (chosen.element() as HTMLElement).focus();
    await keys('m{PageUp}');
    await expect.poll(said).toContain('→');
    await keys('{Enter}');
    expect(eventNow(found.id).placeId).not.toBe('geneva');
    actions.undo();
  },

  async escape() {
    await reach('Sixth round', 'round-6');
    await keys('m{ArrowRight}{Escape}');
    await expect.poll(said).toContain('Put back where it was');
    expect(daysOf('round-6')[0]).toBe('2018-07-09');
  },

  // A drag of the ground, and the wheel with Shift.
  async pan() {
    await showDays('2018-02-01', 20);
    (chart().element() as HTMLElement).focus();
    await keys('{ArrowRight}');
    expect(firstDay()).toBeGreaterThan(day('2018-02-01'));
    await expect.poll(said).toContain(strip().element().getAttribute('aria-valuetext'));
    await keys('{Home}');
    await expect.poll(said).toMatch(/Feb 2017 to|Mar 2017 to/);
    await keys('{End}');
    await expect.poll(said).toMatch(/(Dec 2018|Jan 2019)/);
  },

  // The wheel with Ctrl, and two fingers.
  async zoomKeys() {
    await reach('Conference');
    const before = chartNow().scale().pxPerWeek;
    await keys('+');
    expect(chartNow().scale().pxPerWeek).toBeGreaterThan(before);
    await expect.poll(said).toContain(strip().element().getAttribute('aria-valuetext'));
    await keys('--');
    expect(chartNow().scale().pxPerWeek).toBeLessThan(before);
  },

  async fit() {
    await showDays('2031-01-01', 20);
    await reach('Whole process');
    await keys('0');
    expect(formatIsoDay(Math.floor(firstDay()) as never)).toMatch(/^201[67]/);
    await expect.poll(said).toMatch(/201[67] to .*201[89]/);
  },

  // A click on the axis.
  async night() {
    await showDays('2018-02-19', 200);
    await reach('First round', 'round-1');
    await keys('n');
    await expect.poll(said).toContain('Night of 20 Feb 2018 open');
    await keys('n');
    await expect.poll(said).toContain('Night of 20 Feb 2018 folded');
    actions.select(null);
    await frames();
    await keys('nn');
    await expect.poll(said).toMatch(/Night of \d+ Feb 2018 folded/);
  },

  // Drags of the frame of the overview strip and of its edges.
  async strip() {
    await showDays('2018-02-01', 6);
    (strip().element() as HTMLElement).focus();
    const before = strip().element().getAttribute('aria-valuetext');
    await keys('{ArrowRight}');
    await expect.element(strip()).not.toHaveAttribute('aria-valuetext', before);
    const width = chartNow().scale().pxPerWeek;
    await keys('{Shift>}{ArrowRight}{/Shift}');
    expect(chartNow().scale().pxPerWeek).toBeLessThan(width);
    await keys('{Shift>}{ArrowLeft}{/Shift}');
    expect(chartNow().scale().pxPerWeek).toBeCloseTo(width, -1);
  },

  // By pointer; by keys plus and minus.
  zoom: () => tested.zoomKeys(),
};

/** True where the keys are in the calendar of the inspector. */
function inGrid(): boolean {
  return document.activeElement?.getAttribute('role') === 'gridcell';
}

it('whatever outline, chart and strip do by keys has a test', () => {
  expect(Object.keys(tested).sort()).toEqual([...chartKeys].sort());
});

describe('by keys alone', () => {
  it.each(chartKeys)('%s', async (key) => {
    await tested[key]();
    expect(getState().dialog).toBeNull();
  });
});

it('the list of shortcuts names all of them', async () => {
  await keys('{F1}');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect.element(dialog.getByText('In day zoom: open or fold a night')).toBeVisible();
  await expect.element(dialog.getByText('Page Up, Page Down')).toBeVisible();
  await keys('{Escape}');
});
