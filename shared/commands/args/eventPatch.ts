import { z } from 'zod';
import { attendanceArg, attendeesArg, datesArg, dayArg, idArg, kindArg } from './values';

/** Every field of an event that a user edits; states, moves and stamps have commands of their own. */
export const eventPatchArg = z
  .object({
    kind: kindArg,
    title: z.string(),
    processId: idArg.nullable(),
    mandateId: idArg.nullable(),
    memberId: idArg.nullable(),
    cites: z.array(z.string()).readonly(),
    parentId: idArg.nullable(),
    forEventId: idArg.nullable(),
    placeId: idArg.nullable(),
    room: z.string().nullable(),
    attendance: attendanceArg.nullable(),
    attendees: attendeesArg,
    announced: dayArg.nullable(),
    panels: z.int().min(0).nullable(),
    interpretation: z.boolean(),
    bodyId: idArg.nullable(),
    responsible: z.string(),
    symbol: z.string(),
    source: z.string(),
    confidence: z.enum(['firm', 'likely', 'conflict', 'planned']).nullable(),
    note: z.string(),
    dates: datesArg,
  })
  .strict();

/** Some of the fields of an event. */
export const someEventFields = eventPatchArg.partial();

/** Some of the fields of an event; a field that is undefined is left as it is. */
export type EventPatch = z.infer<typeof someEventFields>;
