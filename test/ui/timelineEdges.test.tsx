import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dayAt } from '@shared/gantt/timeScale';
import { getState } from '@renderer/state/planStore';
import {
  chartNow,
  daysOf,
  drag,
  frames,
  mountTimeline,
  mouse,
  pointOn,
  rowElement,
  showDays,
  unmountTimeline,
} from './timelineFixture';

afterEach(unmountTimeline);

const canvas = () => document.querySelector('.chart-area canvas')!.getBoundingClientRect();
const scroller = () => document.querySelector('.chart-scroller')!;
const from = () => pointOn('Fourth round', '2018-05-16');

/** A plan whose rows do not fit, with the fourth round in the middle of what is in view. */
async function scrolled(): Promise<void> {
  await mountTimeline();
  await showDays('2018-05-01', 20);
  scroller().scrollTop = scroller().scrollHeight;
  await frames();
  await frames();
  scroller().scrollTop -= 60;
  await frames();
  await frames();
  expect(rowElement('Fourth round')).toBeDefined();
}

describe('a drag that rests at an edge of the chart', () => {
  it.each([
    ['left', () => ({ x: canvas().left + 4, y: from().y }), -1, 0],
    ['right', () => ({ x: canvas().right - 4, y: from().y }), 1, 0],
    ['upper', () => ({ x: from().x, y: canvas().top + 44 }), 0, -1],
    ['lower', () => ({ x: from().x, y: canvas().bottom - 4 }), 0, 1],
  ] as const)('scrolls on at the %s one, until Escape', async (_edge, to, across, down) => {
    await scrolled();
    const before = { day: dayAt(chartNow().scale(), 0), top: scroller().scrollTop };
    const back = from();
    await drag(back, to(), false);
    const went = () => ({
      across: Math.sign(Math.round(dayAt(chartNow().scale(), 0) - before.day)),
      down: Math.sign(Math.round(scroller().scrollTop - before.top)),
    });
    await expect.poll(went).toEqual({ across: across + 0, down: down + 0 });
    await userEvent.keyboard('{Escape}');
    const still = went();
    const top = scroller().scrollTop;
    await frames();
    await frames();
    expect([went(), scroller().scrollTop]).toEqual([still, top]);
    await mouse('mouseReleased', back, { button: 'left', clickCount: 1 });
    expect(daysOf('round-4')[0]).toBe('2018-05-14');
    expect(getState().undo).toBeNull();
  });
});
