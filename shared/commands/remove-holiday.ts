import { z } from 'zod';
import { refuse } from '../model/result';
import { civil } from '../model/time';
import { dayArg, idArg } from './args/values';
import { command } from './command';
import { changed, did } from './steps/rows';

/** A holiday goes from the list of its place and year. The list stays, even without a holiday: that a year has no
 *  list is another statement. */
export const removeHoliday = command({
  id: 'remove-holiday',
  args: z.object({ placeId: idArg, day: dayArg, name: z.string() }),
  run: (plan, { placeId, day, name }) => {
    const before = plan.holidayLists.get(`${placeId}/${civil(day).year}`);
    const holidays = before?.holidays.filter((h) => h.day !== day || h.name !== name);
    if (!before || holidays?.length === before.holidays.length) return refuse('holiday-not-found');
    return did(changed('holidayLists', before, { ...before, holidays: holidays ?? [] }), {
      title: name,
    });
  },
});
