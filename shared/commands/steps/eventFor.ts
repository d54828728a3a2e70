import { blankEvent } from '../../model/blankEvent';
import type { EventKind, PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';

/** Meetings of the process itself, which sit with interpretation. */
const interpreted: readonly EventKind[] = [
  'thematic-session',
  'negotiation-round',
  'hearing',
  'preparatory-meeting',
  'conference',
];

/** An undated event that answers the mandate, for one member where the mandate asks for each. */
export function eventFor(
  mandate: Mandate,
  memberId: string | null,
  newId: () => string,
): PlanEvent {
  const places = mandate.place?.places ?? [];
  return blankEvent({
    id: newId(),
    uid: newId(),
    kind: mandate.kind,
    mandateId: mandate.id,
    memberId,
    cites: mandate.paragraph === '' ? [] : [mandate.paragraph],
    placeId: places.length === 1 ? places[0]! : null,
    interpretation: interpreted.includes(mandate.kind),
  });
}
