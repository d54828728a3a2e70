import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayAt, xOf } from '@shared/gantt/timeScale';
import { day } from '@shared/model/time';
import { getState } from '@renderer/state/planStore';
import { axeViolations } from './inspectorAxe';
import {
  chartNow,
  daysOf,
  drag,
  frames,
  mountTimeline,
  mouse,
  pointOn,
  row,
  rowElement,
  selectedKey,
  showDays,
  unmountTimeline,
} from './timelineFixture';

beforeEach(() => {
  document.documentElement.dir = 'rtl';
});
afterEach(() => {
  unmountTimeline();
  document.documentElement.removeAttribute('dir');
});

const canvas = () => document.querySelector<HTMLCanvasElement>('.chart-area canvas')!;
const leftmost = () => dayAt(chartNow().scale(), chartNow().width());

async function rounds(first: string) {
  const host = await mountTimeline();
  for (const title of ['Whole process', 'Phase I: consultations']) {
    rowElement(title).querySelector<HTMLElement>('[data-toggle]')!.click();
    await expect.poll(() => rowElement(title).getAttribute('aria-expanded')).toBe('false');
  }
  await showDays(first, 20);
  return host;
}

async function focusOn(title: string): Promise<void> {
  await vi.waitFor(() => rowElement(title), 10_000);
  rowElement(title).focus();
}

/** Days since 1 February 2018, by the clock of UTC. */
const daysOn = (month: number, date: number) =>
  (Date.UTC(2018, month - 1, date) - Date.UTC(2018, 1, 1)) / 86_400_000;

/** Colours of one line of pixels of the canvas, from its right edge to its left, one for each CSS pixel. */
function fromTheRight(y: number): readonly string[] {
  const width = canvas().clientWidth;
  const ratio = canvas().width / width;
  const line = canvas()
    .getContext('2d')!
    .getImageData(0, Math.round(y * ratio), canvas().width, 1).data;
  return Array.from({ length: width }, (_, x) => {
    const at = Math.floor((width - 1 - x + 0.5) * ratio) * 4;
    return line.slice(at, at + 3).join();
  });
}

