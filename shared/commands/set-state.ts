import { z } from 'zod';
import { refuse } from '../model/result';
import { dayArg, idArg, stateArg } from './args/values';
import { command } from './command';
import { knowsState } from './steps/convertStates';
import { changed, did } from './steps/rows';
import { eventWords } from './steps/titleWords';

/** A state from a day on (null: known on every day), with its decision. The same state once more from the same day
 *  changes nothing but the decision. */
export const setState = command({
  id: 'set-state',
  args: z.object({
    eventId: idArg,
    state: stateArg,
    on: dayArg.nullable(),
    decision: z.string().nullable(),
  }),
  run: (plan, { eventId, state, on, decision }) => {
    const before = plan.events.get(eventId);
    if (!before) return refuse('event-not-found');
    if (!knowsState(before.kind, state)) return refuse('state-does-not-fit');
    const last = before.states[before.states.length - 1];
    const again = last?.state === state && last.on === on;
    const kept = again ? before.states.slice(0, -1) : before.states;
    const entry = { state, on, decision: decision || (again ? last.decision : null) };
    const after = { ...before, states: [...kept, entry] };
    return did(changed('events', before, after), eventWords(plan, before));
  },
});
