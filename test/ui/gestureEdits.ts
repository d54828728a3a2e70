import { expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatIsoDay } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import type { Gesture } from '../support/gestures';
import { click, fourth, held, keys, marked, reach, shift, type Pair } from './gestureHands';
import * as the from './timelineFixture';

const days = (id: string) => () => the.daysOf(id).join();
const scheduled = () =>
  [...getState().plan!.events.values()]
    .filter((event) => event.mandateId === 'round-may')
    .map((event) => event.sittings.map((s) => formatIsoDay(s.day)).join());

/** Gestures that choose or change something. */
export const editPairs = {
  selectBar: {
    pointer: () => click(fourth('2018-05-16')),
    keys: async () => {
      await reach('Fourth round');
      await keys(' ');
    },
    fact: the.selectedKey,
  },
  markBar: {
    before: () => click(fourth('2018-05-16')),
    pointer: () => click(the.pointOn('Fifth round', '2018-06-06'), 2),
    keys: async () => {
      await reach('Fifth round');
      await keys('{Control>} {/Control}');
    },
    fact: marked,
  },
  toggleDay: {
    before: () => click(fourth('2018-05-16')),
    pointer: () => click(fourth('2018-05-16')),
    keys: async () => {
      await reach('Fourth round');
      await keys('{Enter}');
      const cell = page.getByRole('gridcell', { name: /16 May 2018/ });
      await expect.element(cell).toBeVisible();
      // Arrows and Tab go there (test/ui/timelineByKeys).
      (cell.element() as HTMLElement).focus();
      await keys(' ');
    },
    fact: days('round-4'),
  },
  move: {
    pointer: () => the.drag(fourth('2018-05-16'), shift(fourth('2018-05-16'), 60)),
    keys: async () => {
      await reach('Fourth round');
      await keys('m{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    },
    fact: days('round-4'),
  },
  moveSeveral: {
    before: async () => {
      await click(fourth('2018-05-16'));
      await click(the.pointOn('Fifth round', '2018-06-06'), 2);
    },
    pointer: () => the.drag(fourth('2018-05-16'), shift(fourth('2018-05-16'), 20)),
    keys: async () => {
      await reach('Fourth round');
      await keys('m{ArrowRight}{Enter}');
    },
    fact: () => [days('round-4')(), days('round-5')(), getState().undo?.command],
  },
  resizeStart: {
    pointer: () => {
      const start = shift(fourth('2018-05-14'), -8);
      return the.drag(start, shift(start, -60));
    },
    keys: async () => {
      await reach('Fourth round');
      await keys('m{Alt>}s{/Alt}{ArrowLeft}{ArrowLeft}{ArrowLeft}{Enter}');
    },
    fact: days('round-4'),
  },
  resizeEnd: {
    pointer: () => {
      const end = shift(fourth('2018-05-18'), 8);
      return the.drag(end, shift(end, 60));
    },
    keys: async () => {
      await reach('Fourth round');
      await keys('m{Alt>}e{/Alt}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    },
    fact: days('round-4'),
  },
  schedule: {
    before: async () => {
      actions.run('delete-event', { eventId: 'round-4' });
      await the.frames();
    },
    pointer: () => the.drag(fourth('2018-05-03'), fourth('2018-05-07')),
    keys: async () => {
      await reach('Fourth round');
      await keys('m{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    },
    fact: scheduled,
  },
  intoGroup: {
    before: async () => {
      actions.setGrouping('city');
      await vi.waitFor(() => the.rowElement('Geneva'), 10_000);
      actions.select({ type: 'event', id: 'theme-1' });
      await the.showDays('2017-05-01', 20);
      document.querySelector('.chart-scroller')!.scrollTop = 0;
      await the.frames();
    },
    pointer: async () => {
      const selected = document.querySelector('.outline-row.selected')!.getBoundingClientRect();
      const { x } = the.pointOn('Geneva', '2017-05-08');
      await the.drag(
        { x, y: selected.top + 13 },
        { x, y: the.pointOn('Addis Ababa', '2017-05-08').y },
      );
    },
    keys: async () => {
      document.querySelector<HTMLElement>('.outline-row.selected')!.focus();
      await keys('m');
      const said = () => document.querySelector('main [role=status]')!.textContent;
      for (let i = 0; i < 12 && !said().includes('→ Addis Ababa'); i++) await keys('{PageUp}');
      await keys('{Enter}');
    },
    fact: () => [the.eventNow('theme-1').placeId, the.daysOf('theme-1')],
  },
  putBack: {
    before: async () => {
      await the.showDays('2018-05-02', 20);
    },
    pointer: async () => {
      const from = fourth('2018-05-16');
      await the.drag(from, shift(from, 60), false);
      await keys('{Escape}');
      await the.mouse('mouseReleased', from, { ...held, buttons: 0 });
      actions.select({ type: 'event', id: 'round-4' });
    },
    keys: async () => {
      await reach('Fourth round');
      await keys('m{ArrowRight}{Escape}');
    },
    fact: () => [days('round-4')(), getState().undo, the.selectedKey()],
  },
  selectRow: {
    pointer: () => userEvent.click(the.rowElement('Sixth round').querySelector('.outline-text')!),
    keys: async () => {
      await reach('Sixth round');
      await keys(' ');
    },
    fact: the.selectedKey,
  },
  markRow: {
    before: () => click(fourth('2018-05-16')),
    pointer: async () => {
      const text = the.rowElement('Sixth round').querySelector('.outline-text')!;
      await userEvent.click(text, { modifiers: ['Control'] });
    },
    keys: async () => {
      await reach('Sixth round');
      await keys('{Control>} {/Control}');
    },
    fact: marked,
  },
} as const satisfies Partial<Record<Gesture, Pair>>;
