import { z } from 'zod';
import type { Attendance, EventDates, EventKind, EventState, Sitting } from '../../model/event';
import { eventKinds } from '../../model/event';
import type { LocalText } from '../../model/text';
import { type Day, type Minute, toDay, toMinute } from '../../model/time';

/** A calendar day. */
export const dayArg = z.int().transform((n): Day => toDay(n));

/** A minute of the day, 0 to 1440. */
export const minuteArg = z
  .int()
  .min(0)
  .max(1440)
  .transform((n): Minute => toMinute(n));

/** Id of a row. */
export const idArg = z.string().min(1);

/** One text in three languages. */
export const localTextArg = z.object({
  en: z.string(),
  fr: z.string(),
  es: z.string(),
}) satisfies z.ZodType<LocalText>;

/** A half-open span; whether it ends after it starts is asked by the command, which refuses. */
export const spanArg = z.object({ start: dayArg, end: dayArg });

const sittingArg: z.ZodType<Sitting> = z.object({
  day: dayArg,
  part: z.enum(['full', 'half', 'morning', 'afternoon', 'hours']),
  from: minuteArg.nullable(),
  to: minuteArg.nullable(),
  placeId: idArg.nullable(),
});

/** When an event is. */
export const datesArg: z.ZodType<EventDates> = z.object({
  span: spanArg.nullable(),
  sittings: z.array(sittingArg).readonly(),
  at: z.object({ day: dayArg, time: minuteArg.nullable(), zone: z.string().nullable() }).nullable(),
});

/** Kind of an event. */
export const kindArg = z.enum(eventKinds as readonly [EventKind, ...EventKind[]]);

/** State of an event; whether its class knows it is asked by the command. */
export const stateArg: z.ZodType<EventState> = z.enum([
  'tentative',
  'confirmed',
  'held',
  'open',
  'done',
  'cancelled',
]);

/** Who goes. */
export const attendanceArg: z.ZodType<Attendance> = z.enum(['delegation', 'named', 'followed']);

/** People asked to attend. */
export const attendeesArg = z
  .array(z.object({ personId: idArg, optional: z.boolean() }))
  .readonly();
