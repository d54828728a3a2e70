import { ok, refuse } from '@shared/model/result';
import type { AppActions } from './appState';
import { currentDisk, currentState, showOther, takeStep } from './session';
import { selectWhatIsLeft } from './selectWhatIsLeft';
import { commandStep, historyStep } from './steps';
import { store } from './store';
import { now } from './today';

type EditActions = Pick<AppActions, 'run' | 'undo' | 'redo' | 'saveNow' | 'cancelSaving'>;

/** What changes the plan: commands, and their undo and redo. */
export const editActions: EditActions = {
  run: (commandId, args) => {
    const state = currentState();
    if (!state) return refuse('no-plan');
    const { today } = store.getState();
    const made = commandStep(state, commandId, args, { today, now: now() });
    if (!made.ok) return made;
    if (made.value === null) return ok({ changed: false });
    takeStep(made.value);
    selectWhatIsLeft(made.value.after.plan, made.value.entry.changes);
    return ok({ changed: true });
  },
  undo: () => step('undo'),
  redo: () => step('redo'),
  saveNow: () => currentDisk()?.queue.retry(),
  cancelSaving: () => {
    const withdrawn = currentDisk()?.queue.withdrawLast();
    if (withdrawn) showOther(withdrawn);
    else step('undo');
  },
};

function step(direction: 'undo' | 'redo'): void {
  const state = currentState();
  const made = state && historyStep(state, direction, now());
  if (!made) return;
  takeStep(made);
  selectWhatIsLeft(made.after.plan, []);
}
