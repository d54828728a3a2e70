import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from '@shared/model/plan';
import {
  isDueUnanswered,
  type LineState,
  scheduleSections,
  type ScheduleLine,
  type ScheduleSection,
} from '@shared/model/scheduleLines';
import { arrangeSections } from '@shared/model/scheduleOptions';
import { placeById } from '@shared/places/index';
import { windowOf } from '@shared/windows/window';
import { windowsOf } from '@shared/windows/windowsOf';
import { useApp } from './store';
import { useScheduleOptions } from './scheduleOptions';

/** Everything that the schedule of a plan could list, and what filters and sorting leave of it. */
export function useSections(plan: Plan): {
  readonly all: readonly ScheduleSection[];
  readonly shown: readonly ScheduleSection[];
} {
  const language = useApp((s) => s.language);
  const { filter, sort } = useScheduleOptions();
  const stateWord = useStateWord();
  const all = useAllSections(plan);
  const shown = useMemo(
    () =>
      arrangeSections(
        all,
        { filter, sort },
        {
          language,
          placeName: (id) => placeById(plan, id)?.name[language] ?? id,
          stateWord: (state) => stateWord(state, null),
        },
      ),
    [all, filter, sort, language, plan, stateWord],
  );
  return { all, shown };
}

/** Everything that the schedule of a plan could list on the day of the question. */
export function useAllSections(plan: Plan): readonly ScheduleSection[] {
  const today = useApp((s) => s.today);
  const language = useApp((s) => s.language);
  return useMemo(() => {
    const windows = windowsOf(plan, today.day);
    return scheduleSections({
      plan,
      today,
      language,
      windowOf: (id, member) => windowOf(windows, id, member),
    });
  }, [plan, today, language]);
}

/** The word for a state; what nothing answers is "due" where it is due, else "not planned". */
export function useStateWord(): (
  state: LineState,
  line: Pick<ScheduleLine, 'kind' | 'last'> | null,
) => string {
  const t = useTranslations('words.state');
  const own = useTranslations('schedule.unplanned');
  return useMemo(
    () => (state, line) => {
      if (state !== 'unplanned') return t(state);
      return own(line && isDueUnanswered(line) ? 'due' : 'meets');
    },
    [t, own],
  );
}
