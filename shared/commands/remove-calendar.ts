import { z } from 'zod';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { did, removed } from './steps/rows';

/** A calendar of another body goes, with its events. */
export const removeCalendar = command({
  id: 'remove-calendar',
  args: z.object({ calendarId: idArg }),
  run: (plan, { calendarId }) => {
    const calendar = plan.calendars.get(calendarId);
    if (!calendar) return refuse('calendar-not-found');
    const events = [...plan.calendarEvents.values()].filter((e) => e.calendarId === calendarId);
    return did(
      [removed('calendars', calendar), ...events.map((e) => removed('calendarEvents', e))],
      { title: calendar.name },
    );
  },
});
