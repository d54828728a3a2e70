import { z } from 'zod';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { added, did } from './steps/rows';
import { eventWords } from './steps/titleWords';

/** A second event like the first, with the same dates and mandate and an id of its own. It is new: tentative, never
 *  moved, known on every day. Parts and documents are not copied. */
export const duplicateEvent = command({
  id: 'duplicate-event',
  shortcut: 'Ctrl+D',
  args: z.object({ eventId: idArg }),
  run: (plan, { eventId }, { newId }) => {
    const event = plan.events.get(eventId);
    if (!event) return refuse('event-not-found');
    const copy = {
      ...event,
      id: newId(),
      uid: newId(),
      states: [],
      moves: [],
      announced: null,
      sequence: 0,
      modified: 0,
    };
    return did([added('events', copy)], eventWords(plan, event));
  },
});
