import type { EventClass, EventKind } from '../model/event';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import type { Cell } from './rule';

/** Ids of the events that a rule looks at. */
export function* eventCells(
  index: PlanIndex,
  isAsked: (view: EventView) => boolean,
): Iterable<Cell> {
  for (const view of index.events.views()) if (isAsked(view)) yield view.id;
}

/** A live event by its id. */
export function liveEvent(index: PlanIndex, id: string): EventView | null {
  const view = index.events.view(id);
  return view?.live ? view : null;
}

/** The member that an event answers for; null where its mandate asks only once. */
export function memberOf(index: PlanIndex, view: EventView): string | null {
  const mandate = index.mandate(view.row.mandateId);
  return mandate?.eachOf == null ? null : view.row.memberId;
}

/** Events that answer what a windowKey names. */
export function cellsAnswering(key: string, index: PlanIndex): readonly Cell[] {
  const asked = index.asked().get(key);
  return asked ? index.answers(asked).map((view) => view.id) : [];
}

/** True for meetings but travel and leave, which only overlap, travel, capacity and invalid look at. */
export function isMeeting(view: {
  readonly eventClass: EventClass;
  readonly row: { readonly kind: EventKind };
}): boolean {
  return view.eventClass === 'meeting' && !isAway(view.row.kind);
}

/** Travel and leave. */
export function isAway(kind: EventKind): boolean {
  return kind === 'travel' || kind === 'leave';
}
