import { z } from 'zod';
import { stateOn } from '../model/asOf';
import { classOf, classOfKind, noDates, type PlanEvent } from '../model/event';
import type { Plan } from '../model/plan';
import { refuse } from '../model/result';
import type { Day } from '../model/time';
import { dayArg, idArg } from './args/values';
import { command } from './command';
import { eventFor } from './steps/eventFor';
import { added, changed, did } from './steps/rows';
import { eventWords, mandateWords } from './steps/titleWords';

const decisionArg = z.string().nullable().default(null);

/** Says that something was done on a day, with its decision where there is one: a due event or a fact is done, a meeting
 *  is held. For a mandate, its one open event is; a mandate of class due or fact without an event gets one on that day. */
export const markDone = command({
  id: 'mark-done',
  args: z.union([
    z.object({ eventId: idArg, on: dayArg, decision: decisionArg }).strict(),
    z
      .object({
        mandateId: idArg,
        memberId: idArg.nullable().default(null),
        on: dayArg,
        decision: decisionArg,
      })
      .strict(),
  ]),
  run: (plan, args, { newId }) => {
    if ('eventId' in args) {
      const event = plan.events.get(args.eventId);
      return event ? doneEvent(plan, event, args.on, args.decision) : refuse('event-not-found');
    }
    const { mandateId, memberId, on, decision } = args;
    const mandate = plan.mandates.get(mandateId);
    if (!mandate) return refuse('mandate-not-found');
    if ((mandate.eachOf === null) !== (memberId === null)) return refuse('member-needed');
    const answers = [...plan.events.values()].filter(
      (e) => e.mandateId === mandateId && e.memberId === memberId && stateOn(e, on) !== 'cancelled',
    );
    if (answers.length > 1) return refuse('several-events', { count: answers.length });
    if (answers[0]) return doneEvent(plan, answers[0], on, decision);
    const eventClass = classOfKind[mandate.kind];
    if (eventClass !== 'due' && eventClass !== 'fact') return refuse('not-scheduled');
    const event: PlanEvent = {
      ...eventFor(mandate, memberId, newId),
      ...noDates,
      at: { day: on, time: null, zone: null },
      states: [{ state: 'done', on, decision }],
    };
    return did([added('events', event)], mandateWords(mandate));
  },
});

function doneEvent(plan: Plan, event: PlanEvent, on: Day, decision: string | null) {
  const eventClass = classOf(event);
  const state = eventClass === 'due' || eventClass === 'fact' ? 'done' : 'held';
  if (stateOn(event, on) === state) return did([]);
  const states = [...event.states, { state, on, decision } as const];
  return did(changed('events', event, { ...event, states }), eventWords(plan, event));
}
