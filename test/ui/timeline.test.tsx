import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayAt, xOf } from '@shared/gantt/timeScale';
import { day } from '@shared/model/time';
import { defaultSettings, emptyPlan } from '@shared/model/plan';
import { actions, getState } from '@renderer/state/planStore';
import { generatePlan } from '../support/generatePlan';
import { axeViolations } from './inspectorAxe';
import {
  chartNow,
  focusOn,
  frames,
  grid,
  mountTimeline,
  mouse,
  row,
  showDays,
  unmountTimeline,
} from './timelineFixture';

afterEach(unmountTimeline);

describe('the outline', () => {
  it('is a tree grid that says how many rows there are and where each stands', async () => {
    await mountTimeline();
    const rows = grid().element().querySelectorAll('[data-index]');
    const count = Number(grid().element().getAttribute('aria-rowcount'));
    expect(count).toBeGreaterThan(rows.length);
    const first = row(/^Whole process/).element();
    expect(first.getAttribute('aria-level')).toBe('1');
    expect(first.getAttribute('aria-expanded')).toBe('true');
    expect(first.getAttribute('aria-rowindex')).toBe('2');
    const hearings = row(/^Stakeholder hearings/).element();
    expect(hearings.getAttribute('aria-level')).toBe('2');
    expect(hearings.getAttribute('aria-posinset')).toBe('1');
    expect(hearings.getAttribute('aria-expanded')).toBe('false');
  });

  it('has one row that the Tab key reaches', async () => {
    await mountTimeline();
    expect(grid().element().querySelectorAll('[role=row][tabindex="0"]')).toHaveLength(1);
  });

  it('says paragraph and dates of each row', async () => {
    await mountTimeline();
    await expect.element(row(/^Stakeholder hearings 30 5 parts, 4 days/)).toBeInTheDocument();
    await expect.element(row(/^Human rights 15 \(a\) \(i\) 8–9 May/)).toBeInTheDocument();
  });

  it('speaks French and Spanish', async () => {
    await mountTimeline({ language: 'fr' });
    await expect.element(page.getByRole('row', { name: /^Ensemble du processus/ })).toBeVisible();
    actions.setLanguage('es');
    await expect.element(page.getByRole('row', { name: /^Todo el proceso/ })).toBeVisible();
  });

  it('has nothing that axe finds fault with', async () => {
    const host = await mountTimeline();
    expect(await axeViolations(host)).toEqual([]);
  });
});

