import { attendanceOf } from './attendanceOf';
import { noDates, type PlanEvent } from './event';

/** A tentative (for due events and facts: open) event without dates, attended as is usual for its kind, with what is
 *  given. Stamps are set where it is written. */
export function blankEvent(
  given: Pick<PlanEvent, 'id' | 'uid' | 'kind'> & Partial<PlanEvent>,
): PlanEvent {
  return {
    ...noDates,
    title: '',
    processId: null,
    mandateId: null,
    memberId: null,
    cites: [],
    parentId: null,
    forEventId: null,
    placeId: null,
    room: null,
    attendance: attendanceOf(given.kind),
    attendees: [],
    states: [],
    moves: [],
    announced: null,
    panels: null,
    interpretation: false,
    bodyId: null,
    responsible: '',
    symbol: '',
    source: '',
    confidence: null,
    note: '',
    sequence: 0,
    modified: 0,
    ...given,
  };
}
