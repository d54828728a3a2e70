import type { ScheduleLine } from '@shared/model/scheduleLines';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
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
}
