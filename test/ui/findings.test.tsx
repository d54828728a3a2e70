import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Finding } from '@shared/model/finding';
import { day } from '@shared/model/time';
import { noFindings, withDelta } from '@renderer/state/findingsState';
import { actions, getState } from '@renderer/state/planStore';
import { store } from '@renderer/state/store';
import { axeViolations } from './inspectorAxe';
import { eventNow, mountPanel, type PanelWish, unmountPanel } from './inspectorFixture';

afterEach(unmountPanel);

const row = (name: RegExp) => page.getByRole('treeitem', { name });
const button = (name: RegExp | string) => page.getByRole('button', { name });

/** The panel once the checker has answered. */
async function mountFindings(wish: PanelWish = {}) {
  const panel = mountPanel({ panel: 'findings', asOf: '2017-05-15', ...wish });
  await vi.waitFor(() => expect(getState().findings.list.length).toBeGreaterThan(0), 10_000);
  return panel;
}

const keyOf = (rule: string, subject: string) =>
  getState().findings.list.find((f) => f.rule === rule && f.subjects.some((s) => s === subject))!
    .key;

/** Findings that only count, for a panel of any length. */
function manyFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, i) => ({
    key: `window|event:round-1|${i}`,
    rule: 'window',
    gravity: 'error',
    subjects: ['event:round-1'],
    facts: { side: 'after', days: i + 1, day: 0, limitDay: 0 },
    paragraphs: ['28'],
    waiver: null,
  }));
}

describe('the list', () => {
  it('groups by gravity with counts, gravest first', async () => {
    await mountFindings();
    const { counts } = getState().findings;
    const heads = page.getByRole('treeitem', { name: /, \d+ findings?$/ });
    await expect.poll(() => heads.elements().length).toBe(3);
    expect(heads.elements().map((e) => e.getAttribute('aria-label'))).toEqual([
      `Errors, ${counts.error} findings`,
      `Warnings, ${counts.warning} findings`,
      `Notices, ${counts.notice} findings`,
    ]);
  });

  it('repeats the day that it is as of, and goes back to today', async () => {
    await mountFindings();
    await expect.element(page.getByText('As of 15 May 2017')).toBeVisible();
    await button('Back to today').click();
    expect(getState().plan?.asOf).toBeNull();
    await expect.element(page.getByText(/^As of/)).not.toBeInTheDocument();
  });

  it('says a missing holiday list once for all stations', async () => {
    await mountFindings();
    const line = row(/No holiday list for 7 stations/);
    await expect.element(line).toBeVisible();
    await line.click();
    await expect.element(page.getByText('Vienna 2017', { exact: true })).toBeVisible();
    await expect.element(button('Waive… Vienna 2017')).toBeVisible();
  });

  it('opens the chosen one only, and selects what it is about', async () => {
    await mountFindings();
    await row(/Conference, 10–11 Dec 2018.*Marrakech|In Marrakech/).click();
    expect(getState().selection).toEqual({ type: 'event', id: 'conference' });
    await expect.element(page.getByRole('treeitem', { selected: true })).toBeVisible();
    expect(page.getByRole('treeitem', { selected: true }).elements()).toHaveLength(1);
    await expect.element(page.getByText('Place', { exact: true })).toBeVisible();
  });

  it('says so where nothing is to report, and where the checker stopped', async () => {
    mountPanel({ panel: 'findings', plan: 'new' });
    store.setState({ findings: { ...noFindings, revision: getState().plan!.revision } });
    await expect.element(page.getByText(/^Nothing to report/)).toBeVisible();
    store.setState({ findings: { ...noFindings, stopped: 'test' } });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/The checker stopped \(test\)/);
  });

  it('draws some dozen rows of 10,000 and still reaches the last by the keyboard', async () => {
    await mountFindings();
    const delta = { appeared: manyFindings(10_000), changed: [], gone: [] };
    store.setState({ findings: withDelta(noFindings, delta, 0) });
    await expect.element(row(/Errors, 10,?000 findings/)).toBeVisible();
    expect(page.getByRole('treeitem').elements().length).toBeLessThan(60);
    (page.getByRole('treeitem').elements()[1] as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await vi.waitFor(
      () => expect(document.activeElement?.getAttribute('aria-posinset')).toBe('10000'),
      10_000,
    );
    expect(page.getByRole('treeitem').elements().length).toBeLessThan(60);
  });
});

