import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { translator } from '@shared/i18n';
import type { MenuSection, Platform } from '@shared/ipc/contract';
import { decodeArgs } from '@shared/ipc/decodeArgs';
import { appActions } from '@renderer/state/actions';
import { type MenuName, whyNot, wordsOf } from '@renderer/state/actions/action';
import { actions, getState } from '@renderer/state/planStore';
import { showAllLooks, toggleLook, toggleTimeline } from '@renderer/state/timelineStore';
import { closeWindow, openSample, openWindow } from './shellFixture';

// What the window sends to Electron for its own menu bar. That Electron shows it is seen in no test: its main process runs
// against a double (test/desktop).

let sent: readonly MenuSection[] = [];
let choose: (action: string) => void = () => {};

beforeAll(async () => {
  const ofElectron: Partial<Platform> = {
    'menu.set': (args) => {
      sent = (decodeArgs('menu.set', structuredClone(args)) as typeof args).menus;
      return Promise.resolve({});
    },
    onAction: (hear) => {
      choose = hear;
      return () => {};
    },
  };
  Object.assign(window, { prepcom: ofElectron });
  await openWindow(50, 20_000);
  await openSample();
  await vi.waitUntil(() => items().some((one) => one.action === 'sortName' && one.enabled), 10_000);
}, 30_000);
afterAll(async () => {
  await closeWindow();
  Reflect.deleteProperty(window, 'prepcom');
});

type Item = Extract<MenuSection['items'][number], { readonly kind: 'action' }>;

const items = () =>
  sent.flatMap((menu) => menu.items.filter((one): one is Item => one.kind === 'action'));

function item(id: string): Item {
  const found = items().find((one) => one.action === id);
  if (!found) throw new Error(`item: ${id} is not in the menu`);
  return found;
}

const checked = (...ids: readonly string[]) => ids.filter((id) => item(id).checked === true);

describe('the native menu', () => {
  it('holds every command of the window once, in its menu, under its words and keys', () => {
    const t = translator('en');
    expect(items().map((one) => one.action)).toHaveLength(appActions.length);
    for (const action of appActions) {
      const menu = sent.find(({ label }) => label === t(`shell.menu.${action.menu as MenuName}`))!;
      const found = menu.items.find((one) => one.kind === 'action' && one.action === action.id);
      expect(found).toMatchObject({ label: wordsOf(action, getState(), t) });
      const [keys] = action.shortcuts ?? [];
      expect(item(action.id).accelerator).toBe(keys?.replace('Ctrl', 'CmdOrCtrl'));
    }
  });

  it('writes keys as Electron reads them', () => {
    const form =
      /^((CmdOrCtrl|Shift|Alt)\+)*([A-Z0-9,/]|F\d{1,2}|Home|End|Insert|Delete|Enter|Escape)$/;
    const keys = items().flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.length).toBeGreaterThan(25);
    expect(keys.filter((one) => !form.test(one))).toEqual([]);
  });

  it('can do what the window can, and what the window has already is ticked, not greyed', () => {
    for (const action of appActions) {
      const why = whyNot(action, getState());
      const isTicked = why === 'alreadySo' && action.checked !== undefined;
      expect([action.id, item(action.id).enabled]).toEqual([action.id, why === null || isTicked]);
    }
    expect(item('groupPhase')).toMatchObject({ mark: 'radio', checked: true, enabled: true });
    expect(item('undo').enabled).toBe(false);
    expect(item('undo').mark).toBeUndefined();
  });

  it('ticks one way of each thing, each between separators of its own', () => {
    const view = sent.find(({ label }) => label === 'View')!;
    const choiceOf = (one: MenuSection['items'][number]) =>
      one.kind === 'separator' ? '|' : appActions.find((a) => a.id === one.action)!.choice;
    const line = view.items.map(choiceOf);
    for (const choice of ['view', 'grouping', 'sorting', 'density', 'theme', 'language'] as const) {
      const [from, to] = [line.indexOf(choice), line.lastIndexOf(choice)];
      expect(new Set(line.slice(from, to + 1))).toEqual(new Set([choice]));
      expect([line[from - 1] ?? '|', line[to + 1] ?? '|']).toEqual(['|', '|']);
      const ways = appActions.filter((a) => a.choice === choice).map((a) => a.id);
      expect(checked(...ways)).toHaveLength(1);
    }
  });

  it('sorts and groups the timeline, and ticks it', async () => {
    choose('sortName');
    await expect.poll(() => checked('sortUsual', 'sortName')).toEqual(['sortName']);
    expect(getState().sorting).toBe('name');
    choose('groupCity');
    await expect.poll(() => checked('groupPhase', 'groupCity')).toEqual(['groupCity']);
    await expect.element(page.getByRole('row', { name: /^Geneva/ })).toBeVisible();
    actions.setGrouping('phase');
    actions.setSorting('usual');
    await expect.poll(() => checked('groupPhase', 'sortUsual')).toHaveLength(2);
  });

  it('ticks the switches of the timeline, and can show every kind again once one is hidden', async () => {
    choose('legend');
    await expect.poll(() => checked('legend', 'weekNumbers')).toEqual(['legend']);
    expect(item('showEverything').enabled).toBe(false);
    toggleLook('round', false, []);
    await expect.poll(() => item('showEverything').enabled).toBe(true);
    showAllLooks();
    await expect.poll(() => item('showEverything').enabled).toBe(false);
    toggleTimeline('legend');
    await expect.poll(() => checked('legend')).toEqual([]);
  });

  it('names what undo would undo, and speaks the language of the window', async () => {
    actions.run('rename-plan', { name: 'Second name' });
    await expect.poll(() => item('undo').label).toBe('Undo rename the plan to Second name');
    expect(item('undo').enabled).toBe(true);
    choose('undo');
    await expect.poll(() => item('undo').enabled).toBe(false);
    choose('languageFr');
    await expect.poll(() => item('sortName').label).toBe('Trier les lignes par nom');
    expect(checked('languageEn', 'languageFr')).toEqual(['languageFr']);
    actions.setLanguage('en');
  });

  it('cannot sort where no plan is open', async () => {
    await actions.closePlan();
    await expect.poll(() => item('sortName').enabled).toBe(false);
    expect(item('openFile').enabled).toBe(true);
    await userEvent.keyboard('{Escape}');
  });
});
