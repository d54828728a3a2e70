import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import {
  daysOf,
  focused,
  focusOn,
  grid,
  mountTimeline,
  row,
  rowElement,
  selectedKey,
  unmountTimeline,
} from './timelineFixture';

afterEach(unmountTimeline);

describe('the outline by keyboard', () => {
  it('goes up and down, to the ends, into a row and out of it', async () => {
    await mountTimeline();
    await focusOn('Stakeholder hearings');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Summary of hearings');
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    await expect.element(row(/^Stakeholder hearings/)).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-level')).toBe('3');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Stakeholder hearings');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(row(/^Stakeholder hearings/)).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Whole process');
    await userEvent.keyboard('{End}');
    const last = Number(grid().element().getAttribute('aria-rowcount'));
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe(String(last));
  });

  it('selects with Space and opens the inspector with Enter', async () => {
    await mountTimeline();
    actions.setSidePanel(null);
    await focusOn('Stakeholder hearings');
    await userEvent.keyboard('{ArrowDown}{ArrowDown} ');
    expect(selectedKey()).toBe('event:conference');
    expect(getState().sidePanel).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(getState().sidePanel).toBe('inspector');
  });

  it('moves an event by days and puts it there with Enter', async () => {
    await mountTimeline();
    actions.select({ type: 'event', id: 'round-6' });
    await vi.waitFor(() => rowElement('Sixth round'), 10_000);
    await focusOn('Sixth round');
    await userEvent.keyboard('m{ArrowRight}{ArrowRight}');
    await expect.element(page.getByRole('status')).toHaveTextContent(/11–13, 16–17 Jul/);
    expect(daysOf('round-6')[0]).toBe('2018-07-09');
    await userEvent.keyboard('{Enter}');
    expect(daysOf('round-6')).toEqual([
      '2018-07-11',
      '2018-07-12',
      '2018-07-13',
      '2018-07-16',
      '2018-07-17',
    ]);
    expect(getState().undo?.command).toBe('move-event');
  });

  it('puts it back with Escape', async () => {
    await mountTimeline();
    actions.select({ type: 'event', id: 'round-6' });
    await vi.waitFor(() => rowElement('Sixth round'), 10_000);
    await focusOn('Sixth round');
    const before = daysOf('round-6');
    await userEvent.keyboard('m{ArrowRight}{ArrowDown}{Escape}');
    expect(daysOf('round-6')).toEqual(before);
    expect(getState().undo).toBeNull();
    await expect.element(page.getByRole('status')).toHaveTextContent('Put back where it was');
  });

  it('makes an event longer and shorter at its end and at its start', async () => {
    await mountTimeline();
    actions.select({ type: 'event', id: 'round-6' });
    await vi.waitFor(() => rowElement('Sixth round'), 10_000);
    await focusOn('Sixth round');
    await userEvent.keyboard('m{Alt>}e{/Alt}{ArrowLeft}{ArrowLeft}{Enter}');
    expect(daysOf('round-6')).toEqual(['2018-07-09', '2018-07-10', '2018-07-11']);
    await userEvent.keyboard('m{Alt>}s{/Alt}{ArrowRight}{Enter}');
    expect(daysOf('round-6')).toEqual(['2018-07-10', '2018-07-11']);
    expect(getState().undo?.command).toBe('resize-event');
  });

  it('moves by weeks with Shift, and on to a day off with Alt alone', async () => {
    await mountTimeline();
    actions.select({ type: 'event', id: 'round-6' });
    await vi.waitFor(() => rowElement('Sixth round'), 10_000);
    await focusOn('Sixth round');
    await userEvent.keyboard('m{Shift>}{ArrowRight}{/Shift}{Enter}');
    expect(daysOf('round-6')[0]).toBe('2018-07-16');
    await userEvent.keyboard('m{Alt>}{ArrowLeft}{/Alt}{Enter}');
    expect(daysOf('round-6')[0]).toBe('2018-07-15');
  });

  it('moves everything that Ctrl and Space took in, in one step', async () => {
    await mountTimeline();
    actions.select({ type: 'event', id: 'round-6' });
    await vi.waitFor(() => rowElement('Sixth round'), 10_000);
    await focusOn('Sixth round');
    await userEvent.keyboard('{ArrowUp}{Control>} {/Control}');
    await expect.element(row(/^Fifth round/)).toHaveAttribute('aria-selected', 'true');
    await expect.element(row(/^Sixth round/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('m{ArrowRight}{Enter}');
    expect([daysOf('round-5')[0], daysOf('round-6')[0]]).toEqual(['2018-06-05', '2018-07-10']);
    expect(getState().undo?.command).toBe('move-events');
  });

  it('schedules a mandate that nothing answers, as long as the text says', async () => {
    await mountTimeline({ plan: 'new', asOf: '2017-04-06' });
    actions.select({ type: 'mandate', id: 'round-may', memberId: null });
    await vi.waitFor(() => rowElement('Fourth round'), 10_000);
    await focusOn('Fourth round');
    await userEvent.keyboard('m{ArrowRight}{Enter}');
    const made = [...getState().plan!.events.values()].find((e) => e.mandateId === 'round-may');
    expect(made?.sittings).toHaveLength(5);
    expect(made?.sittings[0]?.day).toBe(day('2018-05-02'));
  });
});
