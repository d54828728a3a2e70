import { useCallback } from 'react';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { Holiday } from '@shared/model/place';
import { civil, type Day, isWeekend } from '@shared/model/time';
import { holidayListOf, holidaysOn } from '@shared/places/holidays';
import { useApp } from '@renderer/state/planStore';

/** What a day is before anything is planned on it. */
export interface DayMark {
  readonly weekend: boolean;
  /** The gravest holiday of the home duty station. */
  readonly holiday: Holiday | null;
  /** The day of the question. */
  readonly today: boolean;
}

/** Marks of days, from the calendar of the delegation's home. */
export function useDayMarks(plan: Plan): (day: Day) => DayMark {
  const today = useApp((s) => s.today.day);
  const home = settingsOf(plan).homePlaceId;
  return useCallback(
    (day) => {
      const list = home === null ? null : holidayListOf(plan, home, civil(day).year);
      return {
        weekend: isWeekend(day),
        holiday: holidaysOn(list, day)[0] ?? null,
        today: day === today,
      };
    },
    [plan, home, today],
  );
}
