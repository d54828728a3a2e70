import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import type { PrintPage } from '@shared/ipc/contract';
import { type Plan, settingsOf } from '@shared/model/plan';
import { useApp } from '@renderer/state/planStore';
import { todayIn } from '@renderer/state/today';
import { pageStyle, type RunningFoot } from './paper';

/** Gives the printed pages their size and foot while the caller is on screen. */
export function usePaper(plan: Plan, page: PrintPage): void {
  const foot = useRunningFoot(plan);
  const style = pageStyle(page, foot);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
    };
  }, [style]);
}

function useRunningFoot(plan: Plan): RunningFoot {
  const t = useTranslations('print');
  const language = useApp((s) => s.language);
  const { name, sample, homeZone } = settingsOf(plan);
  const now = formatDay(todayIn(homeZone, null).day, language, 'dayYear');
  const [before = '', between = '', after = ''] = t('page', { page: '\n', pages: '\n' }).split(
    '\n',
  );
  return {
    left: sample ? t('footer', { name }) : name,
    middle: t('printedOn', { day: now }),
    page: [before, between, after],
  };
}
