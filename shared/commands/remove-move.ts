import { z } from 'zod';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { changed, did } from './steps/rows';
import { eventWords } from './steps/titleWords';

/** Forgets one move of an event, by its place in them: the dates stay as they are, and the move after it begins where
 *  the forgotten one began. */
export const removeMove = command({
  id: 'remove-move',
  args: z.object({ eventId: idArg, index: z.int().min(0) }),
  run: (plan, { eventId, index }) => {
    const before = plan.events.get(eventId);
    if (!before) return refuse('event-not-found');
    const forgotten = before.moves[index];
    const moves = before.moves.flatMap((move, i) => {
      if (i === index) return [];
      return i === index + 1 && forgotten ? [{ ...move, from: forgotten.from }] : [move];
    });
    return did(changed('events', before, { ...before, moves }), eventWords(plan, before));
  },
});
