import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { day } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { showAllLooks, timelineStore, toggleLook } from '@renderer/state/timelineStore';
import { axeViolations } from './inspectorAxe';
import { closeWindow, openSample, openWindow } from './shellFixture';
import { chartNow, frames, rowElement, showDays } from './timelineFixture';

// The timeline in each of its states and with each of its dialogs, in each look of the window: axe has nothing against it.

beforeAll(async () => {
  await openWindow(50, 20_000);
  await openSample();
  await vi.waitFor(() => page.getByRole('treegrid').element(), 5000);
}, 30_000);
afterAll(closeWindow);

const keys = (text: string) => userEvent.keyboard(text);

/** The row of an event under the keys. */
async function reach(title: string, id: string): Promise<void> {
  actions.select({ type: 'event', id });
  await frames();
  rowElement(title).focus();
}

const states: Readonly<Record<string, () => Promise<unknown>>> = {
  asOpened: () => frames(),
  aGroupOpen: async () => {
    rowElement('Stakeholder hearings').focus();
    await keys('{ArrowRight}');
  },
  throughTheBars: async () => {
    rowElement('Stakeholder hearings').focus();
    await keys('b');
  },
  moving: async () => {
    await reach('Fourth round', 'round-4');
    await keys('m{ArrowDown}{ArrowDown}{ArrowDown}');
    const said = () => document.querySelector('main')!.textContent;
    await expect.poll(said).toContain('at the same time');
  },
  severalMarked: async () => {
    await reach('Fifth round', 'round-5');
    await keys('{ArrowDown}{Control>} {/Control}');
  },
  filtered: async () => {
    timelineStore.setState({ legend: true });
    toggleLook('round', false, []);
    await frames();
  },
  years: () => showDays('2000-01-01', 0.05),
  hours: () => showDays('2018-02-19', 200),
  nothingInView: () => showDays('2031-01-01', 20),
  byCity: async () => {
    actions.setGrouping('city');
    await frames();
  },
  byPerson: async () => {
    actions.setGrouping('person');
    await frames();
  },
  findings: async () => {
    await keys('{F8}');
    await frames();
  },
  aNotice: async () => {
    actions.notify('info', 'Something that happened.');
    await expect.element(page.getByText('Something that happened.')).toBeVisible();
  },
  pictureDialog: () => dialog('picture', 'Picture of the timeline'),
  compareDialog: () => dialog('baseline', 'Compare with an earlier state'),
  shortcuts: () => dialog('shortcuts', 'Keyboard shortcuts'),
  palette: () => dialog('palette', 'Search or command'),
  viewMenu: async () => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await expect.element(page.getByRole('menu')).toBeVisible();
  },
};

async function dialog(name: 'picture' | 'baseline' | 'shortcuts' | 'palette', title: string) {
  actions.openDialog(name);
  await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
}

interface Cdp {
  readonly send: (method: string, params: object) => Promise<unknown>;
}

const media = (features: readonly { readonly name: string; readonly value: string }[]) =>
  (cdp() as unknown as Cdp).send('Emulation.setEmulatedMedia', { features });

/** Ways in which the window may look; each says how to turn to it and back. */
const looks: Readonly<
  Record<string, { readonly to: () => unknown; readonly back: () => unknown }>
> = {
  light: { to: () => actions.setTheme('light'), back: () => actions.setTheme('system') },
  dark: { to: () => actions.setTheme('dark'), back: () => actions.setTheme('system') },
  forcedColours: {
    to: () => media([{ name: 'forced-colors', value: 'active' }]),
    back: () => media([]),
  },
  twiceAsLarge: {
    to: () => page.viewport(640, 400),
    back: () => page.viewport(1280, 800),
  },
  rightToLeft: {
    to: () => document.documentElement.setAttribute('dir', 'rtl'),
    back: () => document.documentElement.setAttribute('dir', 'ltr'),
  },
};

beforeEach(async () => {
  await keys('{Escape}{Escape}');
  actions.closeDialog();
  for (const { id } of getState().notices) actions.dismissNotice(id);
  showAllLooks();
  timelineStore.setState({ legend: false });
  actions.setAsOf(day('2018-03-15'));
  actions.setGrouping('phase');
  actions.setSidePanel(null);
  await frames();
  document.querySelector('.chart-scroller')!.scrollTop = 0;
  await frames();
  // A choice of another line lets go what was marked.
  rowElement('Whole process').focus();
  await keys('{ArrowDown} ');
  actions.select(null);
  chartNow().fitDays(day('2017-03-01'), day('2018-12-31'));
  await frames();
});

describe.each(Object.keys(looks))('axe, %s', (look) => {
  it.each(Object.keys(states))('%s', async (state) => {
    const { to, back } = looks[look]!;
    await to();
    try {
      await frames();
      await states[state]!();
      await frames();
      expect(await axeViolations(document.body)).toEqual([]);
    } finally {
      await back();
    }
  });
});
