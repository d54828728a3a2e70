import { z } from 'zod';
import { classOf, type PlanEvent } from '../model/event';
import { refuse } from '../model/result';
import { type EventPatch, someEventFields } from './args/eventPatch';
import { idArg } from './args/values';
import { command } from './command';
import { attendanceOf } from '../model/attendanceOf';
import { checkEvent } from './steps/checkEvent';
import { sortedDates } from './steps/checkDates';
import { convertDates } from './steps/convertDates';
import { convertStates } from './steps/convertStates';
import { defined } from './steps/defined';
import { changed, did } from './steps/rows';
import { eventWords } from './steps/titleWords';

/** Other fields of an event. Another kind takes dates, states and attendance along as far as its class knows them.
 *  Dates given here are corrected, not moved: what they were is not kept (move-event and record-move keep it). */
export const editEvent = command({
  id: 'edit-event',
  args: z.object({ eventId: idArg, patch: someEventFields }),
  run: (plan, { eventId, patch }) => {
    const before = plan.events.get(eventId);
    if (!before) return refuse('event-not-found');
    const after = patched(before, patch);
    const refusal = checkEvent(plan, before, after);
    if (refusal) return { ok: false, error: refusal };
    return did(changed('events', before, after), eventWords(plan, after));
  },
});

function patched(before: PlanEvent, patch: EventPatch): PlanEvent {
  const { dates, ...fields } = defined(patch);
  const kind = fields.kind ?? before.kind;
  const kept = convertDates(before, before.kind, kind);
  const { span, sittings, at } = sortedDates(dates ?? kept);
  const after = { ...before, ...fields, span, sittings, at };
  if (kind === before.kind) return after;
  return {
    ...after,
    states: convertStates(before.states, kind),
    moves: classOf(before) === classOf(after) ? before.moves : [],
    attendance:
      fields.attendance ?? (attendanceOf(kind) && (before.attendance ?? attendanceOf(kind))),
  };
}
