import { z } from 'zod';
import { datesArg, idArg } from './args/values';
import { command } from './command';
import { moveTo } from './steps/moveTo';

/** As move-event, for an edge that was dragged: only the name of what is undone differs. */
export const resizeEvent = command({
  id: 'resize-event',
  args: z.object({ eventId: idArg, dates: datesArg }),
  run: (plan, args, context) => moveTo(plan, args.eventId, args.dates, context.today.day),
});