describe('with a language that is written from right to left', () => {
  it('the outline lies at the right of the chart, and nothing scrolls sideways', async () => {
    const host = await mountTimeline();
    const outline = host.querySelector('.outline')!.getBoundingClientRect();
    expect(outline.left).toBeGreaterThanOrEqual(canvas().getBoundingClientRect().right - 1);
    const scroller = host.querySelector('.chart-scroller')!;
    expect(scroller.scrollWidth).toBe(scroller.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    expect(await axeViolations(host)).toEqual([]);
  });

  it('every day of a bar lies as far from the right edge as the calendar says', async () => {
    await rounds('2018-02-01');
    const { y } = pointOn('First round', '2018-02-20');
    // Above the line that joins the parts of a round.
    const colors = fromTheRight(y - canvas().getBoundingClientRect().top - 4);
    const held = colors[daysOn(2, 20) * 20 + 3]!;
    const sits = [20, 22, 23].map((date) => daysOn(2, date));
    const said = colors.slice(daysOn(2, 19) * 20, daysOn(2, 25) * 20);
    const wrong = said.flatMap((color, i) => {
      const at = i + daysOn(2, 19) * 20;
      return (color === held) === sits.includes(Math.floor(at / 20)) ? [] : [at];
    });
    // The sign of what it is stands in its first day.
    expect(wrong.filter((at) => at < daysOn(2, 20) * 20 || at >= daysOn(2, 21) * 20)).toEqual([]);
    expect(colors[daysOn(2, 20) * 20]).toBe(held);
    expect(colors[daysOn(2, 21) * 20 - 1]).toBe(held);
  });

  it('turns round when the language is changed, and back', async () => {
    const host = await rounds('2018-02-01');
    const { y } = pointOn('First round', '2018-02-20');
    const line = () => fromTheRight(y - canvas().getBoundingClientRect().top - 4);
    const held = line()[daysOn(2, 20) * 20]!;
    document.documentElement.dir = 'ltr';
    await frames();
    const width = canvas().clientWidth;
    await vi.waitFor(() => expect(line()[width - 1 - daysOn(2, 20) * 20]).toBe(held), 10_000);
    const outline = host.querySelector('.outline')!.getBoundingClientRect();
    expect(outline.right).toBeLessThanOrEqual(canvas().getBoundingClientRect().left + 1);
    document.documentElement.dir = 'rtl';
    await vi.waitFor(() => expect(line()[daysOn(2, 20) * 20]).toBe(held), 10_000);
  });
});

describe('keys, where time runs from right to left', () => {
  it('ArrowLeft opens a row and goes into it, ArrowRight out of it', async () => {
    await mountTimeline();
    await focusOn('Stakeholder hearings');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(row(/^Stakeholder hearings/)).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-level')).toBe('3');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(row(/^Stakeholder hearings/)).toHaveAttribute('aria-expanded', 'false');
  });

  it('ArrowLeft moves an event to a later day', async () => {
    await rounds('2018-06-15');
    await focusOn('Sixth round');
    await userEvent.keyboard('m{ArrowLeft}{ArrowLeft}{ArrowRight}{Enter}');
    expect(daysOf('round-6')[0]).toBe('2018-07-10');
    await userEvent.keyboard('m{Alt>}e{/Alt}{ArrowRight}{Enter}');
    expect(daysOf('round-6').at(-1)).toBe('2018-07-13');
  });

  it('ArrowLeft goes to the next bar of a row', async () => {
    await mountTimeline();
    await focusOn('Stakeholder hearings');
    await userEvent.keyboard('b{ArrowLeft}');
    await expect.element(page.getByRole('status')).toHaveTextContent(/2 of 5$/);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('status')).toHaveTextContent(/1 of 5$/);
  });

  it('ArrowLeft shows later days in the chart and in the overview strip', async () => {
    const host = await rounds('2018-02-01');
    const first = () => dayAt(chartNow().scale(), 0);
    host.querySelector<HTMLElement>('[role=application]')!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(first()).toBeGreaterThan(day('2018-02-01'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(first()).toBeLessThan(day('2018-02-01'));
    const before = first();
    page.getByRole('slider', { name: 'Days in view' }).element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(first()).toBeGreaterThan(before);
    const wide = chartNow().scale().pxPerWeek;
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(chartNow().scale().pxPerWeek).toBeLessThan(wide);
  });
});

describe('the pointer, where time runs from right to left', () => {
  it('drags a bar to the left to a later day, and its left edge to a later end', async () => {
    await rounds('2018-05-01');
    const from = pointOn('Fourth round', '2018-05-16');
    await drag(from, { x: from.x - 60, y: from.y });
    expect(daysOf('round-4')[0]).toBe('2018-05-17');
    expect(daysOf('round-4').at(-1)).toBe('2018-05-23');
    const last = pointOn('Fourth round', '2018-05-23');
    await drag({ x: last.x - 8, y: last.y }, { x: last.x - 8 - 40, y: last.y });
    expect(daysOf('round-4')[0]).toBe('2018-05-17');
    expect(daysOf('round-4').at(-1)).toBe('2018-05-25');
  });

  it('selects the bar under it and says what it is, inside the chart', async () => {
    const host = await rounds('2018-05-01');
    const at = pointOn('Fourth round', '2018-05-16');
    await drag(at, at);
    expect(selectedKey()).toBe('event:round-4');
    await mouse('mouseMoved', { x: at.x - 2, y: at.y });
    await vi.waitFor(() => expect(host.querySelector('.chart-tip')).not.toBeNull(), 10_000);
    const tip = host.querySelector('.chart-tip')!.getBoundingClientRect();
    expect(host.querySelector('.chart-tip')!.textContent).toContain('14–18 May');
    expect(Math.abs(at.x - 2 - tip.right - 14)).toBeLessThan(2);
    await mouse('mouseMoved', { x: 0, y: 0 });
  });

  it('schedules a mandate from its window on the day where it is let go', async () => {
    await mountTimeline({ plan: 'new', asOf: '2017-04-06' });
    for (const title of ['Whole process', 'Phase I: consultations']) {
      rowElement(title).querySelector<HTMLElement>('[data-toggle]')!.click();
      await expect.poll(() => rowElement(title).getAttribute('aria-expanded')).toBe('false');
    }
    await showDays('2018-05-01', 20);
    await drag(pointOn('Fourth round', '2018-05-03'), pointOn('Fourth round', '2018-05-07'));
    const made = [...getState().plan!.events.values()].find((e) => e.mandateId === 'round-may');
    expect(made?.sittings[0]?.day).toBe(day('2018-05-07'));
  });

  it('pans with the days under it, and at the left edge goes on to later days', async () => {
    await rounds('2018-05-01');
    const free = pointOn('Fourth round', '2018-06-05');
    await drag(free, { x: free.x + 200, y: free.y });
    expect(dayAt(chartNow().scale(), 0)).toBeCloseTo(day('2018-05-11'), 1);
    const bar = pointOn('Fourth round', '2018-05-16');
    const edge = canvas().getBoundingClientRect().left + 4;
    const before = leftmost();
    await drag(bar, { x: edge, y: bar.y }, false);
    await expect.poll(leftmost).toBeGreaterThan(before + 2);
    await userEvent.keyboard('{Escape}');
    await mouse('mouseReleased', bar, { button: 'left', clickCount: 1 });
  });

  it('zooms at the day under it, and the wheel pans with the days', async () => {
    await rounds('2018-05-01');
    const at = pointOn('Fourth round', '2018-05-16');
    const x = xOf(chartNow().scale(), day('2018-05-16') + 0.5);
    const width = chartNow().scale().pxPerWeek;
    await mouse('mouseWheel', at, { deltaX: 0, deltaY: -120, modifiers: 2 });
    await vi.waitFor(() => expect(chartNow().scale().pxPerWeek).toBeGreaterThan(width), 10_000);
    expect(dayAt(chartNow().scale(), x)).toBeCloseTo(day('2018-05-16') + 0.5, 0);
    const before = dayAt(chartNow().scale(), 0);
    await mouse('mouseWheel', at, { deltaX: -100, deltaY: 0 });
    await expect.poll(() => dayAt(chartNow().scale(), 0)).toBeGreaterThan(before + 1);
  });

  it('makes the frame of the overview strip longer at its left end', async () => {
    const host = await mountTimeline();
    await showDays('2018-02-01', 6);
    const frame = host.querySelector('.overview-frame')!.getBoundingClientRect();
    const before = chartNow().scale();
    const y = frame.top + 10;
    await drag({ x: frame.left + 1, y }, { x: frame.left - 60, y });
    expect(chartNow().scale().pxPerWeek).toBeLessThan(before.pxPerWeek);
    expect(dayAt(chartNow().scale(), 0)).toBeCloseTo(day('2018-02-01'), 0);
  });
});
