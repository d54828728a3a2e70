import { useTranslations } from 'use-intl';
import type { ScheduleSection } from '@shared/model/scheduleLines';
import { useApp } from '@renderer/state/planStore';

/** The title of a section: of its phase as typed, else of its mandate; "Whole process" outside all phases. */
export function useSectionName(): (section: ScheduleSection) => string {
  const t = useTranslations('schedule');
  const language = useApp((s) => s.language);
  return ({ phase, mandate }) => {
    if (!phase) return t('wholeProcess');
    return phase.title || (mandate?.title[language] ?? phase.id);
  };
}
