import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseDayText } from '@shared/i18n/dayText';
import { en } from '@shared/i18n/en';
import { day } from '@shared/model/time';
import { actionOf } from '@renderer/state/actions';
import type { ActionId } from '@renderer/state/actions/action';
import { timelineActions } from '@renderer/state/actions/timeline';
import { viewActions } from '@renderer/state/actions/view';
import { askZoom } from '@renderer/state/actions/zoomRequests';
import { hideBaseline } from '@renderer/state/baselineActions';
import { actions, getState } from '@renderer/state/planStore';
import { showAllLooks, timelineStore, toggleTimeline } from '@renderer/state/timelineStore';
import { closeWindow, openSample, openWindow } from './shellFixture';
import { frames, selectedKey } from './timelineFixture';

// Every command that changes what the timeline shows, by keys alone and read through roles and names.

beforeAll(async () => {
  await openWindow(50, 20_000);
  await openSample();
  await vi.waitFor(() => outline().element(), 5000);
}, 30_000);
afterAll(closeWindow);
beforeEach(() => {
  actions.closeDialog();
  showAllLooks();
  actions.setAsOf(day('2018-03-15'));
  actions.select(null);
  row('Whole process').element().focus();
});

const outline = () => page.getByRole('treegrid', { name: 'Outline of the plan' });
const row = (name: string | RegExp) =>
  page.getByRole('row', { name: typeof name === 'string' ? new RegExp(`^${name}`) : name }).first();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const strip = () => page.getByRole('slider', { name: 'Days in view' });
const tab = (name: string) => page.getByRole('link', { name }).or(button(name)).first();

/** What the window says to those who do not see it: every live region, in the order of the document. */
function said(): string {
  const regions = document.querySelectorAll('[aria-live=polite], [role=status], [role=alert]');
  return [...regions].map((region) => region.textContent).join(' | ');
}

/** Chooses a command in the palette, which Ctrl+K opens, by its words or so many of them as make it the first. */
async function choose(id: ActionId): Promise<void> {
  const words = en.shell.action[id];
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('dialog', { name: 'Search or command' })).toBeVisible();
  await userEvent.keyboard(words.slice(0, 10));
  const first = page.getByRole('menuitem').first();
  await expect.element(page.getByRole('menuitem', { name: words })).toBeVisible();
  const rest = words.slice(10).replace('…', '');
  if (rest !== '' && !first.element().textContent.startsWith(words)) {
    await userEvent.keyboard(rest);
  }
  await expect.element(first).toHaveTextContent(words);
  await userEvent.keyboard('{Enter}');
}

/** Runs a command from the palette. */
async function palette(id: ActionId): Promise<void> {
  await choose(id);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
}

