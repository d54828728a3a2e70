import { useMemo } from 'react';
import type { Plan } from '@shared/model/plan';
import { useApp } from '@renderer/state/planStore';
import { useAllSections } from '@renderer/state/useSections';
import { type MonthEntry, monthEntries } from './monthEntries';

/** What the months of a plan can show on the day of the question, in the reader's language: on screen and on paper. */
export function useMonthEntries(plan: Plan): readonly MonthEntry[] {
  const today = useApp((s) => s.today.day);
  const language = useApp((s) => s.language);
  const sections = useAllSections(plan);
  return useMemo(
    () => monthEntries(plan, sections, today, language),
    [plan, sections, today, language],
  );
}
