import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayAt } from '@shared/gantt/timeScale';
import { day, formatIsoDay } from '@shared/model/time';
import { getState } from '@renderer/state/planStore';
import {
  chartNow,
  daysOf,
  drag,
  mountTimeline,
  mouse,
  pointOn,
  rowElement,
  selectedKey,
  showDays,
  unmountTimeline,
} from './timelineFixture';

afterEach(unmountTimeline);

const group = async (title: string) => {
  rowElement(title).querySelector<HTMLElement>('[data-toggle]')!.click();
  await expect.poll(() => rowElement(title).getAttribute('aria-expanded')).toBe('false');
};

/** The rounds of the sample at 20 pixels a day, with the groups above them closed. */
async function rounds(first: string) {
  const host = await mountTimeline();
  for (const title of ['Whole process', 'Phase I: consultations']) {
    await group(title);
  }
  await showDays(first, 20);
  return host;
}

describe('dragging a bar', () => {
  it('moves it on working days, with one step of undo', async () => {
    await rounds('2018-05-01');
    const from = pointOn('Fourth round', '2018-05-16');
    await drag(from, { x: from.x + 20 * 3 + 7, y: from.y });
    expect(daysOf('round-4')).toEqual([
      '2018-05-17',
      '2018-05-18',
      '2018-05-21',
      '2018-05-22',
      '2018-05-23',
    ]);
    expect(getState().undo?.command).toBe('move-event');
  });

  it('changes nothing until it is let go, and nothing after Escape', async () => {
    await rounds('2018-05-01');
    const before = daysOf('round-4');
    const from = pointOn('Fourth round', '2018-05-16');
    await drag(from, { x: from.x + 100, y: from.y }, false);
    expect(daysOf('round-4')).toEqual(before);
    await userEvent.keyboard('{Escape}');
    await mouse('mouseReleased', from, { button: 'left', clickCount: 1 });
    expect(daysOf('round-4')).toEqual(before);
    expect(getState().undo).toBeNull();
  });

  it('at its end makes it longer, at its start earlier', async () => {
    await rounds('2018-05-01');
    const middle = pointOn('Fourth round', '2018-05-18');
    await drag({ x: middle.x + 8, y: middle.y }, { x: middle.x + 8 + 60, y: middle.y });
    expect(daysOf('round-4').at(-1)).toBe('2018-05-21');
    expect(daysOf('round-4')[0]).toBe('2018-05-14');
    const start = pointOn('Fourth round', '2018-05-14');
    await drag({ x: start.x - 8, y: start.y }, { x: start.x - 8 - 60, y: start.y });
    expect(daysOf('round-4')[0]).toBe('2018-05-11');
    expect(getState().undo?.command).toBe('resize-event');
  });

  it('keeps the gap of an event in parts, in working days', async () => {
    await rounds('2018-02-01');
    const from = pointOn('First round', '2018-02-20');
    await drag(from, { x: from.x + 20, y: from.y });
    expect(daysOf('round-1')).toEqual(['2018-02-21', '2018-02-23', '2018-02-26']);
  });
});

describe('a click in the chart', () => {
  it('selects the bar, and the row beside it', async () => {
    await rounds('2018-05-01');
    const at = pointOn('Fourth round', '2018-05-16');
    await drag(at, at);
    expect(selectedKey()).toBe('event:round-4');
    await expect
      .element(page.getByRole('row', { name: /^Fourth round/ }))
      .toHaveAttribute('aria-selected', 'true');
    const beside = pointOn('Fifth round', '2018-05-02');
    await drag(beside, beside);
    expect(selectedKey()).toBe('event:round-5');
  });
});

describe('dragging where nothing is', () => {
  it('pans by what was dragged', async () => {
    await rounds('2018-05-01');
    const from = pointOn('Fourth round', '2018-06-05');
    const before = dayAt(chartNow().scale(), 0);
    await drag(from, { x: from.x + 200, y: from.y });
    expect(dayAt(chartNow().scale(), 0)).toBeCloseTo(before - 10, 1);
    expect(getState().undo).toBeNull();
  });
});

describe('dragging from the window of a mandate that nothing answers', () => {
  it('schedules it on the day where it is let go, as long as the text says', async () => {
    await mountTimeline({ plan: 'new', asOf: '2017-04-06' });
    for (const title of ['Whole process', 'Phase I: consultations']) {
      await group(title);
    }
    await showDays('2018-05-01', 20);
    const from = pointOn('Fourth round', '2018-05-03');
    await drag(from, pointOn('Fourth round', '2018-05-07'));
    const made = [...getState().plan!.events.values()].filter((e) => e.mandateId === 'round-may');
    expect(made).toHaveLength(1);
    expect(made[0]!.sittings.map((s) => formatIsoDay(s.day))).toEqual([
      '2018-05-07',
      '2018-05-08',
      '2018-05-09',
      '2018-05-10',
      '2018-05-11',
    ]);
    expect(getState().undo?.command).toBe('schedule-mandate');
  });

  it('keeps the new event inside the window', async () => {
    await mountTimeline({ plan: 'new', asOf: '2017-04-06' });
    for (const title of ['Whole process', 'Phase I: consultations']) {
      await group(title);
    }
    await showDays('2018-05-01', 20);
    await drag(pointOn('Fourth round', '2018-05-03'), pointOn('Fourth round', '2018-06-08'));
    const made = [...getState().plan!.events.values()].find((e) => e.mandateId === 'round-may');
    expect(made!.sittings.at(-1)!.day).toBeLessThanOrEqual(day('2018-05-31'));
  });
});

describe('the wheel with Shift', () => {
  it('pans and leaves the rows where they are', async () => {
    const host = await rounds('2018-05-01');
    const before = dayAt(chartNow().scale(), 0);
    await mouse('mouseWheel', pointOn('Fourth round', '2018-05-03'), {
      deltaX: 0,
      deltaY: 100,
      modifiers: 8,
    });
    await expect.poll(() => dayAt(chartNow().scale(), 0)).toBeCloseTo(before + 5, 1);
    expect(host.querySelector('.chart-scroller')!.scrollTop).toBe(0);
  });
});
