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

/** Says that something was done on a day: a due event or a fact is done, a meeting is held. For a mandate, its one open
 *  event is; a mandate of class due or fact without an event gets one on that day. */
export const markDone = command({
  id: 'mark-done',
  args: z.union([
    z.object({ eventId: idArg, on: dayArg }).strict(),
    z.object({ mandateId: idArg, memberId: idArg.nullable().default(null), on: dayArg }).strict(),
  ]),
  run: (plan, args, { newId }) => {
    if ('eventId' in args) {
      const event = plan.events.get(args.eventId);
      return event ? doneEvent(plan, event, args.on) : refuse('event-not-found');
    }
    const { mandateId, memberId, on } = args;
    const mandate = plan.mandates.get(mandateId);
    if (!mandate) return refuse('mandate-not-found');
    if ((mandate.eachOf === null) !== (memberId === null)) return refuse('member-needed');
    const answers = [...plan.events.values()].filter(
      (e) => e.mandateId === mandateId && e.memberId === memberId && stateOn(e, on) !== 'cancelled',
    );
    if (answers.length > 1) return refuse('several-events', { count: answers.length });
    if (answers[0]) return doneEvent(plan, answers[0], on);
    const eventClass = classOfKind[mandate.kind];
    if (eventClass !== 'due' && eventClass !== 'fact') return refuse('not-scheduled');
    const event: PlanEvent = {
      ...eventFor(mandate, memberId, newId),
      ...noDates,
      at: { day: on, time: null, zone: null },
      states: [{ state: 'done', on, decision: null }],
    };
    return did([added('events', event)], mandateWords(mandate));
  },
});

function doneEvent(plan: Plan, event: PlanEvent, on: Day) {
  const eventClass = classOf(event);
  const state = eventClass === 'due' || eventClass === 'fact' ? 'done' : 'held';
  if (stateOn(event, on) === state) return did([]);
  const states = [...event.states, { state, on, decision: null } as const];
  return did(changed('events', event, { ...event, states }), eventWords(plan, event));
}
