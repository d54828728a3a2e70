import { windowKey } from '../windows/window';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import type { Cell, Draft, Rule, Standing } from './rule';
import { type Speaks, type Spoken, standingOfEvent, standingOfMandate } from './standing';
import { mandateSubject, paragraphsOf, withMandate } from './subjects';

/** Cells of the rules that ask mandates alone: m| and a windowKey. */
export const mandateCells: Pick<Rule, 'cells' | 'cellsOfEvent' | 'cellsOfWindow'> = {
  *cells(index) {
    for (const key of index.asked().keys()) yield `m|${key}`;
  },
  cellsOfEvent: cellsOfMandate,
  cellsOfWindow: (key) => [`m|${key}`],
};

/** Cells of the rules that ask mandates and due events (e|). */
export const standingCells: Pick<Rule, 'cells' | 'cellsOfEvent' | 'cellsOfWindow'> = {
  *cells(index) {
    for (const key of index.asked().keys()) yield `m|${key}`;
    for (const view of index.events.views()) if (view.eventClass === 'due') yield `e|${view.id}`;
  },
  cellsOfEvent: (view, index) => [
    ...cellsOfMandate(view, index),
    ...(view.eventClass === 'due' ? [`e|${view.id}`] : []),
  ],
  cellsOfWindow: (key) => [`m|${key}`],
};

/** The findings that a rule makes of what a cell gives to say. */
export function standingCheck(
  cell: Cell,
  index: PlanIndex,
  draft: (
    speaks: Speaks,
    common: Pick<Draft, 'subjects' | 'paragraphs'>,
    member: string | null,
  ) => readonly Draft[],
): readonly Draft[] {
  const { speaks } = spoken(cell, index);
  if (speaks.says === 'nothing') return [];
  const id = cell.slice(2);
  if (cell.startsWith('e|')) {
    const { mandateId } = index.events.view(id)!.row;
    const paragraphs = paragraphsOf(index.mandate(mandateId)).slice(0, 1);
    return draft(speaks, { subjects: withMandate(id, mandateId), paragraphs }, null);
  }
  const { mandate, memberId } = index.asked().get(id)!;
  const subjects = [mandate.id, ...(memberId === null ? [] : [memberId])].map(mandateSubject);
  const paragraphs = paragraphsOf(mandate).slice(0, 1);
  return draft(speaks, { subjects, paragraphs }, memberId);
}

/** The days on which a cell would say the same. */
export function standingStands(cell: Cell, index: PlanIndex): Standing {
  return spoken(cell, index).stands;
}

function spoken(cell: Cell, index: PlanIndex): Spoken {
  const id = cell.slice(2);
  return cell.startsWith('e|')
    ? standingOfEvent(index.events.view(id), index)
    : standingOfMandate(index.asked().get(id), index);
}

/** What the event answers, and what follows that. */
function cellsOfMandate(view: EventView, index: PlanIndex): readonly Cell[] {
  const { mandateId, memberId } = view.row;
  const mandate = index.mandate(mandateId);
  if (!mandate) return [];
  const cells = [`m|${mandate.eachOf === null ? mandate.id : windowKey(mandate.id, memberId)}`];
  for (const key of index.relations.of(mandate.id)) {
    const { then } = index.relations.byKey.get(key)!;
    if (then !== mandate.id) cells.push(`m|${then}`);
  }
  return cells;
}
