import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { MenuSection } from '@shared/ipc/contract';
import { appActions } from '@renderer/state/actions';
import { type MenuName, whyNot, wordsOf } from '@renderer/state/actions/action';
import { useApp } from '@renderer/state/planStore';
import { platform } from '@renderer/platform/platform';
import { perform } from './useActions';

const menus: readonly MenuName[] = ['file', 'edit', 'go', 'view', 'help'];

/** Keeps the native menu equal to the registry, in the reader's language, and does what is chosen in it. */
export function useMenu(): void {
  const t = useTranslations();
  const sections = useApp((state) =>
    JSON.stringify(
      menus.map((menu): MenuSection => ({
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
      })),
    ),
  );
  useEffect(() => {
    // Without a main process there is no native menu to set, and the bars say the same.
    platform().then(
      (p) => p['menu.set']({ menus: JSON.parse(sections) as MenuSection[] }),
      () => {},
    );
  }, [sections]);
  useEffect(() => {
    let stop: () => void = () => {};
    let ended = false;
    platform().then(
      (p) => {
        if (!ended) stop = p.onAction(perform);
      },
      () => {},
    );
    return () => {
      ended = true;
      stop();
    };
  }, []);
}

function accelerator(keys: string): string {
  return keys.replace('Ctrl', 'CmdOrCtrl');
}
