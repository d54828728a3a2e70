import { answeringCells, cellsAnswering, eventAt, isAway, memberOf } from './eventCells';
import type { EventView } from './planIndex/eventView';
import { type Draft, noCells, numberOf, type Rule, silent } from './rule';
import { paragraphsOf, unlessFlexible, withMandate } from './subjects';

/** A day of an event that answers a mandate lies outside the mandate's window, on one side or on both; counts the days
 *  by which. Owned by the event; the facet is the side. */
export const window: Rule = {
  id: 'window',
  weight: (facts) => numberOf(facts, 'days'),
  reads: ['mandates'],
  cells: (index) => answeringCells(index, answers),
  cellsOfEvent: (view) => (answers(view) ? [view.cell] : noCells),
  cellsOfWindow: cellsAnswering,
  check(cell, index) {
    const view = eventAt(index, cell);
    const mandate = index.mandate(view?.row.mandateId ?? null);
    if (!view || !answers(view) || !mandate) return silent;
    if (view.first === null || view.last === null) return silent;
    const { from, to } = index.window(mandate.id, memberOf(index, view));
    const common = {
      gravity: unlessFlexible(mandate),
      subjects: withMandate(view.id, mandate.id),
      paragraphs: paragraphsOf(mandate),
    };
    const found: Draft[] = [];
    if (from !== null && view.first < from) {
      const facts = { days: from - view.first, side: 'before', day: view.first, limitDay: from };
      found.push({ ...common, facet: 'before', facts });
    }
    if (to !== null && view.last > to) {
      const facts = { days: view.last - to, side: 'after', day: view.last, limitDay: to };
      found.push({ ...common, facet: 'after', facts });
    }
    return found;
  },
};

function answers({ row }: EventView): boolean {
  return row.mandateId !== null && !isAway(row.kind);
}
