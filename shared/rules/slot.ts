import { isMeeting, eventCells, liveEvent } from './eventCells';
import type { EventView } from './planIndex/eventView';
import { noCells, numberOf, type Rule, silent } from './rule';
import { eventSubject } from './subjects';

/** Minutes of the day between which meetings have interpretation, wall time at their place: 10:00-13:00 and
 *  15:00-18:00. */
const slots: readonly { readonly from: number; readonly to: number }[] = [
  { from: 600, to: 780 },
  { from: 900, to: 1080 },
];

const LONGEST = Math.max(...slots.map(({ from, to }) => to - from));

/** A meeting with interpretation sits at hours that no slot holds. One finding for an event, with its first such sitting
 *  and the number of others. */
export const slot: Rule = {
  id: 'slot',
  weight: (facts) => numberOf(facts, 'more'),
  reads: [],
  cells: (index) => eventCells(index, isAsked),
  cellsOfEvent: (view) => (isAsked(view) ? [view.id] : noCells),
  check(cell, index) {
    const view = liveEvent(index, cell);
    if (!view || !isAsked(view)) return silent;
    const outside = view.dates.sittings.filter(
      ({ part, from, to }) =>
        part === 'hours' && !slots.some((s) => from! >= s.from && to! <= s.to),
    );
    const first = outside[0];
    if (!first) return silent;
    const what = first.to! - first.from! > LONGEST ? 'long' : 'outside';
    const facts = {
      day: first.day,
      from: first.from!,
      to: first.to!,
      more: outside.length - 1,
      what,
    };
    return [{ gravity: 'notice', subjects: [eventSubject(view.id)], facts }];
  },
};

function isAsked(view: EventView): boolean {
  return view.row.interpretation && isMeeting(view);
}
