import { bodyOf, type Slot } from '../model/bodies';
import type { Sitting } from '../model/event';
import { eventAt, eventCells, isMeeting } from './eventCells';
import type { EventView } from './planIndex/eventView';
import { noCells, numberOf, type Rule, silent } from './rule';
import { eventSubject } from './subjects';

/** A meeting with interpretation sits at hours that no slot of its body holds: of the one that it names, else of the
 *  plan's. One finding for an event, with its first such sitting and the number of others. Silent where the body has no
 *  slots. */
export const slot: Rule = {
  id: 'slot',
  weight: (facts) => numberOf(facts, 'more'),
  reads: ['settings'],
  cells: (index) => eventCells(index, isAsked),
  cellsOfEvent: (view) => (isAsked(view) ? [view.cell] : noCells),
  check(cell, index) {
    const view = eventAt(index, cell);
    if (!view || !isAsked(view)) return silent;
    const body = bodyOf(index.settings, view.row);
    if (!body || body.slots.length === 0) return silent;
    const { slots } = body;
    const outside = view.dates.sittings.filter(
      ({ part, from, to }) =>
        part === 'hours' && !slots.some((s) => from! >= s.from && to! <= s.to),
    );
    const first = outside[0];
    if (!first) return silent;
    const what = first.to! - first.from! > longestOf(slots) ? 'long' : 'outside';
    const facts = {
      day: first.day,
      from: first.from!,
      to: first.to!,
      more: outside.length - 1,
      what,
      body: body.id,
      bodyName: body.name,
      slots: slots.flatMap((s) => [s.from, s.to]),
    };
    return [{ gravity: 'notice', subjects: [eventSubject(view.id)], facts }];
  },
};

function longestOf(slots: readonly Slot[]): number {
  return Math.max(...slots.map(({ from, to }) => to - from));
}

function isAsked(view: EventView): boolean {
  return view.row.interpretation && isMeeting(view) && view.dates.sittings.some(hasHours);
}

function hasHours({ part }: Sitting): boolean {
  return part === 'hours';
}
