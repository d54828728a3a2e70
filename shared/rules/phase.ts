import { processIdSaid } from '../model/processOf';
import { answeringCells, eventAt, isAway } from './eventCells';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import { compareIds } from './planIndex/sit';
import { type Cell, type Draft, noCells, numberOf, type Rule, silent } from './rule';
import { eventSubject, mandateSubject, paragraphsOf } from './subjects';

/** The cell of all phases among themselves. */
const PHASES = 'phases';

/** An event lies outside the phase event that its mandate belongs to, by how many days (owned by the event); or two
 *  phases overlap although their windows do not intersect (owned by the phases together). Application windows are not
 *  looked at; phases of different processes never meet. */
export const phase: Rule = {
  id: 'phase',
  weight: (facts) => numberOf(facts, 'days'),
  reads: ['mandates'],
  cells: (index) => [PHASES, ...answeringCells(index, isAsked)],
  cellsOfEvent: (view, index) =>
    view.row.kind === 'phase'
      ? [PHASES, ...membersOfPhase(view, index)]
      : isAsked(view)
        ? [view.cell]
        : noCells,
  cellsOfWindow: (key, index) => (isOfPhase(key, index) ? [PHASES] : noCells),
  check: (cell, index) => (cell === PHASES ? checkPhases(index) : checkEvent(cell, index)),
};

/** True where a phase answers the mandate of a window, whatever kind the mandate asks for. */
function isOfPhase(key: string, index: PlanIndex): boolean {
  for (const { row } of index.events.answering(key)) if (row.kind === 'phase') return true;
  return false;
}

function isAsked({ row }: EventView): boolean {
  if (row.mandateId === null || isAway(row.kind)) return false;
  return row.kind !== 'phase' && row.kind !== 'application-window';
}

function membersOfPhase(phaseView: EventView, index: PlanIndex): readonly Cell[] {
  const cells: Cell[] = [];
  const { mandateId } = phaseView.row;
  for (const mandate of mandateId === null ? [] : index.inPhase(mandateId)) {
    for (const view of index.events.answering(mandate.id)) cells.push(view.cell);
  }
  return cells;
}

function checkEvent(cell: Cell, index: PlanIndex): readonly Draft[] {
  const view = eventAt(index, cell);
  if (!view || !isAsked(view) || view.first === null || view.last === null) return silent;
  const mandate = index.mandate(view.row.mandateId);
  const within = phaseFor(view, mandate?.phaseId ?? null, index);
  if (!within) return silent;
  const before = Math.max(0, within.first! - view.first);
  const after = Math.max(0, view.last - within.last!);
  if (before === 0 && after === 0) return silent;
  const side = before >= after ? 'before' : 'after';
  return [
    {
      gravity: 'warning',
      subjects: [eventSubject(view.id), `phase:${within.id}`],
      facts: {
        days: Math.max(before, after),
        side,
        day: side === 'before' ? view.first : view.last,
        limitDay: side === 'before' ? within.first! : within.last!,
        phase: within.id,
      },
      paragraphs: paragraphsOf(index.mandate(within.row.mandateId)),
    },
  ];
}

/** The phase event it belongs to; of several the one that it lies outside of least, then by id. */
function phaseFor(view: EventView, phaseId: string | null, index: PlanIndex): EventView | null {
  if (phaseId === null) return null;
  let best: EventView | null = null;
  let least = Infinity;
  for (const one of index.events.answering(phaseId)) {
    if (!one.live || one.row.kind !== 'phase' || one.first === null) continue;
    const out = Math.max(0, one.first - view.first!, view.last! - one.last!);
    if (out < least || (out === least && best !== null && one.id < best.id)) {
      best = one;
      least = out;
    }
  }
  return best;
}

/** Sweep by first day: O(n log n + overlaps). */
function checkPhases(index: PlanIndex): readonly Draft[] {
  const phases = [...index.events.phases()]
    .filter((p) => p.live && p.first !== null && p.last! >= p.first && p.row.mandateId !== null)
    .sort((a, b) => a.first! - b.first! || compareIds(a.id, b.id));
  const found: Draft[] = [];
  let open: EventView[] = [];
  for (const next of phases) {
    open = open.filter((p) => p.last! >= next.first!);
    for (const before of open) {
      if (processOf(before, index) !== processOf(next, index)) continue;
      if (!windowsMeet(before, next, index)) found.push(overlapOf(before, next, index));
    }
    open.push(next);
  }
  return found;
}

function processOf({ row }: EventView, index: PlanIndex): string | null {
  return processIdSaid(index.tables, index.mandate(row.mandateId) ?? row);
}

function windowsMeet(a: EventView, b: EventView, index: PlanIndex): boolean {
  const one = index.window(a.row.mandateId!, null);
  const other = index.window(b.row.mandateId!, null);
  const from = Math.max(one.from ?? -Infinity, other.from ?? -Infinity);
  return from <= Math.min(one.to ?? Infinity, other.to ?? Infinity);
}

function overlapOf(a: EventView, b: EventView, index: PlanIndex): Draft {
  const last = a.last! < b.last! ? a.last! : b.last!;
  const mandates = [a.row.mandateId!, b.row.mandateId!];
  return {
    gravity: 'warning',
    subjects: [`phase:${a.id}`, `phase:${b.id}`, ...mandates.map(mandateSubject)],
    facts: { days: last - b.first! + 1, side: 'both', day: b.first!, limitDay: last },
    paragraphs: mandates.flatMap((id) => paragraphsOf(index.mandate(id))),
  };
}
