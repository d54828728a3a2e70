import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Translate } from '@shared/i18n';
import type { MenuSection } from '@shared/ipc/contract';
import { appActions } from '@renderer/state/actions';
import { type MenuName, whyNot, wordsOf } from '@renderer/state/actions/action';
import { hasNativeMenu, hearNativeMenu, setNativeMenu } from '@renderer/state/actions/nativeMenu';
import type { AppState } from '@renderer/state/appState';
import { useApp } from '@renderer/state/planStore';
import { perform } from './useActions';

const menus: readonly MenuName[] = ['file', 'edit', 'go', 'view', 'help'];

/** Keeps the native menu equal to the registry, in the reader's language, and does what is chosen in it. */
export function useMenu(): void {
  const t = useTranslations();
  const [native] = useState(hasNativeMenu);
  // Made anew with every state, but set only when a word or a greyed item changed.
  const sections = useApp((state) => (native ? JSON.stringify(menusOf(state, t)) : ''));
  useEffect(() => {
    if (native) setNativeMenu(JSON.parse(sections) as MenuSection[]);
  }, [native, sections]);
  useEffect(() => (native ? hearNativeMenu(perform) : undefined), [native]);
}

function menusOf(state: AppState, t: Translate): readonly MenuSection[] {
  return menus.map((menu) => ({
    label: t(`shell.menu.${menu}`),
    items: appActions
      .filter((a) => a.menu === menu)
      .map((a) => ({
        kind: 'action',
        action: a.id,
        label: wordsOf(a, state, t),
        enabled: whyNot(a, state) === null,
        ...(a.shortcuts?.[0] === undefined ? {} : { accelerator: accelerator(a.shortcuts[0]) }),
      })),
  }));
}

function accelerator(keys: string): string {
  return keys.replace('Ctrl', 'CmdOrCtrl');
}
