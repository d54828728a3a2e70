import { z } from 'zod';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { changed, did } from './steps/rows';
import { eventWords } from './steps/titleWords';

/** Takes back one entry of an event's states, by its place in them: what stood before it counts again. */
export const removeState = command({
  id: 'remove-state',
  args: z.object({ eventId: idArg, index: z.int().min(0) }),
  run: (plan, { eventId, index }) => {
    const before = plan.events.get(eventId);
    if (!before) return refuse('event-not-found');
    const states = before.states.filter((_, i) => i !== index);
    return did(changed('events', before, { ...before, states }), eventWords(plan, before));
  },
});