describe('zoom', () => {
  it('with Ctrl and the wheel keeps the day under the pointer', async () => {
    const host = await mountTimeline();
    const box = host.querySelector('canvas')!.getBoundingClientRect();
    const x = 431;
    const before = dayAt(chartNow().scale(), x);
    const width = chartNow().scale().pxPerWeek;
    for (let i = 0; i < 6; i++) {
      const at = { x: box.left + x, y: box.top + 200 };
      await mouse('mouseWheel', at, { deltaX: 0, deltaY: -120, modifiers: 2 });
    }
    await vi.waitFor(() => expect(chartNow().scale().pxPerWeek).toBeGreaterThan(width * 2), 10_000);
    expect(dayAt(chartNow().scale(), x)).toBeCloseTo(before, 0);
  });

  it('with keys and buttons, and back to the whole plan with Fit', async () => {
    await mountTimeline();
    const start = chartNow().scale().pxPerWeek;
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(chartNow().scale().pxPerWeek).toBeGreaterThan(start);
    await focusOn('Human rights');
    await userEvent.keyboard('---');
    expect(chartNow().scale().pxPerWeek).toBeLessThan(start);
    await page.getByRole('button', { name: 'Fit' }).click();
    const scale = chartNow().scale();
    expect(dayAt(scale, 0)).toBeLessThan(day('2017-03-09'));
    expect(dayAt(scale, chartNow().width())).toBeGreaterThan(day('2018-12-19'));
  });

  it('by a button keeps what is selected in its place, else the day of the question, else the middle', async () => {
    await mountTimeline();
    const placeOf = (date: string) => xOf(chartNow().scale(), day(date));
    const zoomIn = async () => {
      for (let i = 0; i < 6; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
    };
    await showDays('2018-03-01', 6);
    const asked = placeOf('2018-03-15') + 3;
    await zoomIn();
    expect(Math.abs(xOf(chartNow().scale(), day('2018-03-15') + 0.5) - asked)).toBeLessThan(4);
    // The third round sits from the 3rd to the 6th of April: the day that stays is the 5th, at its start.
    await showDays('2018-03-01', 6);
    await focusOn('Third round');
    await showDays('2018-03-01', 6);
    const round = placeOf('2018-04-05');
    await zoomIn();
    expect(Math.abs(placeOf('2018-04-05') - round)).toBeLessThan(4);
    await showDays('2018-05-01', 6);
    const middle = dayAt(chartNow().scale(), chartNow().width() / 2);
    await zoomIn();
    expect(Math.abs(dayAt(chartNow().scale(), chartNow().width() / 2) - middle)).toBeLessThan(1);
  });

  it('names its level', async () => {
    await mountTimeline();
    await showDays('2018-02-16', 126);
    await expect.element(page.getByText('Days', { exact: true })).toBeVisible();
    await showDays('2018-02-16', 20);
    await expect.element(page.getByText('Weeks', { exact: true })).toBeVisible();
  });

  it('says so when nothing lies in the days in view, and offers the way back', async () => {
    await mountTimeline();
    await showDays('2031-01-01', 2);
    await expect.element(page.getByText('Nothing of this plan lies in these days.')).toBeVisible();
    await page.getByRole('button', { name: 'Fit' }).first().click();
    await expect
      .element(page.getByText('Nothing of this plan lies in these days.'))
      .not.toBeInTheDocument();
  });
});

/** Where the first row of the outline ends that does so at a pixel or below it; rows with several lanes are higher. */
function endOfRow(outline: HTMLElement, from: number): number {
  const ends = [...outline.querySelectorAll<HTMLElement>('[data-index]')].map(
    (row) => parseFloat(row.style.top) + parseFloat(row.style.height),
  );
  return Math.min(...ends.filter((end) => end >= from));
}

describe('scrolling', () => {
  it('moves outline and chart in the same frame', async () => {
    const host = await mountTimeline({ plan: generatePlan({ events: 1000 }), asOf: '2026-01-15' });
    const scroller = host.querySelector<HTMLElement>('.chart-scroller')!;
    const body = host.querySelector<HTMLElement>('.outline-rows')!;
    const canvas = host.querySelector('canvas')!;
    const context = canvas.getContext('2d')!;
    // A row's own lower line, read back from the canvas, must stand where the outline's row ends.
    for (const top of [0, 7, 40, 333, 1001, 5000, 12_003]) {
      scroller.scrollTop = top;
      await frames();
      const shown = Math.round(scroller.scrollTop);
      expect(body.style.transform).toBe(`translateY(${-shown}px)`);
      const first = endOfRow(body, shown + 60) - shown;
      const ratio = devicePixelRatio;
      const column = (y: number) =>
        [...context.getImageData(3, Math.round((40 + y) * ratio), 1, 1).data].slice(0, 3).join();
      expect(column(first - 1)).not.toBe(column(first - 4));
    }
  });

  it('keeps outline and chart together while the main thread is busy and the scroller is composited', async () => {
    const host = await mountTimeline({ plan: generatePlan({ events: 1000 }), asOf: '2026-01-15' });
    const scroller = host.querySelector<HTMLElement>('.chart-scroller')!;
    // A layer of its own, which the compositor may move ahead of the main thread.
    scroller.style.willChange = 'scroll-position';
    const outline = host.querySelector<HTMLElement>('.outline')!;
    const rows = host.querySelector<HTMLElement>('.outline-rows')!;
    const canvas = host.querySelector('canvas')!;
    const context = canvas.getContext('2d')!;
    const ratio = devicePixelRatio;
    const line = (y: number) =>
      [...context.getImageData(3, Math.round((40 + y) * ratio), 1, 1).data].slice(0, 3).join();
    const places = new Set<string>();
    for (let frame = 0; frame < 40; frame++) {
      scroller.scrollTop += 61;
      const until = performance.now() + 25;
      while (performance.now() < until);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const drawn = -Number(/translateY\((-?[\d.]+)px\)/.exec(rows.style.transform)![1]);
      places.add(String(drawn));
      // Both stand still in the box that the scroller holds, so nothing that scrolls can part them.
      const held = scroller.getBoundingClientRect().top;
      expect(outline.getBoundingClientRect().top).toBe(held);
      expect(canvas.getBoundingClientRect().top).toBe(held);
      const below = endOfRow(rows, drawn + 60) - drawn;
      expect(line(below - 1)).not.toBe(line(below - 4));
    }
    expect(places.size).toBeGreaterThan(3);
  });

  it('keeps the focused row in the document when it scrolls away', async () => {
    const host = await mountTimeline({ plan: generatePlan({ events: 1000 }), asOf: '2026-01-15' });
    const scroller = host.querySelector<HTMLElement>('.chart-scroller')!;
    const first = host.querySelectorAll<HTMLElement>('[data-index]')[1]!;
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    const at = document.activeElement!;
    scroller.scrollTop = 9000;
    await frames();
    await frames();
    expect(document.activeElement).toBe(at);
    expect(host.querySelectorAll('[data-index]').length).toBeLessThan(60);
  });
});

describe('an empty plan', () => {
  it('says what to do next', async () => {
    await mountTimeline({ plan: emptyPlan('empty', { ...defaultSettings, name: 'Empty' }) });
    await expect
      .element(page.getByRole('heading', { name: 'This plan holds no events yet' }))
      .toBeVisible();
    await page.getByRole('button', { name: 'New event…' }).click();
    expect(getState().dialog?.name).toBe('new-event');
    actions.closeDialog();
  });
});
