import { cellsOf, eventAt, eventCells, isMeeting, liveEvent } from './eventCells';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import { always, between, noCells, numberOf, type Rule, silent } from './rule';
import { paragraphsOf, withMandate } from './subjects';

/** A meeting whose last sitting is before today is neither held nor cancelled: was it held? A part is asked with the
 *  meeting that it is a part of, where that one sits. Owned by the event. */
export const unconfirmed: Rule = {
  id: 'unconfirmed',
  weight: (facts) => -numberOf(facts, 'lastDay'),
  reads: ['mandates'],
  cells: (index) => eventCells(index, isOpen),
  cellsOfEvent: (view, index) => {
    if (view.eventClass !== 'meeting') return noCells;
    return [view.cell, ...cellsOf(index.events.childrenOf(view.id), index)];
  },
  check(cell, index) {
    const view = eventAt(index, cell);
    if (!view || !isAsked(view, index) || view.last! >= index.today.day) return silent;
    const mandate = index.mandate(view.row.mandateId);
    return [
      {
        gravity: 'notice',
        subjects: withMandate(view.id, mandate?.id ?? null),
        facts: { lastDay: view.last!, state: view.state },
        paragraphs: paragraphsOf(mandate).slice(0, 1),
      },
    ];
  },
  stands(cell, index) {
    const view = eventAt(index, cell);
    if (!view || !isAsked(view, index)) return always;
    return between([view.last! + 1], index.today.day);
  },
};

function isOpen(view: EventView): boolean {
  return view.state !== 'held' && isMeeting(view);
}

function isAsked(view: EventView, index: PlanIndex): boolean {
  if (!isMeeting(view) || view.last === null || view.state === 'held') return false;
  const whole = view.row.parentId === null ? null : liveEvent(index, view.row.parentId);
  return whole === null || !isMeeting(whole) || whole.last === null;
}
