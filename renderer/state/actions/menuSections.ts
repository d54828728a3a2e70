import type { Translate } from '@shared/i18n';
import type { MenuSection } from '@shared/ipc/contract';
import type { AppState } from '@renderer/state/appState';
import { type Action, menuLine, type MenuName, wordsOf } from './action';
import { appActions } from './index';

/** Menus of the window, in their order. */
export const menus: readonly MenuName[] = ['file', 'edit', 'go', 'view', 'help'];

/** The native menus: every action of the registry in its menu, as it stands now. Ways of one thing stand between
 *  separators, since a system takes neighbours for ways of one. */
export function menuSections(state: AppState, t: Translate): readonly MenuSection[] {
  return menus.map((menu) => ({
    label: t(`shell.menu.${menu}`),
    items: appActions
      .filter((action) => action.menu === menu)
      .flatMap((action, i, all) => {
        const isBeside = i === 0 || all[i - 1]!.choice === action.choice;
        const item = itemOf(action, state, t);
        return isBeside ? [item] : [{ kind: 'separator' } as const, item];
      }),
  }));
}

function itemOf(action: Action, state: AppState, t: Translate): MenuSection['items'][number] {
  const { mark, checked, why } = menuLine(action, state);
  const [keys] = action.shortcuts ?? [];
  return {
    kind: 'action',
    action: action.id,
    label: wordsOf(action, state, t),
    enabled: why === null,
    ...(mark === null ? {} : { mark, checked }),
    ...(keys === undefined ? {} : { accelerator: keys.replace('Ctrl', 'CmdOrCtrl') }),
  };
}
