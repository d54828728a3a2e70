import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { type Gesture, gestures } from '../support/gestures';
import { editPairs } from './gestureEdits';
import { keys, outline, reach, type Pair } from './gestureHands';
import { viewPairs } from './gestureViews';
import { closeWindow, openSample, openWindow } from './shellFixture';
import * as the from './timelineFixture';

// Each gesture of the pointer and its keys, one after the other on the same plan: what comes of them is the same.

beforeAll(async () => {
  await openWindow(50, 20_000);
  await openSample();
  await vi.waitFor(() => outline().element(), 5000);
}, 30_000);
afterAll(closeWindow);

/** Rounds 4 to 6 in view at 20 pixels a day; nothing selected, marked or changed. */
async function anew(): Promise<void> {
  while (getState().undo) actions.undo();
  await keys('{Escape}');
  // They stand over the chart.
  for (const { id } of getState().notices) actions.dismissNotice(id);
  actions.setAsOf(day('2018-03-15'));
  actions.setGrouping('phase');
  actions.setSidePanel(null);
  await the.frames();
  for (const id of ['round-6', 'round-3']) {
    actions.select({ type: 'event', id });
    await the.frames();
  }
  // A choice of another line lets go what was marked.
  await reach('Third round');
  await keys(' ');
  actions.select(null);
  await the.showDays('2018-05-01', 20);
}

const pairs: Readonly<Record<Gesture, Pair>> = { ...editPairs, ...viewPairs };

/** Closes again what a pair opened. */
async function close(): Promise<void> {
  const draft = the.rowElement('Zero draft');
  if (draft.getAttribute('aria-expanded') === 'true') {
    draft.querySelector<HTMLElement>('[data-toggle]')!.click();
    await the.frames();
  }
}

beforeEach(anew);

describe('the pointer and the keys do the same', () => {
  it.each(Object.keys(gestures) as readonly Gesture[])('%s', async (gesture) => {
    const { pointer, keys: byKeys, fact, before } = pairs[gesture];
    await before?.();
    const first = fact();
    await pointer();
    await expect.poll(fact).not.toEqual(first);
    const pointed = fact();
    if (gesture === 'night') {
      // Folded again: it was opened for this gesture alone.
      await pointer();
    }
    if (gesture === 'toggleRow') await close();
    await anew();
    await before?.();
    await expect.poll(fact).toEqual(first);
    await byKeys();
    await expect.poll(fact).toEqual(pointed);
    if (gesture === 'toggleRow') await close();
    if (gesture === 'night') await keys('n');
  });
});
