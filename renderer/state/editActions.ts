import { afterRedo, afterUndo, lastStep, nextStep, withStep } from '@renderer/data/history';
import { applyChanges, type Change, invert } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';
import { ok, refuse } from '@shared/model/result';
import type { AppActions } from './appState';
import { newId } from './newId';
import { runCommand } from './runCommand';
import { sentence } from './sentence';
import { currentDisk, currentHistory, takeStep } from './session';
import { stamped } from './stamp';
import { store } from './store';
import { now } from './today';
import { viewActions } from './viewActions';

/** What changes the plan: commands, and their undo and redo. */
export const editActions: Pick<AppActions, 'run' | 'undo' | 'redo' | 'saveNow'> = {
  run: (commandId, args) => {
    const { plan, today } = store.getState();
    if (!plan) return refuse('no-plan');
    if (isReadOnly()) return refuse('read-only');
    const ran = runCommand(plan, commandId, args, { today, newId, now: now() });
    if (!ran.ok) return ran;
    const { changeSet } = ran.value;
    if (changeSet.changes.length === 0) return ok({ changed: false });
    takeStep(ran.value.plan, withStep(currentHistory(), changeSet), 'do', changeSet);
    selectWhatIsLeft(ran.value.plan, changeSet.changes);
    return ok({ changed: true });
  },
  undo: () => step('undo'),
  redo: () => step('redo'),
  saveNow: () => currentDisk()?.queue?.retry(),
};

function step(direction: 'undo' | 'redo'): void {
  const { plan } = store.getState();
  const history = currentHistory();
  const found = direction === 'undo' ? lastStep(history) : nextStep(history);
  if (!plan || !found) return;
  if (isReadOnly()) {
    viewActions.notify('error', sentence('commands.refusal.read-only'));
    return;
  }
  const wanted = direction === 'undo' ? invert(found.changes) : found.changes;
  const time = now();
  const changes = wanted.map((c) => stamped(plan, c, time));
  const after = applyChanges(plan, changes);
  const itsHistory = (direction === 'undo' ? afterUndo : afterRedo)(history, changes);
  takeStep(after, itsHistory, direction, { ...found, changes });
  selectWhatIsLeft(after, []);
}

/** Another window writes the plan. */
function isReadOnly(): boolean {
  return currentDisk()?.queue === null;
}

/** An event that a command made alone is selected; a selected row that is gone is not. */
function selectWhatIsLeft(plan: Plan, changes: readonly Change[]): void {
  const made = changes.filter((c) => c.table === 'events' && c.before === null);
  if (made.length === 1) {
    store.setState({ selection: { type: 'event', id: made[0]!.key } });
    return;
  }
  const { selection } = store.getState();
  const isGone =
    (selection?.type === 'event' && !plan.events.has(selection.id)) ||
    (selection?.type === 'mandate' && !plan.mandates.has(selection.id)) ||
    (selection?.type === 'calendarEvent' && !plan.calendarEvents.has(selection.id));
  if (isGone) store.setState({ selection: null });
}
