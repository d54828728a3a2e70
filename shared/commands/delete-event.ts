import { z } from 'zod';
import type { PlanEvent } from '../model/event';
import type { Plan } from '../model/plan';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { changed, did, removed } from './steps/rows';
import { eventWords } from './steps/titleWords';

/** An event goes, and its parts with it, since they are nothing without the whole. Documents for it stay, without
 *  their meeting: what was to be written is still to be written. */
export const deleteEvent = command({
  id: 'delete-event',
  shortcut: 'Delete',
  args: z.object({ eventId: idArg }),
  run: (plan, { eventId }) => {
    const event = plan.events.get(eventId);
    if (!event) return refuse('event-not-found');
    const gone = withParts(plan, event);
    const changes = [...plan.events.values()].flatMap((row) => {
      if (gone.has(row.id)) return [removed('events', row)];
      if (row.forEventId === null || !gone.has(row.forEventId)) return [];
      return changed('events', row, { ...row, forEventId: null });
    });
    return did(changes, eventWords(plan, event));
  },
});

function withParts(plan: Plan, event: PlanEvent): ReadonlySet<string> {
  const gone = new Set([event.id]);
  for (let before = 0; before < gone.size;) {
    before = gone.size;
    for (const row of plan.events.values()) {
      if (row.parentId !== null && gone.has(row.parentId)) gone.add(row.id);
    }
  }
  return gone;
}
