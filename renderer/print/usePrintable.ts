import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from '@shared/model/plan';
import { scheduleSections, type ScheduleSection } from '@shared/model/scheduleLines';
import { arrangeSections, wholeSchedule } from '@shared/model/scheduleOptions';
import { placeById } from '@shared/places';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { windowOf } from '@shared/windows/window';
import { useApp } from '@renderer/state/planStore';
import { useScheduleOptions } from '@renderer/state/scheduleOptions';

/** What goes on paper: the timeline, or sections of the schedule. */
export type PrintWhat =
  | { readonly kind: 'gantt'; readonly allOpen: boolean }
  | {
      readonly kind: 'schedule';
      readonly sections: readonly ScheduleSection[];
      /** Every line of the plan: what is found of no line is printed too. */
      readonly isWhole: boolean;
    };

/** Everything of a plan that can be printed. */
export interface Printable {
  /** All sections that have a line, by date. */
  readonly all: readonly ScheduleSection[];
  /** As the Schedule shows them now; null where that is everything by date. */
  readonly asSeen: readonly ScheduleSection[] | null;
}

/** The sections of the schedule as of the day of the question. */
export function usePrintable(plan: Plan): Printable {
  const t = useTranslations();
  const today = useApp((s) => s.today);
  const language = useApp((s) => s.language);
  const { filter, sort } = useScheduleOptions();
  return useMemo(() => {
    const windows = resolveWindows(plan, today.day);
    const sections = scheduleSections({
      plan,
      today,
      language,
      windowOf: (id, member) => windowOf(windows, id, member),
    });
    const isWhole =
      filter.sections === null &&
      filter.places === null &&
      filter.states === null &&
      sort.column === wholeSchedule.sort.column &&
      !sort.descending;
    const seen = arrangeSections(
      sections,
      { filter, sort },
      {
        language,
        placeName: (id) => placeById(plan, id)?.name[language] ?? id,
        stateWord: (state) =>
          state === 'unplanned' ? t('schedule.unplanned.meets') : t(`words.state.${state}`),
      },
    );
    const withLines = (some: readonly ScheduleSection[]) => some.filter((s) => s.lines.length > 0);
    return { all: withLines(sections), asSeen: isWhole ? null : withLines(seen) };
  }, [plan, today, language, filter, sort, t]);
}
