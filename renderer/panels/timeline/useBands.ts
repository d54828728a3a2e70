import { useMemo } from 'react';
import type { Bands } from '@shared/gantt/axisBands';
import { translator } from '@shared/i18n';
import type { Language } from '@shared/model/text';
import { useTimeline } from '@renderer/state/timelineStore';

/** The bands under the axis that are asked for, with their words. */
export function useBands(language: Language): Bands {
  const weeks = useTimeline((s) => s.weekNumbers);
  const sessions = useTimeline((s) => s.sessions);
  return useMemo(() => {
    const t = translator(language);
    return {
      week: weeks ? String : null,
      session: sessions ? (session) => t('grammar.session', { session }) : null,
    };
  }, [weeks, sessions, language]);
}
