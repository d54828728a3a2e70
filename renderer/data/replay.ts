import { applyChanges, type Change } from '@shared/model/change';
import { defaultSettings, emptyPlan, type Plan, tableNames } from '@shared/model/plan';
import { afterRedo, afterUndo, cutOff, type History, noHistory, withStep } from './history';
import type { Entry, Line } from './journal';

/** A plan, its history and whether it was deleted: what the journal says up to a line. */
export interface Replayed {
  readonly plan: Plan;
  readonly history: History;
  readonly deleted: boolean;
}

/** Before the first line: no row at all. */
export function nothingReplayed(planId: string): Replayed {
  const empty = emptyPlan(planId, defaultSettings);
  return { plan: { ...empty, settings: new Map() }, history: noHistory, deleted: false };
}

/** The state after one more line of the journal. Behind a gap nothing older can be undone. */
export function replayLine(before: Replayed, { entry, follows }: Line): Replayed {
  return replay(follows ? before : { ...before, history: cutOff(before.history) }, entry);
}

/** The state after one more entry. Of an undo without its step only the rows are taken. */
export function replay(before: Replayed, entry: Entry): Replayed {
  const { plan, history, deleted } = before;
  const after = applyChanges(plan, entry.changes);
  switch (entry.kind) {
    case 'do': {
      const { id, command, label, changes } = entry;
      return { plan: after, history: withStep(history, { id, command, label, changes }), deleted };
    }
    case 'undo':
      if (history.position === 0) return { plan: after, history, deleted };
      return { plan: after, history: afterUndo(history, entry.changes), deleted };
    case 'redo':
      if (history.position === history.steps.length) return { plan: after, history, deleted };
      return { plan: after, history: afterRedo(history, entry.changes), deleted };
    case 'checkpoint': {
      const empty = { ...nothingReplayed(plan.id).plan, asOf: plan.asOf, revision: plan.revision };
      return { plan: applyChanges(empty, entry.changes), history: noHistory, deleted };
    }
    case 'delete':
    case 'restore':
      return { ...before, deleted: entry.kind === 'delete' };
  }
}

/** Index of the step that a line wrote, in the history after it; null where it wrote none. */
export function stepWritten(kind: Entry['kind'], history: History): number | null {
  const index = kind === 'undo' ? history.position : history.position - 1;
  const wrote = kind === 'do' || kind === 'undo' || kind === 'redo';
  return wrote && index >= 0 && index < history.steps.length ? index : null;
}

/** Every row of a plan as a change from nothing. */
export function allRows(plan: Plan): readonly Change[] {
  return tableNames.flatMap((table) =>
    [...plan[table].values()].map(
      (row) => ({ table, key: row.id, before: null, after: row }) as Change,
    ),
  );
}
