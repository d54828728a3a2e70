import { z } from 'zod';
import { datesArg, idArg } from './args/values';
import { command } from './command';
import { moveTo } from './steps/moveTo';

/** Other dates for an event, by a drag, a key or the inspector; sittings keep the structure that they are given. A
 *  tentative event just changes. One that is confirmed or held as of today keeps what it was in `moves`, from today on
 *  and without a decision; changes of one day without a decision are one move. */
export const moveEvent = command({
  id: 'move-event',
  args: z.object({ eventId: idArg, dates: datesArg }),
  run: (plan, args, context) => moveTo(plan, args.eventId, args.dates, context.today.day),
});
