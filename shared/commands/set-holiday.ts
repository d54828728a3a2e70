import { z } from 'zod';
import { refuse } from '../model/result';
import { civil } from '../model/time';
import { holidayListOf } from '../places/holidays';
import { placeById } from '../places/index';
import { dayArg, idArg } from './args/values';
import { command } from './command';
import { added, changed, did } from './steps/rows';

/** A holiday of a place: new, or in place of what its list has under that name on that day. A built-in
 *  list becomes the plan's own. */
export const setHoliday = command({
  id: 'set-holiday',
  args: z.object({
    placeId: idArg,
    day: dayArg,
    name: z.string(),
    strength: z.enum(['closed', 'observe', 'avoid', 'no-opening-or-closing']),
    source: z.string(),
  }),
  run: (plan, { placeId, ...holiday }) => {
    if (!placeById(plan, placeId)) return refuse('place-not-found');
    if (holiday.name.trim() === '') return refuse('name-needed');
    const { year } = civil(holiday.day);
    const id = `${placeId}/${year}`;
    const own = plan.holidayLists.get(id);
    const before = own ?? holidayListOf(plan, placeId, year);
    const others = (before?.holidays ?? []).filter(
      (h) => h.day !== holiday.day || h.name !== holiday.name,
    );
    const holidays = [...others, holiday].sort((a, b) => a.day - b.day);
    const after = { id, placeId, year, holidays };
    const label = { title: holiday.name };
    return did(own ? changed('holidayLists', own, after) : [added('holidayLists', after)], label);
  },
});
