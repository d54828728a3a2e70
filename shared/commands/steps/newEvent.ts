import { type EventKind, noDates, type PlanEvent } from '../../model/event';
import { attendanceOf } from './attendanceOf';

/** A tentative (for due events and facts: open) event of the kind without dates. Stamps are set where it is written. */
export function newEvent(id: string, uid: string, kind: EventKind): PlanEvent {
  return {
    ...noDates,
    id,
    uid,
    kind,
    title: '',
    mandateId: null,
    memberId: null,
    cites: [],
    parentId: null,
    forEventId: null,
    placeId: null,
    room: null,
    attendance: attendanceOf(kind),
    attendees: [],
    states: [],
    moves: [],
    announced: null,
    panels: null,
    interpretation: false,
    responsible: '',
    symbol: '',
    source: '',
    confidence: null,
    note: '',
    sequence: 0,
    modified: 0,
  };
}