/** Opens a dialog from the palette, and closes it by Escape. */
async function dialog(id: ActionId, name: string | RegExp): Promise<void> {
  await choose(id);
  await expect.element(page.getByRole('dialog', { name })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
}

/** First and last day in view, as the overview strip says them. */
function daysInView(): readonly [number, number] {
  const [first, last] = strip().element().getAttribute('aria-valuetext')!.split(' to ');
  const near = day('2018-03-15');
  return [parseDayText(first!, 'en', near)!, parseDayText(last!, 'en', near)!];
}
const shows = (iso: string) => () => {
  const [first, last] = daysInView();
  return first <= day(iso) && day(iso) <= last;
};
const length = () => daysInView()[1] - daysInView()[0];

async function group(id: ActionId, heading: RegExp): Promise<void> {
  await palette(id);
  await expect.element(row(heading)).toBeVisible();
  expect(said()).toContain(en.shell.action[id]);
  actions.setGrouping('phase');
  await expect.element(row('Whole process')).toBeVisible();
}

async function sort(id: ActionId): Promise<void> {
  const before = titles();
  await palette(id);
  expect(said()).toContain(en.shell.action[id]);
  actions.setSorting('usual');
  await expect.poll(titles).toEqual(before);
}

/** Titles of the rows in the document, in their order. */
function titles(): readonly string[] {
  const rows = outline().element().querySelectorAll('[data-index] .outline-text');
  return [...rows].map((one) => one.textContent).slice(0, 14);
}

async function turn(id: ActionId & keyof typeof switches): Promise<void> {
  await palette(id);
  expect(said()).toContain(`${switches[id]} shown`);
  actionOf(id).run(getState(), actions);
  await frames();
  expect(said()).toContain(`${switches[id]} hidden`);
}
type Theme = ReturnType<typeof getState>['theme'];
const switches = {
  allLinks: 'Lines of all dependencies',
  legend: 'Legend and filter',
  weekNumbers: 'Week numbers',
  sessions: 'General Assembly sessions',
} as const;

async function zoomed(id: ActionId, isLonger: boolean): Promise<void> {
  const before = length();
  await palette(id);
  if (isLonger) await expect.poll(length).toBeGreaterThan(before);
  else await expect.poll(length).toBeLessThan(before);
  expect(said()).toContain(strip().element().getAttribute('aria-valuetext'));
}

async function turnsTo(keys: string, view: string): Promise<void> {
  await userEvent.keyboard(keys);
  await expect.element(tab(view)).toHaveAttribute('aria-current', 'page');
}

async function theme(id: ActionId, set: string | undefined, before: Theme): Promise<void> {
  actions.setTheme(before);
  await palette(id);
  expect(document.documentElement.dataset.theme).toBe(set);
}

const tested: Readonly<Record<string, () => Promise<void>>> = {
  async goToday() {
    await userEvent.keyboard('{Home}{Control>}{Home}{/Control}');
    await expect.poll(shows('2018-03-15')).toBe(true);
    expect(said()).toContain(strip().element().getAttribute('aria-valuetext'));
  },
  async goDate() {
    await choose('goDate');
    await expect.element(page.getByPlaceholder('Day, as 20 Feb 2018')).toHaveFocus();
    await userEvent.keyboard('1 May 2031');
    await expect.element(page.getByRole('menuitem', { name: 'Go to 1 May 2031' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(shows('2031-05-01')).toBe(true);
    askZoom('fit');
  },
  async nextDeadline() {
    await userEvent.keyboard('{F7}');
    await expect.poll(said).toMatch(/Selected: .*, pending/);
    const chosen = outline().getByRole('row', { selected: true });
    const first = chosen.element().textContent;
    await userEvent.keyboard('{F7}');
    await expect.poll(() => chosen.element().textContent).not.toBe(first);
  },
  async previousDeadline() {
    await userEvent.keyboard('{F7}');
    const first = selectedKey();
    await userEvent.keyboard('{F7}');
    expect(selectedKey()).not.toBe(first);
    await palette('previousDeadline');
    expect(selectedKey()).toBe(first);
    expect(said()).toMatch(/Selected: .*, pending/);
    await expect.element(outline().getByRole('row', { selected: true })).toBeVisible();
  },
  allLinks: () => turn('allLinks'),
  async legend() {
    await palette('legend');
    expect(said()).toContain('Legend and filter shown');
    const round = button('round');
    round.element().focus();
    await userEvent.keyboard(' ');
    await expect.element(round).toHaveAttribute('aria-pressed', 'false');
    await expect.element(page.getByRole('row', { name: /^First round/ })).not.toBeInTheDocument();
    await userEvent.keyboard(' ');
    await expect.element(round).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    await expect.element(round).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('hearing')).toHaveAttribute('aria-pressed', 'false');
    toggleTimeline('legend');
  },
  weekNumbers: () => turn('weekNumbers'),
  sessions: () => turn('sessions'),
  async showEverything() {
    toggleTimeline('legend');
    await expect.element(button('round')).toBeVisible();
    button('round').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('round')).toHaveAttribute('aria-pressed', 'false');
    await palette('showEverything');
    await expect.element(button('round')).toHaveAttribute('aria-pressed', 'true');
    expect(said()).toContain('Every kind is shown');
    toggleTimeline('legend');
  },
  async baselineNow() {
    await palette('baselineNow');
    expect(said()).toContain('Dashes show the dates of a moment ago.');
    hideBaseline();
  },
  baselineChoose: () => dialog('baselineChoose', 'Compare with an earlier state'),
  async baselineHide() {
    actionOf('baselineNow').run(getState(), actions);
    await palette('baselineHide');
    expect(said()).toContain('Nothing is compared with now');
    expect(timelineStore.getState().baseline).toBeNull();
  },
  async savePicture() {
    await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}');
    await expect
      .element(page.getByRole('dialog', { name: 'Picture of the timeline' }))
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
  },
  async copyPicture() {
    await palette('copyPicture');
    const copied = /The picture (is on the clipboard|was not copied)/;
    await expect.poll(said, { timeout: 10_000 }).toMatch(copied);
  },
  viewTimeline: async () => {
    await turnsTo('{Control>}2{/Control}', 'Schedule');
    await turnsTo('{Control>}1{/Control}', 'Timeline');
  },
  viewSchedule: async () => {
    await turnsTo('{Control>}2{/Control}', 'Schedule');
    await expect.element(outline()).not.toBeInTheDocument();
    await turnsTo('{Control>}1{/Control}', 'Timeline');
  },
  viewMonth: async () => {
    await turnsTo('{Control>}3{/Control}', 'Month');
    await turnsTo('{Control>}1{/Control}', 'Timeline');
  },
  zoomIn: () => zoomed('zoomIn', false),
  zoomOut: () => zoomed('zoomOut', true),
  async zoomFit() {
    for (let i = 0; i < 3; i++) askZoom('in');
    await frames();
    await zoomed('zoomFit', true);
    expect([shows('2017-03-09')(), shows('2018-12-19')()]).toEqual([true, true]);
  },
  async showEvent() {
    await userEvent.keyboard('{Control>}i{/Control}');
    await expect.element(page.getByRole('tab', { name: 'Event', selected: true })).toBeVisible();
  },
  async showFindings() {
    await userEvent.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
    await expect.element(page.getByRole('tab', { name: /Findings/, selected: true })).toBeVisible();
  },
  async hidePanel() {
    await userEvent.keyboard('{Control>}i{/Control}{Control>}b{/Control}');
    await expect.element(page.getByRole('tab', { name: 'Event' })).not.toBeInTheDocument();
  },
  async groupPhase() {
    actions.setGrouping('city');
    await expect.element(row('Geneva')).toBeVisible();
    await palette('groupPhase');
    await expect.element(row('Whole process')).toBeVisible();
    expect(said()).toContain('Group by phase');
  },
  groupCity: () => group('groupCity', /^Geneva/),
  groupKind: () => group('groupKind', /^Negotiation rounds/),
  groupPerson: () => group('groupPerson', /^(Whole delegation|Nobody attends)/),
  groupProcess: () => group('groupProcess', /^.*71\/280|Global compact/),
  sortUsual: async () => {
    actions.setSorting('name');
    await palette('sortUsual');
    expect(said()).toContain('Sort lines in the usual order');
  },
  sortDate: () => sort('sortDate'),
  sortName: () => sort('sortName'),
  sortDocument: () => sort('sortDocument'),
  sortFindings: () => sort('sortFindings'),
  async dense() {
    actions.setDensity('comfortable');
    await frames();
    const high = row('Whole process').element().clientHeight;
    await palette('dense');
    expect(row('Whole process').element().clientHeight).toBeLessThan(high);
    expect(said()).toContain('Dense rows');
  },
  async comfortable() {
    await palette('comfortable');
    expect(said()).toContain('Comfortable rows');
    actions.setDensity('dense');
  },
  themeSystem: () => theme('themeSystem', undefined, 'dark'),
  themeLight: () => theme('themeLight', 'light', 'dark'),
  themeDark: () => theme('themeDark', 'dark', 'light'),
  async languageEn() {
    actions.setLanguage('fr');
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('Language: English');
    await expect.element(page.getByRole('menuitem', { name: 'Language: English' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(row('Whole process')).toBeVisible();
  },
  async languageFr() {
    await palette('languageFr');
    await expect.element(row('Ensemble du processus')).toBeVisible();
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['fr', 'ltr']);
    actions.setLanguage('en');
  },
  async languageEs() {
    await palette('languageEs');
    await expect.element(row('Todo el proceso')).toBeVisible();
    actions.setLanguage('en');
  },
};

const commands = [...timelineActions, ...viewActions].map((action) => action.id);

it('every command of the timeline has a test by keys alone', () => {
  expect(Object.keys(tested).sort()).toEqual([...commands].sort());
});

describe('by keys alone', () => {
  it.each(commands)('%s', async (id) => {
    await tested[id]!();
    expect(getState().dialog).toBeNull();
  });
});
