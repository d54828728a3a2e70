import { z } from 'zod';
import type { Change } from '../model/change';
import type { CalendarEvent, Plan } from '../model/plan';
import { refuse } from '../model/result';
import { idArg, minuteArg, spanArg } from './args/values';
import { command } from './command';
import { added, changed, did, removed } from './steps/rows';

const calendarEventArg = z.object({
  id: idArg.exactOptional(),
  uid: z.string(),
  title: z.string(),
  placeText: z.string(),
  placeId: idArg.nullable(),
  span: spanArg,
  from: minuteArg.nullable(),
  to: minuteArg.nullable(),
  zone: z.string().nullable(),
});

/** A calendar of another body, followed. With the id of one that the plan holds, its events are replaced. Ids of events
 *  are kept unless another calendar has them. One step, however many events. */
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
    const rows = rowsOf(plan, calendar.id, events, newId);
    return did(
      [
        ...(before ? changed('calendars', before, calendar) : [added('calendars', calendar)]),
        ...replaced(plan, calendar.id, rows),
      ],
      { title: calendar.name },
    );
  },
});

function rowsOf(
  plan: Plan,
  calendarId: string,
  events: readonly z.infer<typeof calendarEventArg>[],
  newId: () => string,
): ReadonlyMap<string, CalendarEvent> {
  const rows = new Map<string, CalendarEvent>();
  for (const { id, ...event } of events) {
    const isFree = id !== undefined && !rows.has(id) && isFreeFor(plan, id, calendarId);
    const own = isFree ? id : newId();
    rows.set(own, { ...event, id: own, calendarId });
  }
  return rows;
}

function isFreeFor(plan: Plan, id: string, calendarId: string): boolean {
  const taken = plan.calendarEvents.get(id);
  return taken === undefined || taken.calendarId === calendarId;
}

function replaced(
  plan: Plan,
  calendarId: string,
  rows: ReadonlyMap<string, CalendarEvent>,
): readonly Change[] {
  const gone = [...plan.calendarEvents.values()].filter(
    (row) => row.calendarId === calendarId && !rows.has(row.id),
  );
  return [
    ...gone.map((row) => removed('calendarEvents', row)),
    ...[...rows.values()].flatMap((row) => {
      const before = plan.calendarEvents.get(row.id);
      return before ? changed('calendarEvents', before, row) : [added('calendarEvents', row)];
    }),
  ];
}
