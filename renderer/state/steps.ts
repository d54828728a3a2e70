import { afterRedo, afterUndo, lastStep, nextStep, withStep } from '@renderer/data/history';
import type { Replayed } from '@renderer/data/replay';
import type { SaveItem } from '@renderer/data/saveItem';
import type { Today } from '@shared/model/asOf';
import { applyChanges, type ChangeSet, invert } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';
import { ok, type Refusal, refuse, type Result } from '@shared/model/result';
import { newId } from './newId';
import { changesTo } from './restore';
import { runCommand } from './runCommand';
import { stamped } from './stamp';

type Made = Pick<SaveItem, 'entry' | 'after'>;

/** When and with which day a wish was made: it keeps both when it is made again on another state. */
export interface Moment {
  readonly today: Today;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** A command as a step to save; null: it changes nothing. Made again on another state, what is new in it keeps its
 *  ids. */
export function commandStep(
  on: Replayed,
  commandId: string,
  args: unknown,
  moment: Moment,
): Result<SaveItem | null, Refusal> {
  const given: string[] = [];
  const make = (state: Replayed): Result<Made | null, Refusal> => {
    let next = 0;
    const nextId = () => (given[next] ??= newId()) && given[next++]!;
    const ran = runCommand(state.plan, commandId, args, { ...moment, newId: nextId });
    if (!ran.ok) return ran;
    const { changeSet, plan } = ran.value;
    if (changeSet.changes.length === 0) return ok(null);
    const history = withStep(state.history, changeSet);
    const entry = { ...changeSet, kind: 'do' as const, at: moment.now };
    return ok({ entry, after: { plan, history, deleted: state.deleted } });
  };
  const first = make(on);
  if (!first.ok || first.value === null) return first as Result<null, Refusal>;
  return ok({ ...first.value, again: make });
}

/** Undo or redo as a step to save; null: there is none. Made again, it takes back (or does) the same step, or nothing
 *  where another window did something after it. */
export function historyStep(
  on: Replayed,
  direction: 'undo' | 'redo',
  now: number,
): SaveItem | null {
  const found = stepOf(on, direction);
  if (!found) return null;
  const id = newId();
  return {
    ...stepped(on, found, direction, { id, now }),
    again: (state) => {
      const same = stepOf(state, direction);
      if (same?.id !== found.id) return refuse('history-moved');
      return ok(stepped(state, same, direction, { id, now }));
    },
  };
}

/** Another state of the plan, of the past or of a file, as a step that can be undone; null: it is so already. */
export function restoreStep(
  on: Replayed,
  past: Plan,
  { command, label }: Pick<ChangeSet, 'command' | 'label'>,
  now: number,
): SaveItem | null {
  const id = newId();
  const make = ({ plan, history, deleted }: Replayed): Made | null => {
    const changes = changesTo(plan, past).map((c) => stamped(plan, c, now));
    if (changes.length === 0) return null;
    const changeSet = { id, command, label, changes };
    const after = applyChanges(plan, changes);
    return {
      entry: { ...changeSet, kind: 'do', at: now },
      after: { plan: after, history: withStep(history, changeSet), deleted },
    };
  };
  const first = make(on);
  return first && { ...first, again: (state) => ok(make(state)) };
}

function stepOf({ history }: Replayed, direction: 'undo' | 'redo'): ChangeSet | null {
  return direction === 'undo' ? lastStep(history) : nextStep(history);
}

function stepped(
  { plan, history, deleted }: Replayed,
  step: ChangeSet,
  direction: 'undo' | 'redo',
  { id, now }: { readonly id: string; readonly now: number },
): Made {
  const wanted = direction === 'undo' ? invert(step.changes) : step.changes;
  const changes = wanted.map((c) => stamped(plan, c, now));
  const itsHistory = (direction === 'undo' ? afterUndo : afterRedo)(history, changes);
  const { command, label } = step;
  return {
    entry: { id, kind: direction, at: now, command, label, changes },
    after: { plan: applyChanges(plan, changes), history: itsHistory, deleted },
  };
}
