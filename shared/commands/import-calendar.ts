import { z } from 'zod';
import { refuse } from '../model/result';
import { idArg, minuteArg, spanArg } from './args/values';
import { command } from './command';
import { added, changed, did, removed } from './steps/rows';

const calendarEventArg = z.object({
  uid: z.string(),
  title: z.string(),
  placeText: z.string(),
  placeId: idArg.nullable(),
  span: spanArg,
  from: minuteArg.nullable(),
  to: minuteArg.nullable(),
  zone: z.string().nullable(),
});

/** A calendar of another body, followed. With the id of one that the plan holds, its events are replaced. One step,
 *  however many events. */
export const importCalendar = command({
  id: 'import-calendar',
  args: z.object({
    calendarId: idArg.exactOptional(),
    name: z.string(),
    source: z.string(),
    events: z.array(calendarEventArg).readonly(),
  }),
  run: (plan, { calendarId, name, source, events }, { newId }) => {
    if (name.trim() === '') return refuse('name-needed');
    if (events.some(({ span }) => span.end <= span.start)) return refuse('ends-before-start');
    const before = calendarId === undefined ? undefined : plan.calendars.get(calendarId);
    if (calendarId !== undefined && !before) return refuse('calendar-not-found');
    const calendar = { id: before?.id ?? newId(), name: name.trim(), followed: true, source };
    const old = [...plan.calendarEvents.values()].filter((e) => e.calendarId === before?.id);
    return did(
      [
        ...(before ? changed('calendars', before, calendar) : [added('calendars', calendar)]),
        ...old.map((row) => removed('calendarEvents', row)),
        ...events.map((event) =>
          added('calendarEvents', { ...event, id: newId(), calendarId: calendar.id }),
        ),
      ],
      { title: calendar.name },
    );
  },
});
