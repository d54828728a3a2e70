import type { Change } from '../model/change';
import type { PlanEvent } from '../model/event';
import { datesOnly, sameDates } from '../model/moved';

/** The changes of a repair as arguments of the command apply-repair: per event what differs, what is new, and per
 *  mandate what it comes before and after. */
export function repairArgs(changes: readonly Change[]) {
  const edits: Readonly<Record<string, unknown>>[] = [];
  const schedules: Readonly<Record<string, unknown>>[] = [];
  const orders: Readonly<Record<string, unknown>>[] = [];
  for (const change of changes) {
    if (change.table === 'mandates' && change.after) {
      const { id, before, after } = change.after;
      orders.push({ mandateId: id, before, after });
    }
    if (change.table !== 'events' || !change.after) continue;
    const { before, after } = change;
    if (before) edits.push({ eventId: before.id, ...differences(before, after) });
    else {
      const { mandateId, memberId, placeId } = after;
      schedules.push({ mandateId, memberId, placeId, dates: datesOnly(after) });
    }
  }
  return { edits, schedules, orders };
}

function differences(before: PlanEvent, after: PlanEvent) {
  return {
    ...(sameDates(before, after) ? {} : { dates: datesOnly(after) }),
    ...(before.placeId === after.placeId ? {} : { placeId: after.placeId }),
    ...(before.attendees === after.attendees ? {} : { attendees: after.attendees }),
    ...(before.room === after.room ? {} : { room: after.room }),
    ...(before.parentId === after.parentId ? {} : { parentId: after.parentId }),
    ...(before.panels === after.panels ? {} : { panels: after.panels }),
  };
}
