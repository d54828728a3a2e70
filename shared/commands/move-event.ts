import { z } from 'zod';
import type { PlanEvent } from '../model/event';
import type { Refusal, Result } from '../model/result';
import type { Plan } from '../model/plan';
import { attendanceArg, attendeesArg, datesArg, idArg } from './args/values';
import { command, type Effect } from './command';
import { checkEvent } from './steps/checkEvent';
import { defined } from './steps/defined';
import { moveTo } from './steps/moveTo';
import { changed, did } from './steps/rows';
import { eventWords } from './steps/titleWords';

/** What else a drag into another group gives an event: another city, or other people. */
const groupFields = z
  .object({
    placeId: idArg.nullable(),
    processId: idArg.nullable(),
    attendance: attendanceArg,
    attendees: attendeesArg,
  })
  .strict()
  .partial();

/** Other dates for an event, by a drag, a key or the inspector; sittings keep the structure that they are given. A
 *  tentative event just changes. One that is confirmed or held as of today keeps what it was in `moves`, from today on
 *  and without a decision; changes of one day without a decision are one move. A drag into another group gives it
 *  another city or other people in the same step. */
export const moveEvent = command({
  id: 'move-event',
  args: z.object({ eventId: idArg, dates: datesArg, also: groupFields.exactOptional() }),
  run: (plan, { eventId, dates, also }, context) => {
    const moved = moveTo(plan, eventId, dates, context.today.day);
    return moved.ok && also ? withFields(plan, eventId, moved.value, defined(also)) : moved;
  },
});

function withFields(
  plan: Plan,
  eventId: string,
  { changes }: Effect,
  also: Partial<PlanEvent>,
): Result<Effect, Refusal> {
  const before = plan.events.get(eventId)!;
  const moved = changes.find((c) => c.table === 'events')?.after as PlanEvent | undefined;
  const after = { ...(moved ?? before), ...also };
  const refusal = checkEvent(plan, before, after);
  if (refusal) return { ok: false, error: refusal };
  return did(changed('events', before, after), eventWords(plan, before));
}
