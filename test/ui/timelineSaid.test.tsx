import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { showAllLooks } from '@renderer/state/timelineStore';
import { type Heard, listen } from './heard';
import { closeWindow, openSample, openWindow } from './shellFixture';
import { chartNow, frames, selectedKey, showDays } from './timelineFixture';

// What is announced: all that happens, once, and no more than that.

let heard: Heard;

beforeAll(async () => {
  await openWindow(50, 20_000);
  await openSample();
  await vi.waitFor(() => outline().element(), 5000);
  // The counts of the findings are said when they have stood for a while.
  await vi.waitUntil(() => /[1-9]\d* errors, \d+ warn/.test(document.body.textContent), 10_000);
}, 30_000);
afterAll(closeWindow);
beforeEach(async () => {
  actions.setAsOf(day('2018-03-15'));
  actions.setSidePanel('inspector');
  actions.select(null);
  actions.chooseFinding(null);
  for (const { id } of getState().notices) actions.dismissNotice(id);
  showAllLooks();
  chartNow().fitDays(day('2017-03-01'), day('2018-12-31'));
  await frames();
  heard = listen();
});
afterEach(() => heard.stop());

const keys = (text: string) => userEvent.keyboard(text);
const outline = () => page.getByRole('treegrid', { name: 'Outline of the plan' });

/** The row of an event, selected and under the keys; nothing of that counts as said. */
async function reach(name: RegExp, id: string): Promise<void> {
  actions.select({ type: 'event', id });
  await frames();
  const row = page.getByRole('row', { name }).first();
  await expect.element(row).toBeVisible();
  (row.element() as HTMLElement).focus();
  await frames();
  heard.since();
}

/** What is said next: waits for the first, and for the frames after it. */
async function next(): Promise<readonly string[]> {
  const all: string[] = [];
  await expect.poll(() => all.push(...heard.since())).toBeGreaterThan(0);
  await frames();
  return [...all, ...heard.since()];
}

describe('moving by keys', () => {
  it('says how once, then with each key only the new dates', async () => {
    await reach(/^Sixth round/, 'round-6');
    await keys('m');
    const begun = await next();
    expect(begun).toHaveLength(1);
    expect(begun[0]).toMatch(/^9–13 Jul 2018\. Arrows move by working days.*Escape puts back\.$/);
    await keys('{ArrowRight}');
    const moved = await next();
    expect(moved[0]).toBe('10–13, 16 Jul 2018 (was 9–13 Jul 2018)');
    expect(moved.join()).not.toContain('Arrows');
    await keys('{Alt>}e{/Alt}');
    expect((await next())[0]).toMatch(/^End\. 10–13, 16 Jul 2018/);
    await keys('{Escape}');
    expect((await next())[0]).toBe('Put back where it was');
  });

  it('says what the checker finds apart from the dates, when it is known', async () => {
    await reach(/^Fourth round/, 'round-4');
    await keys('m{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    const all: string[] = [];
    await expect.poll(() => all.push(...heard.since()) && all.join(' | ')).toContain('Fifth round');
    const ofChecker = all.filter((text) => text.includes('Fifth round'));
    expect(ofChecker).toHaveLength(1);
    expect(ofChecker[0]).toMatch(/^\d findings: .*Fourth round.*: at the same time/);
    await keys('{Escape}');
  });

  it('says where it is let go, once, and what undo and redo do', async () => {
    await reach(/^Sixth round/, 'round-6');
    await keys('m{ArrowRight}');
    await frames();
    heard.since();
    await keys('{Enter}');
    const said = await next();
    expect(said.filter((text) => text.includes('Jul'))).toEqual(['Moved to 10–13, 16 Jul 2018']);
    await keys('{Control>}z{/Control}');
    await expect.poll(() => heard.since().join()).toMatch(/^Undone: move .*Sixth round/);
    await keys('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.poll(() => heard.since().join()).toMatch(/^Done again: move .*Sixth round/);
    actions.undo();
  });
});

describe('going somewhere', () => {
  it('to the next finding opens it, shows what it is about, and says it with its place', async () => {
    await keys('{F8}');
    const [said] = await next();
    const count = getState().findings.list.filter((f) => f.waiver?.status !== 'holds').length;
    expect(said).toMatch(new RegExp(`\\(1 of ${count}\\)$`));
    expect(getState().sidePanel).toBe('findings');
    expect(getState().selection).not.toBeNull();
    await keys('{F8}');
    await expect.poll(() => heard.since().join()).toContain(`(2 of ${count})`);
    await keys('{Shift>}{F8}{/Shift}{Shift>}{F8}{/Shift}');
    await expect.poll(() => heard.since().join()).toContain(`(${count} of ${count})`);
    const { selection } = getState();
    if (selection?.type === 'event') {
      await expect.element(outline().getByRole('row', { selected: true })).toBeVisible();
    }
  });

  it('to the next and to the previous deadline says what is due and when', async () => {
    await keys('{F7}');
    const first = await next();
    expect(first).toHaveLength(1);
    expect(first[0]).toMatch(/^Selected: .*2018, pending$/);
    const key = selectedKey();
    await keys('{F7}');
    expect((await next())[0]).toMatch(/^Selected: /);
    expect(selectedKey()).not.toBe(key);
    await keys('{Shift>}{F7}{/Shift}');
    expect(await next()).toEqual(first);
    expect(selectedKey()).toBe(key);
  });

  it('says why where there is nothing to go to', async () => {
    for (let i = 0; i < 40; i++) await keys('{F7}');
    await expect.poll(() => heard.since().join()).toContain('Nothing is due after this.');
    await expect.element(page.getByText('Nothing is due after this.')).toBeVisible();
  });

  it('says the days, and that nothing lies in them', async () => {
    await showDays('2031-01-01', 20);
    (page.getByRole('application', { name: 'Chart' }).element() as HTMLElement).focus();
    heard.since();
    await keys('{ArrowRight}');
    expect((await next()).join()).toMatch(/2031 to .*Nothing of this plan lies in these days\.$/);
    await keys('0');
    expect((await next()).join()).not.toContain('Nothing');
  });

  it('selects a row without a word of its own: the row says that it is selected', async () => {
    await reach(/^Sixth round/, 'round-5');
    await keys(' ');
    await expect.poll(selectedKey).toBe('event:round-6');
    await frames();
    expect(heard.since()).toEqual([]);
  });
});
