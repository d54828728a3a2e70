import { createRoot, type Root } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesOf } from '@shared/i18n/index';
import type { en } from '@shared/i18n/en';
import { day, formatIsoDay } from '@shared/model/time';
import { noHistory } from '@renderer/data/history';
import { FindingsPanel } from '@renderer/panels/findings/FindingsPanel';
import { Dialogs } from '@renderer/panels/shell/Dialogs';
import { StatusBar } from '@renderer/panels/shell/StatusBar';
import { TimelineView } from '@renderer/panels/timeline/TimelineView';
import { actions, getState } from '@renderer/state/planStore';
import { repairStore } from '@renderer/state/repairStore';
import { currentHistory, showPlan } from '@renderer/state/session';
import '@renderer/ui/tokens.css';
import '@renderer/ui/base.css';
import '@renderer/panels/shell/window.css';
import '@renderer/panels/shell/topBar.css';
import '@renderer/panels/shell/planArea.css';
import '@renderer/panels/shell/statusBar.css';
import '@renderer/panels/shell/notices.css';
import '@renderer/panels/shell/narrowWindow.css';
import { meeting } from '../support/build';
import { compact } from '../support/compact';

let mounted: { readonly root: Root; readonly host: HTMLElement } | null = null;

afterEach(() => {
  mounted?.root.unmount();
  mounted?.host.remove();
  mounted = null;
  showPlan(null, noHistory, null);
});

/** Timeline, findings and status bar over a fifth session in Vienna and a debriefing in New York the day after it. */
async function openClash(): Promise<void> {
  const plan = compact([
    meeting('fifth', '2017-09-04..2017-09-05', {
      mandateId: 'thematic-smuggling',
      placeId: 'vienna',
      title: 'Fifth session',
    }),
    meeting('debriefing', '2017-09-06', {
      kind: 'own-meeting',
      placeId: 'new-york',
      states: [],
      title: 'Debriefing',
    }),
  ]);
  showPlan({ ...plan, asOf: day('2017-05-15') }, noHistory, null);
  actions.setLanguage('en');
  actions.setSidePanel('findings');
  const host = document.createElement('div');
  host.style.cssText =
    'position: fixed; inset: 0; width: 1280px; height: 760px; display: grid; grid-template: 1fr 28px / 1fr 384px;';
  document.body.append(host);
  const root = createRoot(host);
  root.render(
    <IntlProvider locale="en-GB" messages={messagesOf('en') as typeof en} timeZone="UTC">
      <TimelineView />
      <FindingsPanel />
      <div style={{ gridColumn: '1 / 3' }}>
        <StatusBar />
      </div>
      <Dialogs others={{}} />
    </IntlProvider>,
  );
  mounted = { root, host };
  await vi.waitFor(() => expect(getState().findings.list.length).toBeGreaterThan(0), 10_000);
}

const travel = () => page.getByRole('treeitem', { name: /Vienna.*New York/ });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const firstDayNow = () => {
  const { sittings } = getState().plan!.events.get('debriefing')!;
  return formatIsoDay(sittings[0]!.day);
};

describe('the repair of a chosen finding', () => {
  it('is named with what comes and goes, and changes nothing before Apply', async () => {
    await openClash();
    await travel().click();
    await expect
      .element(page.getByText('Move Debriefing to Thursday 7 September 2017'))
      .toBeVisible();
    await expect
      .element(page.getByText(/1 clear day, 1 needed. Removes this finding.*, adds none$/))
      .toBeVisible();
    await expect.element(page.getByText('moves 1 day; ', { exact: false }).first()).toBeVisible();
    await expect
      .element(page.getByText(/^Preview, nothing changed yet: moves 1 day/))
      .toBeVisible();
    expect(firstDayNow()).toBe('2017-09-06');
  });

  it('is offered on the closed line, by pointer and by key', async () => {
    await openClash();
    await page.getByRole('button', { name: /^Preview Vienna.*New York/ }).click();
    await vi.waitFor(() => expect(repairStore.getState().preview).not.toBeNull(), 10_000);
    await userEvent.keyboard('{Escape}');
    actions.chooseFinding(null);
    await expect.element(travel()).toHaveAttribute('aria-expanded', 'false');
    (travel().element() as HTMLElement).focus();
    await userEvent.keyboard('p');
    await expect.element(travel()).toHaveAttribute('aria-expanded', 'true');
    await vi.waitFor(() => expect(repairStore.getState().preview).not.toBeNull(), 10_000);
  });

  it('is one step that undo takes back', async () => {
    await openClash();
    await travel().click();
    await button('Apply').click();
    expect(firstDayNow()).toBe('2017-09-07');
    await expect.element(travel()).not.toBeInTheDocument();
    await expect.element(page.getByText(/finding.* gone: /)).toBeVisible();
    actions.undo();
    expect(firstDayNow()).toBe('2017-09-06');
    await expect.element(travel()).toBeVisible();
  });

  it('stands in the history with the findings that went with it, and stays there when it is undone', async () => {
    await openClash();
    await travel().click();
    await button('Apply').click();
    await expect.element(travel()).not.toBeInTheDocument();
    actions.openDialog('history');
    const dialog = page.getByRole('dialog', { name: 'History' });
    await expect.element(dialog.getByText('repair Debriefing')).toBeVisible();
    await dialog.getByText(/−1 error/).click();
    await expect.element(dialog.getByText(/^− Vienna .*New York/)).toBeVisible();
    actions.undo();
    await expect.element(dialog.getByText('(undone)')).toBeVisible();
    await expect.element(dialog.getByText(/−1 error/)).toBeVisible();
    actions.closeDialog();
  });

  it('stands in the history after the plan is opened again, with the findings that went', async () => {
    await openClash();
    await travel().click();
    await button('Apply').click();
    await expect.element(page.getByText(/1 finding gone: /)).toBeVisible();
    const [plan, history] = [getState().plan!, currentHistory()];
    showPlan(null, noHistory, null);
    showPlan(plan, history, null);
    actions.openDialog('history');
    const dialog = page.getByRole('dialog', { name: 'History' });
    await dialog.getByText(/−1 error/).click();
    await expect.element(dialog.getByText(/^− Vienna .*New York/)).toBeVisible();
    actions.closeDialog();
  });

  it('gives way to the next one, and Escape ends the preview', async () => {
    await openClash();
    await travel().click();
    await button('Next repair').click();
    await expect
      .element(page.getByText('Move Debriefing to Thursday 7 September 2017'))
      .not.toBeInTheDocument();
    expect(repairStore.getState().preview).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(repairStore.getState().preview).toBeNull();
    await expect
      .element(page.getByText(/^Preview, nothing changed yet: moves 1 day/))
      .not.toBeInTheDocument();
    expect(firstDayNow()).toBe('2017-09-06');
  });

  it('is refused with a reason where nothing can be moved', async () => {
    await openClash();
    await page
      .getByRole('treeitem', { name: /Stakeholder list/ })
      .first()
      .click();
    await expect.element(page.getByText(/^No repair: /)).toBeVisible();
  });
});
