import { isAway } from '../model/event';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import type { Cell } from './rule';

/** Cells of the events that a rule looks at. */
export function eventCells(index: PlanIndex, isAsked: (view: EventView) => boolean): Cell[] {
  const { views } = index.events;
  const cells: number[] = [];
  for (let cell = 0; cell < views.length; cell++) {
    const view = views[cell];
    if (view && isAsked(view)) cells.push(cell);
  }
  return cells;
}

/** The same for a rule that looks only at events which answer a mandate. */
export function answeringCells(index: PlanIndex, isAsked: (view: EventView) => boolean): Cell[] {
  const cells: Cell[] = [];
  for (const views of index.events.answers()) {
    for (const view of views) if (isAsked(view)) cells.push(view.cell);
  }
  return cells;
}

/** The cell of one event. */
export function cellOf(view: EventView, index: PlanIndex): Cell {
  return index.events.cellOf(view.id);
}

/** The cells of some events. */
export function cellsOf(ids: Iterable<string>, index: PlanIndex): Cell[] {
  return Array.from(ids, (id) => index.events.cellOf(id));
}

/** The live event of a cell that is one. */
export function eventAt(index: PlanIndex, cell: Cell): EventView | null {
  const view = typeof cell === 'number' ? index.events.at(cell) : undefined;
  return view?.live ? view : null;
}

/** A live event by its id. */
export function liveEvent(index: PlanIndex, id: string | null): EventView | null {
  const view = id === null ? undefined : index.events.view(id);
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
  return asked ? index.answers(asked).map((view) => cellOf(view, index)) : [];
}

/** True for meetings but travel and leave, which only overlap, travel, capacity and invalid look at. */
export function isMeeting(view: Pick<EventView, 'eventClass' | 'away'>): boolean {
  return view.eventClass === 'meeting' && !view.away;
}

export { isAway };
