import { type ChangeSet, invert } from '@shared/model/change';

/** Steps that were done, oldest first, and how many of them stand: those above can be done again. */
export interface History {
  /** Steps that were dropped from the front; the number of steps[0]. */
  readonly base: number;
  readonly steps: readonly ChangeSet[];
  readonly position: number;
}

/** Steps that are kept; older ones can no longer be undone. */
export const historyLimit = 1_000;

/** Nothing was done yet. */
export const noHistory: History = { base: 0, steps: [], position: 0 };

/** The history after a new step: what was undone is no longer there to be done again. */
export function withStep(history: History, step: ChangeSet, limit = historyLimit): History {
  const all = [...history.steps.slice(0, history.position), step];
  const dropped = Math.max(0, all.length - limit);
  const steps = all.slice(dropped);
  return { base: history.base + dropped, steps, position: steps.length };
}

/** The history without its steps; their numbers are not given again. */
export function cutOff({ base, steps }: History): History {
  return { base: base + steps.length, steps: [], position: 0 };
}

/** The step that undo takes back, or null. */
export function lastStep({ steps, position }: History): ChangeSet | null {
  return steps[position - 1] ?? null;
}

/** The step that redo does again, or null. */
export function nextStep({ steps, position }: History): ChangeSet | null {
  return steps[position] ?? null;
}

/** The history after its last step was undone by these changes. The step keeps what undo really wrote, so that the
 *  stamps of a row that is gone are still known when it comes back. */
export function afterUndo(history: History, changes: ChangeSet['changes']): History {
  return replaced(history, history.position - 1, invert(changes), history.position - 1);
}

/** The history after its next step was done again by these changes. */
export function afterRedo(history: History, changes: ChangeSet['changes']): History {
  return replaced(history, history.position, changes, history.position + 1);
}

function replaced(
  history: History,
  index: number,
  changes: ChangeSet['changes'],
  position: number,
): History {
  const step = history.steps[index];
  if (!step) throw new RangeError(`history: no step ${index} of ${history.steps.length}`);
  const steps = [...history.steps];
  steps[index] = { ...step, changes };
  return { ...history, steps, position };
}