describe('waiving', () => {
  it('asks for reason and source, and moves the finding to the waived ones', async () => {
    await mountFindings();
    const key = keyOf('place', 'event:conference');
    await row(/In Marrakech/).click();
    await page.getByRole('button', { name: 'Waive…', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Waive', exact: true }).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('Say why this is accepted.');
    await dialog.getByRole('textbox', { name: 'Why it is accepted' }).fill('Agreed in 72/244');
    await dialog.getByRole('button', { name: 'Waive', exact: true }).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(/where this was decided/);
    await expect
      .element(dialog.getByRole('textbox', { name: 'Why it is accepted' }))
      .toHaveValue('Agreed in 72/244');
    await dialog.getByRole('textbox', { name: 'Where this was decided' }).fill('A/RES/72/244');
    await dialog.getByRole('textbox', { name: 'Date of that decision' }).fill('1/5/2017');
    await expect.element(dialog.getByText('Monday 1 May 2017')).toBeVisible();
    await dialog.getByRole('button', { name: 'Waive', exact: true }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(getState().plan?.waivers.get(key)).toMatchObject({
      reason: 'Agreed in 72/244',
      source: 'A/RES/72/244',
      on: day('2017-05-01'),
    });
    await expect.element(row(/^Waived, 1 finding$/)).toBeVisible();
    await expect.element(row(/^Waived: .*Agreed in 72\/244/)).toBeVisible();
  });

  it('reopens what was waived', async () => {
    await mountFindings();
    const key = keyOf('place', 'event:conference');
    const { rule, facts } = getState().findings.list.find((f) => f.key === key)!;
    actions.run('waive-finding', { key, rule, facts, reason: 'r', source: 's', on: null });
    await button(/^Reopen/).click();
    expect(getState().plan?.waivers.size).toBe(0);
    await expect.element(row(/^Waived, /)).not.toBeInTheDocument();
  });

  it('brings a waived finding back when it grew worse, with what it was waived for', async () => {
    await mountFindings();
    const key = keyOf('window', 'event:conference');
    const { rule, facts } = getState().findings.list.find((f) => f.key === key)!;
    actions.run('waive-finding', { key, rule, facts, reason: 'r', source: 's', on: null });
    await expect.element(row(/^Waived, 1 finding$/)).toBeVisible();
    const { sittings } = eventNow('conference');
    actions.run('edit-event', {
      eventId: 'conference',
      patch: {
        dates: {
          span: null,
          at: null,
          sittings: sittings.map((s) => ({ ...s, day: s.day + 365 })),
        },
      },
    });
    await row(/443 days after/).click();
    await expect
      .element(page.getByText(/waived for: 78 days after.* Now: 443 days/i))
      .toBeVisible();
  });
});

describe('filters', () => {
  it('shows one rule, says how many, and shows all again', async () => {
    await mountFindings();
    const all = getState().findings.list.length;
    await button('Rule: all').click();
    await page.getByRole('menuitemradio', { name: 'Overlap' }).click();
    await expect.element(page.getByText(`2 of ${all} shown.`)).toBeVisible();
    await expect.element(row(/In Marrakech/)).not.toBeInTheDocument();
    await button('Show all').click();
    await expect.element(row(/In Marrakech/)).toBeVisible();
  });

  it('shows one phase', async () => {
    await mountFindings();
    await button('Phase: all').click();
    await page.getByRole('menuitemradio', { name: /Phase III/ }).click();
    await expect.element(row(/Sixth round/)).toBeVisible();
    await expect.element(row(/In Marrakech/)).not.toBeInTheDocument();
  });
});

describe('keyboard', () => {
  it('moves, opens, goes there and waives without a mouse', async () => {
    await mountFindings();
    await expect.element(row(/^Error:/).first()).toBeVisible();
    (
      row(/^Error:/)
        .first()
        .element() as HTMLElement
    ).focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(getState().selection).toMatchObject({ type: 'mandate' });
    await expect.element(page.getByRole('treeitem', { selected: true })).toHaveFocus();
    await userEvent.keyboard('w');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect.element(row(/^Errors/)).toHaveAttribute('aria-expanded', 'false');
    await expect.element(row(/^Error:/)).not.toBeInTheDocument();
  });

  it('offers what answers a finding: a list not sent is marked done in the inspector', async () => {
    await mountFindings();
    await button('Mark done… List to States').click();
    expect(getState().sidePanel).toBe('inspector');
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await vi.waitFor(
      () =>
        expect(
          getState().findings.list.some((f) =>
            f.subjects.includes('mandate:stakeholder-list-preparatory'),
          ),
        ).toBe(false),
      10_000,
    );
  });
});

describe('reading it', () => {
  it.each(['light', 'dark'] as const)('has nothing against it in axe, %s', async (theme) => {
    const { host } = await mountFindings();
    document.documentElement.dataset['theme'] = theme;
    await row(/In Marrakech/).click();
    expect(await axeViolations(host)).toEqual([]);
    actions.openDialog('waive', { key: keyOf('place', 'event:conference') });
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await axeViolations(document.body)).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });

  it.each(['fr', 'es'] as const)('speaks %s without a word missing', async (language) => {
    const { host } = await mountFindings({ language });
    await expect.poll(() => page.getByRole('treeitem').elements().length).toBeGreaterThan(10);
    expect(host.textContent).not.toMatch(/inspector\.|words\.|findings\.|rules\./);
  });
});
