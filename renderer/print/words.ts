import type { ScheduleLine } from '@shared/model/scheduleLines';
import type { Plan } from '@shared/model/plan';
import type { Day } from '@shared/model/time';
import type { Language } from '@shared/model/text';
import type { ReactNode } from 'react';
import type { useTranslations } from 'use-intl';
import type { TimelineWords } from '@renderer/gantt/chartProps';
import type { Grouping } from '@shared/gantt/outline/context';

type Words = ReturnType<typeof useTranslations<'words'>>;

/** What the views on screen say and show, so that paper does the same: given by the root, since views do not know each
 *  other. */
export interface ViewWords {
  readonly timeline: (
    places: Plan['places'],
    language: Language,
    grouping: Grouping,
    year: number,
  ) => TimelineWords;
  /** Ids of outline rows that are not as they are at first. */
  readonly toggled: (planId: string) => ReadonlySet<string>;
  readonly date: (
    line: ScheduleLine,
    language: Language,
    t: Words,
    options: { readonly year: boolean },
  ) => string;
  readonly time: (line: ScheduleLine, language: Language, t: Words) => string;
  readonly place: (plan: Plan, line: ScheduleLine, language: Language) => string;
  readonly month: MonthOnPaper;
}

/** What the view of months gives to paper. */
export interface MonthOnPaper {
  /** The day that the month of a plan was left at; null where it was not open yet as of that day of the question. */
  readonly dayShown: (planId: string, today: Day) => Day | null;
  /** The phases of a month, in words. */
  readonly phases: (plan: Plan, day: Day, language: Language) => string;
  /** Pages of months, each with its head, its weeks in so many pixels of height, and their signs in words. */
  readonly Pages: (props: {
    readonly plan: Plan;
    readonly months: readonly Day[];
    readonly height: number;
    readonly head: (day: Day) => ReactNode;
  }) => ReactNode;
}
