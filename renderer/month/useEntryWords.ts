import { useTranslations } from 'use-intl';
import type { MonthEntry } from './monthEntries';

/** An entry in words: "round: First round, confirmed"; of a window, that nothing is planned yet. */
export function useEntryWords(): (entry: MonthEntry) => string {
  const t = useTranslations('month');
  const words = useTranslations('words');
  return ({ look, title, state }) => {
    if (state === 'unplanned') return t('windowOf', { title });
    const kind =
      look === 'phase' || look === 'application'
        ? words('kind.application-window')
        : words(`legend.${look}`);
    return t('entry', { kind, title, state: words(`state.${state}`) });
  };
}
