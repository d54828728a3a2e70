import { z } from 'zod';
import { refuse } from '../model/result';
import { civil } from '../model/time';
import { holidayListOf } from '../places/holidays';
import { dayArg, idArg } from './args/values';
import { command } from './command';
import { added, changed, did } from './steps/rows';

/** A holiday goes from the list of its place and year; a built-in list becomes the plan's own. The list stays, even
 *  without a holiday: that a year has no list is another statement. */
export const removeHoliday = command({
  id: 'remove-holiday',
  args: z.object({ placeId: idArg, day: dayArg, name: z.string() }),
  run: (plan, { placeId, day, name }) => {
    const { year } = civil(day);
    const before = holidayListOf(plan, placeId, year);
    const holidays = before?.holidays.filter((h) => h.day !== day || h.name !== name) ?? [];
    if (!before || holidays.length === before.holidays.length) return refuse('holiday-not-found');
    const after = { ...before, holidays };
    const own = plan.holidayLists.get(before.id);
    return did(own ? changed('holidayLists', own, after) : [added('holidayLists', after)], {
      title: name,
    });
  },
});
