import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayAt } from '@shared/gantt/timeScale';
import { day } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { trialStore } from '@renderer/state/trialStore';
import {
  chartNow,
  daysOf,
  drag,
  eventNow,
  frames,
  mountTimeline,
  mouse,
  pointOn,
  rowElement,
  showDays,
  unmountTimeline,
} from './timelineFixture';

afterEach(unmountTimeline);

const held = { button: 'left', buttons: 1, clickCount: 1 };

async function rounds(first: string) {
  await mountTimeline();
  for (const title of ['Whole process', 'Phase I: consultations']) {
    rowElement(title).querySelector<HTMLElement>('[data-toggle]')!.click();
    await expect.poll(() => rowElement(title).getAttribute('aria-expanded')).toBe('false');
  }
  await showDays(first, 20);
}

describe('while a bar is dragged', () => {
  it('the checker says what would appear and go, and the plan stays as it is', async () => {
    await rounds('2018-05-01');
    const from = pointOn('Fourth round', '2018-05-16');
    await drag(from, { x: from.x + 20 * 14, y: from.y }, false);
    const windowAppears = () =>
      vi.waitFor(() => {
        const rules = trialStore.getState().effect?.adds.map((f) => f.rule);
        expect(rules).toContain('window');
      }, 10_000);
    await windowAppears();
    const before = getState().findings.list;
    await mouse('mouseMoved', { x: from.x + 20 * 2, y: from.y }, held);
    await vi.waitFor(() => {
      expect(trialStore.getState().effect?.adds.map((f) => f.rule)).not.toContain('window');
    }, 10_000);
    await mouse('mouseMoved', { x: from.x + 20 * 15, y: from.y }, held);
    await windowAppears();
    expect(getState().findings.list).toBe(before);
    expect(daysOf('round-4')[0]).toBe('2018-05-14');
    await userEvent.keyboard('{Escape}');
    expect(trialStore.getState().asked).toBe(0);
    await mouse('mouseReleased', from, { ...held, buttons: 0 });
    expect(getState().undo).toBeNull();
  });

  it('Alt lets it go on a day off', async () => {
    await rounds('2018-05-01');
    const from = pointOn('Fourth round', '2018-05-16');
    const to = { x: from.x + 20 * 5, y: from.y };
    await mouse('mousePressed', from, held);
    await mouse('mouseMoved', { x: from.x + 50, y: from.y }, { ...held, modifiers: 1 });
    await mouse('mouseMoved', to, { ...held, modifiers: 1 });
    await mouse('mouseReleased', to, { ...held, buttons: 0, modifiers: 1 });
    expect(daysOf('round-4')[0]).toBe('2018-05-19');
  });

  it('the chart scrolls on while it rests at an edge', async () => {
    await rounds('2018-05-01');
    const from = pointOn('Fourth round', '2018-05-16');
    const right = document.querySelector('.chart-area canvas')!.getBoundingClientRect().right - 4;
    const first = dayAt(chartNow().scale(), 0);
    await drag(from, { x: right, y: from.y }, false);
    await expect.poll(() => dayAt(chartNow().scale(), 0)).toBeGreaterThan(first + 2);
    await userEvent.keyboard('{Escape}');
    const stopped = dayAt(chartNow().scale(), 0);
    await frames();
    await frames();
    expect(dayAt(chartNow().scale(), 0)).toBe(stopped);
    await mouse('mouseReleased', from, { ...held, buttons: 0 });
  });
});

describe('several bars', () => {
  it('taken together with Ctrl move together', async () => {
    await rounds('2018-05-01');
    const four = pointOn('Fourth round', '2018-05-16');
    await drag(four, four);
    const five = pointOn('Fifth round', '2018-06-06');
    await mouse('mousePressed', five, { ...held, modifiers: 2 });
    await mouse('mouseReleased', five, { ...held, buttons: 0, modifiers: 2 });
    await drag(five, { x: five.x + 20, y: five.y });
    expect([daysOf('round-4')[0], daysOf('round-5')[0]]).toEqual(['2018-05-15', '2018-06-05']);
    actions.undo();
    expect([daysOf('round-4')[0], daysOf('round-5')[0]]).toEqual(['2018-05-14', '2018-06-04']);
  });
});

describe('a click on the selected bar', () => {
  it('lets it sit or no longer sit on that day', async () => {
    await rounds('2018-05-01');
    const at = pointOn('Fourth round', '2018-05-16');
    await drag(at, at);
    expect(daysOf('round-4')).toHaveLength(5);
    await drag(at, at);
    expect(daysOf('round-4')).toEqual(['2018-05-14', '2018-05-15', '2018-05-17', '2018-05-18']);
    await drag(at, at);
    expect(daysOf('round-4')).toHaveLength(5);
  });

  it('leaves what was held as it is', async () => {
    await rounds('2018-02-01');
    const at = pointOn('First round', '2018-02-20');
    await drag(at, at);
    await drag(at, at);
    expect(daysOf('round-1')).toHaveLength(3);
  });
});

describe('grouped by city', () => {
  it('a drag into another city holds it there', async () => {
    await mountTimeline();
    actions.setGrouping('city');
    await vi.waitFor(() => rowElement('Geneva'), 10_000);
    await showDays('2017-05-01', 20);
    const [id] = [...getState().plan!.events.values()]
      .filter((e) => e.placeId === 'geneva' && e.sittings[0]?.day === day('2017-05-08'))
      .map((e) => e.id);
    actions.select({ type: 'event', id: id! });
    await frames();
    const selected = document.querySelector('.outline-row.selected')!.getBoundingClientRect();
    const from = { x: pointOn('Geneva', '2017-05-08').x, y: selected.top + 13 };
    await drag(from, { x: from.x, y: pointOn('Addis Ababa', '2017-05-08').y });
    expect(eventNow(id!).placeId).toBe('addis-ababa');
    expect(eventNow(id!).sittings[0]!.day).toBe(day('2017-05-08'));
    actions.setGrouping('phase');
  });

  it('Page Up goes to the city above by keys', async () => {
    await mountTimeline();
    actions.setGrouping('city');
    await vi.waitFor(() => rowElement('Geneva'), 10_000);
    const [id] = [...getState().plan!.events.values()]
      .filter((e) => e.placeId === 'geneva' && e.sittings[0]?.day === day('2017-05-08'))
      .map((e) => e.id);
    actions.select({ type: 'event', id: id! });
    await frames();
    const selected = document.querySelector<HTMLElement>('.outline-row.selected')!;
    await userEvent.click(selected.querySelector('.outline-text')!);
    selected.focus();
    await userEvent.keyboard('m{PageUp}');
    await expect.element(page.getByRole('status')).toHaveTextContent(/→ Bangkok|→ /);
    await userEvent.keyboard('{Enter}');
    expect(eventNow(id!).placeId).not.toBe('geneva');
    actions.setGrouping('phase');
  });
});
