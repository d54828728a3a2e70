import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { xOf } from '@shared/gantt/timeScale';
import { day } from '@shared/model/time';
import { actions } from '@renderer/state/planStore';
import type { Gesture } from '../support/gestures';
import {
  axis,
  canvas,
  click,
  firstDay,
  fourth,
  keys,
  reach,
  shift,
  strip,
  wide,
  type Pair,
} from './gestureHands';
import * as the from './timelineFixture';

const later = () => firstDay() > day('2018-05-02');
const nearer = () => wide() > 150;

/** Gestures that change what is in view, or say what is there. */
export const viewPairs = {
  hover: {
    pointer: async () => {
      await the.mouse('mouseMoved', fourth('2018-05-15'));
      await the.mouse('mouseMoved', fourth('2018-05-16'));
      await expect.poll(() => document.querySelector('.chart-tip')).not.toBeNull();
    },
    keys: async () => {
      await the.mouse('mouseMoved', { x: 400, y: 10 });
      await reach('Fourth round');
      await keys('b');
    },
    fact: () => {
      const said = document.querySelector('main [role=status]')!.textContent;
      const text = `${document.querySelector('.chart-tip')?.textContent ?? ''}${said}`;
      return ['round 4', '14–18 May', 'New York', 'confirmed'].map((word) => text.includes(word));
    },
  },
  arrowAtEdge: {
    before: () => the.showDays('2018-09-01', 20),
    pointer: () => {
      const line = the.rowElement('Fourth round').getBoundingClientRect();
      const x = canvas().getBoundingClientRect().left + 10;
      return click({ x, y: line.top + line.height / 2 });
    },
    keys: async () => {
      await reach('Fourth round');
      await keys(' ');
    },
    fact: () => {
      const x = xOf(the.chartNow().scale(), day('2018-05-16'));
      return [the.selectedKey(), x > 0 && x < the.chartNow().width()];
    },
  },
  night: {
    before: async () => {
      actions.select({ type: 'event', id: 'round-4' });
      await the.showDays('2018-05-13', 200);
    },
    pointer: async () => {
      const box = canvas().getBoundingClientRect();
      await click({
        x: box.left + xOf(the.chartNow().scale(), day('2018-05-14') + 0.5),
        y: box.top + 8,
      });
      await the.mouse('mouseMoved', { x: 400, y: 10 });
      await the.frames();
    },
    keys: async () => {
      await reach('Fourth round');
      await keys('n');
      await the.frames();
    },
    fact: axis,
  },
  pan: {
    pointer: () => the.drag(fourth('2018-06-10'), shift(fourth('2018-06-10'), -200)),
    keys: async () => {
      (page.getByRole('application', { name: 'Chart' }).element() as HTMLElement).focus();
      await keys('{ArrowRight}{ArrowRight}');
    },
    fact: later,
  },
  wheelAcross: {
    pointer: async () => {
      await the.mouse('mouseWheel', fourth('2018-05-16'), { deltaX: 200, deltaY: 0 });
      await expect.poll(later).toBe(true);
    },
    keys: async () => {
      (page.getByRole('application', { name: 'Chart' }).element() as HTMLElement).focus();
      await keys('{ArrowRight}');
    },
    fact: later,
  },
  wheelZoom: {
    pointer: async () => {
      await the.mouse('mouseWheel', fourth('2018-05-16'), {
        deltaX: 0,
        deltaY: -120,
        modifiers: 2,
      });
      await expect.poll(nearer).toBe(true);
    },
    keys: () => keys('+'),
    before: () => reach('Fourth round'),
    fact: nearer,
  },
  pinch: {
    before: () => reach('Fourth round'),
    pointer: async () => {
      const at = fourth('2018-05-16');
      await the.touch('touchStart', [shift(at, -40), shift(at, 40)]);
      await the.touch('touchMove', [shift(at, -60), shift(at, 60)]);
      await the.touch('touchMove', [shift(at, -80), shift(at, 80)]);
      await the.touch('touchEnd', []);
    },
    keys: () => keys('+++'),
    fact: nearer,
  },
  stripGo: {
    before: () => the.showDays('2017-04-01', 20),
    pointer: async () => {
      const box = strip().element().getBoundingClientRect();
      await click({ x: box.left + box.width * 0.75, y: box.top + 10 });
    },
    keys: async () => {
      (strip().element() as HTMLElement).focus();
      await keys('{End}');
    },
    fact: () => firstDay() > day('2018-01-01'),
  },
  stripStretch: {
    pointer: async () => {
      const frame = document.querySelector('.overview-frame')!.getBoundingClientRect();
      const y = frame.top + 10;
      await the.drag({ x: frame.right - 1, y }, { x: frame.right + 60, y });
    },
    keys: async () => {
      (strip().element() as HTMLElement).focus();
      await keys('{Shift>}{ArrowRight}{/Shift}');
    },
    fact: () => [wide() < 139, Math.round(firstDay() - day('2018-05-01'))],
  },
  toggleRow: {
    pointer: async () => {
      the.rowElement('Zero draft').querySelector<HTMLElement>('[data-toggle]')!.click();
      await the.frames();
    },
    keys: async () => {
      await reach('Zero draft');
      await keys('{ArrowRight}');
      await the.frames();
    },
    fact: () => the.rowElement('Zero draft').getAttribute('aria-expanded'),
  },
} as const satisfies Partial<Record<Gesture, Pair>>;
