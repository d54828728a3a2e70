import { z } from 'zod';
import type { EventDates, Move, PlanEvent } from '../model/event';
import { refuse } from '../model/result';
import type { Day } from '../model/time';
import { datesArg, dayArg, idArg } from './args/values';
import { command } from './command';
import { checkDates, sortedDates } from './steps/checkDates';
import { datesOnly, sameDates } from '../model/moved';
import { changed, did } from './steps/rows';
import { eventWords } from './steps/titleWords';

/** Dates that a decision moved, from the day on which it counts (null: known on every day). Where the event already
 *  has these dates by a move without a decision, that move is given the decision and its day. */
export const recordMove = command({
  id: 'record-move',
  args: z.object({
    eventId: idArg,
    to: datesArg,
    decision: z.string().nullable(),
    on: dayArg.nullable(),
  }),
  run: (plan, { eventId, to, decision, on }) => {
    const before = plan.events.get(eventId);
    if (!before) return refuse('event-not-found');
    const dates = datesOnly(sortedDates(to));
    const refusal = checkDates(plan, before.kind, dates, before.placeId);
    if (refusal) return { ok: false, error: refusal };
    const moves = movesWith(before, dates, decision || null, on);
    if (moves === null) return did([]);
    const later = moves.slice(0, -1).find((m) => m.on !== null && on !== null && m.on > on);
    if (later) return refuse('moved-later', { day: later.on! });
    const after = { ...before, ...dates, moves };
    return did(changed('events', before, after), eventWords(plan, before));
  },
});

function movesWith(
  event: PlanEvent,
  to: EventDates,
  decision: string | null,
  on: Day | null,
): readonly Move[] | null {
  if (!sameDates(event, to)) {
    return [...event.moves, { from: datesOnly(event), to, decision, on }];
  }
  const last = event.moves[event.moves.length - 1];
  if (!last || last.decision !== null) return null;
  return [...event.moves.slice(0, -1), { ...last, decision, on }];
}
