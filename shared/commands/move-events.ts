import { z } from 'zod';
import type { Change } from '../model/change';
import { datesArg, idArg } from './args/values';
import { command } from './command';
import { moveTo } from './steps/moveTo';
import { did } from './steps/rows';

/** Other dates for several events at once, each as move-event would give them: one step of undo, or nothing where one of
 *  them cannot be moved. */
export const moveEvents = command({
  id: 'move-events',
  args: z.object({
    moves: z
      .array(z.object({ eventId: idArg, dates: datesArg }))
      .min(1)
      .readonly(),
  }),
  run: (plan, { moves }, context) => {
    const changes: Change[] = [];
    for (const { eventId, dates } of moves) {
      const moved = moveTo(plan, eventId, dates, context.today.day);
      if (!moved.ok) return moved;
      changes.push(...moved.value.changes);
    }
    return did(changes, { count: String(changes.length) });
  },
});
