import { type Attendee, classOf, type PlanEvent } from '../model/event';
import type { Grouping } from './outline/context';

/** What of an event differs in another group of the outline. */
export type GroupChange =
  | { readonly placeId: string }
  | { readonly processId: string | null }
  | {
      readonly attendance: 'delegation' | 'named' | 'followed';
      readonly attendees: readonly Attendee[];
    };

/** What a drag from one group into another gives an event; null where it means nothing. Groups are row ids as the
 *  outline gives them ("group:geneva"). Grouped by city, it is held there; grouped by process, it belongs to it,
 *  where no mandate says otherwise; grouped by person, the one takes the place of
 *  the other, the whole delegation goes, or nobody. */
export function changeInto(
  grouping: Grouping,
  event: PlanEvent,
  from: string,
  to: string,
): GroupChange | null {
  const [left, entered] = [keyOf(from), keyOf(to)];
  if (left === null || entered === null || left === entered) return null;
  if (grouping === 'city') return entered === '' ? null : { placeId: entered };
  if (grouping === 'process') return event.mandateId ? null : { processId: entered || null };
  if (grouping !== 'person' || classOf(event) !== 'meeting') return null;
  return attendedBy(event, left, entered);
}

/** The one takes the place of the other, the whole delegation goes, or nobody. */
function attendedBy(event: PlanEvent, left: string, entered: string): GroupChange {
  if (entered === '*') return { attendance: 'delegation', attendees: [] };
  if (entered === '') return { attendance: 'followed', attendees: [] };
  const optional = event.attendees.find((a) => a.personId === left)?.optional ?? false;
  const others = event.attendance === 'named' ? event.attendees : [];
  const kept = others.filter((a) => a.personId !== left && a.personId !== entered);
  return { attendance: 'named', attendees: [...kept, { personId: entered, optional }] };
}

function keyOf(rowId: string): string | null {
  return rowId.startsWith('group:') ? rowId.slice('group:'.length) : null;
}
