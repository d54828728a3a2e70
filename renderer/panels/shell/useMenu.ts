import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MenuSection } from '@shared/ipc/contract';
import { menuSections } from '@renderer/state/actions/menuSections';
import { hasNativeMenu, hearNativeMenu, setNativeMenu } from '@renderer/state/actions/nativeMenu';
import { useApp } from '@renderer/state/planStore';
import { useTimeline } from '@renderer/state/timelineStore';
import { perform } from './useActions';

/** Keeps the native menu equal to the registry, in the reader's language, and does what is chosen in it. */
export function useMenu(): void {
  const t = useTranslations();
  const [native] = useState(hasNativeMenu);
  // The switches of the timeline are a store of their own: read, so that a change of them makes the menu anew.
  useTimeline((state) => state);
  // Made anew with every state, but set only when a word, a mark or a greyed item changed.
  const sections = useApp((state) => (native ? JSON.stringify(menuSections(state, t)) : ''));
  useEffect(() => {
    if (native) setNativeMenu(JSON.parse(sections) as MenuSection[]);
  }, [native, sections]);
  useEffect(() => (native ? hearNativeMenu(perform) : undefined), [native]);
}
