import { z } from 'zod';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { changed, did } from './steps/rows';

/** Follows a calendar of another body, or no longer: only followed ones are compared with the plan. */
export const followCalendar = command({
  id: 'follow-calendar',
  args: z.object({ calendarId: idArg, followed: z.boolean() }),
  run: (plan, { calendarId, followed }) => {
    const before = plan.calendars.get(calendarId);
    if (!before) return refuse('calendar-not-found');
    return did(changed('calendars', before, { ...before, followed }), { title: before.name });
  },
});
