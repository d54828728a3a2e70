import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from '@shared/model/plan';
import { civil, type Day, firstOfMonth } from '@shared/model/time';
import { scheduleSections, type ScheduleSection } from '@shared/model/scheduleLines';
import { arrangeSections, wholeSchedule } from '@shared/model/scheduleOptions';
import { placeById } from '@shared/places';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { windowOf } from '@shared/windows/window';
import { useApp } from '@renderer/state/planStore';
import { useScheduleOptions } from '@renderer/state/scheduleOptions';

/** What goes on paper: the timeline, months, or sections of the schedule. */
export type PrintWhat =
  | { readonly kind: 'gantt'; readonly allOpen: boolean }
  /** One page for each month, named by its first day. */
  | { readonly kind: 'months'; readonly months: readonly Day[] }
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
  /** First days of the months in which something lies. */
  readonly months: readonly Day[];
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
    return {
      all: withLines(sections),
      asSeen: isWhole ? null : withLines(seen),
      months: monthsOf(sections),
    };
  }, [plan, today, language, filter, sort, t]);
}

function monthsOf(sections: readonly ScheduleSection[]): readonly Day[] {
  const months = new Set<Day>();
  for (const { first, last } of sections.flatMap((section) => section.lines)) {
    if (first === null) continue;
    for (let day = monthOf(first); day <= (last ?? first); day = monthOf(day, 1)) months.add(day);
  }
  return [...months].sort((a, b) => a - b);
}

/** First day of the month n months after that of a day. */
function monthOf(day: Day, n = 0): Day {
  const { year, month } = civil(day);
  return firstOfMonth(year, month + n);
}
