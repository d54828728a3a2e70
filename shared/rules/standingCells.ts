import { windowKey } from '../windows/window';
import { eventCells } from './eventCells';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import { type Cell, type Draft, noCells, type Rule, type Standing } from './rule';
import { type Speaks, type Spoken, standingOfEvent, standingOfMandate } from './standing';
import { mandateSubject, paragraphsOf, withMandate } from './subjects';

/** Cells of the rules that ask mandates alone: windowKeys. */
export const mandateCells: Pick<Rule, 'cells' | 'cellsOfEvent' | 'cellsOfWindow'> = {
  cells: (index) => index.asked().keys(),
  cellsOfEvent: cellsOfMandate,
  cellsOfWindow: (key) => [key],
};

/** Cells of the rules that ask mandates and due events. */
export const standingCells: Pick<Rule, 'cells' | 'cellsOfEvent' | 'cellsOfWindow'> = {
  cells: (index) => [...index.asked().keys(), ...eventCells(index, isOpenDue)],
  cellsOfEvent: (view, index) => [
    ...cellsOfMandate(view, index),
    ...(view.eventClass === 'due' ? [view.cell] : noCells),
  ],
  cellsOfWindow: (key) => [key],
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
  if (typeof cell === 'number') {
    const { id, row } = index.events.at(cell)!;
    const paragraphs = paragraphsOf(index.mandate(row.mandateId)).slice(0, 1);
    return draft(speaks, { subjects: withMandate(id, row.mandateId), paragraphs }, null);
  }
  const { mandate, memberId } = index.asked().get(cell)!;
  const subjects = [mandate.id, ...(memberId === null ? [] : [memberId])].map(mandateSubject);
  const paragraphs = paragraphsOf(mandate).slice(0, 1);
  return draft(speaks, { subjects, paragraphs }, memberId);
}

/** The days on which a cell would say the same. */
export function standingStands(cell: Cell, index: PlanIndex): Standing {
  return spoken(cell, index).stands;
}

/** What three rules ask of a cell, worked out once while the index stays as it is. */
interface Known {
  readonly revision: number;
  readonly byCell: Map<Cell, Spoken>;
}

const knownOf = new WeakMap<PlanIndex, Known>();

function spoken(cell: Cell, index: PlanIndex): Spoken {
  let known = knownOf.get(index);
  if (known?.revision !== index.revision) {
    known = { revision: index.revision, byCell: new Map() };
    knownOf.set(index, known);
  }
  let answer = known.byCell.get(cell);
  if (!answer) known.byCell.set(cell, (answer = workOut(cell, index)));
  return answer;
}

function workOut(cell: Cell, index: PlanIndex): Spoken {
  return typeof cell === 'number'
    ? standingOfEvent(index.events.at(cell), index)
    : standingOfMandate(index.asked().get(cell), index);
}

/** Due events that still can have something to say on some day. */
function isOpenDue(view: EventView): boolean {
  return view.eventClass === 'due' && view.state !== 'done';
}

/** What the event answers, and what follows that. */
function cellsOfMandate(view: EventView, index: PlanIndex): readonly Cell[] {
  const { mandateId, memberId } = view.row;
  const mandate = index.mandate(mandateId);
  if (!mandate) return [];
  const cells = [mandate.eachOf === null ? mandate.id : windowKey(mandate.id, memberId)];
  for (const key of index.relations.of(mandate.id)) {
    const { then } = index.relations.byKey.get(key)!;
    if (then !== mandate.id) cells.push(then);
  }
  return cells;
}
