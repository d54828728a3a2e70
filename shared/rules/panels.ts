import { answeringCells, eventAt } from './eventCells';
import type { EventView } from './planIndex/eventView';
import { noCells, numberOf, type Rule, silent } from './rule';
import { paragraphsOf, withMandate } from './subjects';

/** A thematic session has fewer or more expert panels than its mandate asks for, once a number has been entered. Owned by the
 *  event. */
export const panels: Rule = {
  id: 'panels',
  weight: (facts) => numberOf(facts, 'differs'),
  reads: ['mandates'],
  cells: (index) => answeringCells(index, isAsked),
  cellsOfEvent: (view) => (isAsked(view) ? [view.cell] : noCells),
  check(cell, index) {
    const view = eventAt(index, cell);
    const mandate = index.mandate(view?.row.mandateId ?? null);
    if (!view || !isAsked(view) || !mandate?.panels) return silent;
    const { min, max } = mandate.panels;
    const entered = view.row.panels!;
    const differs = Math.max(0, min - entered, entered - max);
    if (differs === 0) return silent;
    return [
      {
        gravity: 'warning',
        subjects: withMandate(view.id, mandate.id),
        facts: { panels: entered, min, max, differs },
        paragraphs: paragraphsOf(mandate).slice(0, 1),
      },
    ];
  },
};

function isAsked(view: EventView): boolean {
  const { kind, panels: entered, mandateId } = view.row;
  return kind === 'thematic-session' && entered !== null && mandateId !== null;
}
