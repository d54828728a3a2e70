import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatIsoDay } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { axeViolations } from './inspectorAxe';
import { mountView, unmountView } from './viewFixture';

// What stands beside the timeline, with a language that is written from right to left.

beforeEach(() => {
  document.documentElement.dir = 'rtl';
});
afterEach(() => {
  unmountView();
  document.documentElement.removeAttribute('dir');
});

const day = (name: RegExp) => page.getByRole('gridcell', { name });
const piece = (name: RegExp) => page.getByRole('button', { name });

describe('the month, from right to left', () => {
  it('begins each week at the right, and stands each piece on its own days', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    await expect.element(piece(/First round/).first()).toBeVisible();
    const [monday, sunday] = [day(/^Monday 19 February/), day(/^Sunday 25 February/)];
    const leftOf = (cell: typeof monday) => cell.element().getBoundingClientRect().left;
    expect(leftOf(monday)).toBeGreaterThan(leftOf(sunday));
    const parts = piece(/First round/).elements();
    const boxes = parts.map((part) => part.getBoundingClientRect());
    const tuesday = day(/^Tuesday 20 February/)
      .element()
      .getBoundingClientRect();
    const [thursday, friday] = [day(/^Thursday 22 Feb/), day(/^Friday 23 Feb/)].map((cell) =>
      cell.element().getBoundingClientRect(),
    );
    expect(Math.abs(boxes[0]!.right - tuesday.right)).toBeLessThan(4);
    expect(Math.abs(boxes[0]!.left - tuesday.left)).toBeLessThan(4);
    expect(Math.abs(boxes[1]!.right - thursday!.right)).toBeLessThan(4);
    expect(Math.abs(boxes[1]!.left - friday!.left)).toBeLessThan(4);
    const join = document.querySelector('.month-join')!.getBoundingClientRect();
    expect(Math.abs(join.right - boxes[0]!.left)).toBeLessThan(8);
    expect(Math.abs(join.left - boxes[1]!.right)).toBeLessThan(8);
  });

  it('ArrowLeft goes to the next day and moves an event to a later one', async () => {
    const host = mountView({ view: 'month', asOf: '2018-02-01' });
    await piece(/First round/)
      .first()
      .click();
    (day(/^Tuesday 20 February 2018/).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
    await expect.element(day(/^Wednesday 21 February 2018/)).toHaveFocus();
    await userEvent.keyboard('m{ArrowLeft}{Enter}');
    const round = () => getState().plan!.events.get('round-1')!.sittings[0]!.day;
    await expect.poll(() => formatIsoDay(round())).toBe('2018-02-21');
    expect(await axeViolations(host)).toEqual([]);
  });

  it('a drag to the left lets it go on a later day', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    const round = piece(/First round/).first();
    await expect.element(round).toBeVisible();
    await userEvent.dragAndDrop(round, day(/^Wednesday 28 February 2018/), {
      sourcePosition: { x: 20, y: 8 },
      targetPosition: { x: 20, y: 60 },
    });
    const first = () => getState().plan!.events.get('round-1')!.sittings[0]!.day;
    await expect.poll(() => formatIsoDay(first())).toBe('2018-02-28');
  });

  it('the button at the left goes to the next month, and points there', async () => {
    mountView({ view: 'month', asOf: '2018-02-01' });
    await expect.element(page.getByRole('grid', { name: 'February 2018' })).toBeVisible();
    const [next, previous] = ['Next month', 'Previous month'].map((name) =>
      page.getByRole('button', { name }).element(),
    );
    const left = (element: Element | undefined) => element!.getBoundingClientRect().left;
    expect(left(next)).toBeLessThan(left(previous));
    expect(getComputedStyle(next!.querySelector('svg')!).transform).toBe(
      'matrix(-1, 0, 0, 1, 0, 0)',
    );
  });
});

describe('the schedule, from right to left', () => {
  it('begins at the right, ArrowRight closes a section and ArrowLeft opens it', async () => {
    const host = mountView({ view: 'schedule' });
    const head = (name: string) => page.getByRole('columnheader', { name, exact: true });
    await expect.element(head('Date')).toBeVisible();
    const [date, state] = ['Date', 'State'].map((name) => head(name).element());
    const right = (element: Element | undefined) => element!.getBoundingClientRect().right;
    expect(right(date)).toBeGreaterThan(right(state));
    const section = page.getByRole('row', { name: /^Phase I:/ }).first();
    (section.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(section).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(section).toHaveAttribute('aria-expanded', 'true');
    expect(host.scrollWidth).toBe(host.clientWidth);
    expect(await axeViolations(host)).toEqual([]);
    actions.select(null);
  });
});
