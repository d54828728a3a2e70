import type { PlanEvent } from '../model/event';
import { costADay } from './movable';
import type { Candidate, Search } from './search';

/** Somebody else in the place of everybody who is asked to both meetings. */
export function attendeeCandidates(
  event: PlanEvent,
  other: PlanEvent,
  search: Search,
): readonly Candidate[] {
  if (event.attendance !== 'named' || other.attendance !== 'named') return [];
  const taken = new Set([...event.attendees, ...other.attendees].map((a) => a.personId));
  const shared = event.attendees.filter((a) =>
    other.attendees.some((b) => b.personId === a.personId),
  );
  const free = [...search.plan.people.keys()].filter((id) => !taken.has(id)).sort();
  if (shared.length === 0) return [];
  const found: Candidate[] = [];
  for (let i = 0; i + shared.length <= free.length && i < 8; i++) {
    const next = new Map(shared.map((a, n) => [a.personId, free[i + n]!]));
    const attendees = event.attendees.map((a) => ({
      ...a,
      personId: next.get(a.personId) ?? a.personId,
    }));
    const make = () => search.edit(event, { ...event, attendees });
    const cost = 3 * shared.length + i / 10;
    found.push({ kind: 'attendee', cost, source: `attendee ${event.id}`, make });
  }
  return found;
}

/** One of the delegation's own meetings in the city of the other, where everybody is already. */
export function hereCandidates(
  event: PlanEvent,
  other: PlanEvent,
  search: Search,
): readonly Candidate[] {
  if (event.kind !== 'own-meeting' || other.placeId === null) return [];
  if (event.sittings.some((s) => s.placeId !== null)) return [];
  const make = () => search.edit(event, { ...event, placeId: other.placeId, room: null });
  return [{ kind: 'place', cost: 4, source: `place ${event.id}`, make }];
}

/** A room of the same place in which other events of the plan meet. */
export function roomCandidates(event: PlanEvent, search: Search): readonly Candidate[] {
  const rooms = new Map<string, string>();
  for (const { placeId, room } of search.plan.events.values()) {
    if (room !== null && room.trim() !== '' && placeId === event.placeId) {
      rooms.set(room.trim().toLowerCase(), room);
    }
  }
  rooms.delete(event.room?.trim().toLowerCase() ?? '');
  return [...rooms.values()].sort().map((room, i) => ({
    kind: 'room',
    cost: (0.2 + i / 100) * costADay(event, search.today),
    source: `room ${event.id}`,
    make: () => search.edit(event, { ...event, room }),
  }));
}
