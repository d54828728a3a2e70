import { blankEvent } from '@shared/model/blankEvent';
import { classOfKind, type EventKind, type PlanEvent } from '@shared/model/event';

/** An event that says nothing yet; `uid` keeps plans of different seeds apart. */
export function blankGenerated(id: string, kind: EventKind, uid: string): PlanEvent {
  return blankEvent({
    id,
    uid: `${uid}-${id}@prepcom.invalid`,
    kind,
    attendance: classOfKind[kind] === 'meeting' ? 'delegation' : null,
    modified: 1_735_689_600_000,
  });
}
