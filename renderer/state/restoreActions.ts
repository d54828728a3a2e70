import { formatDateTime } from './formatDateTime';
import type { AppActions } from './appState';
import { backupProblem } from './backupFirst';
import { selectWhatIsLeft } from './selectWhatIsLeft';
import { sentence } from './sentence';
import { currentState, takeStep } from './session';
import { restoreStep } from './steps';
import { store } from './store';
import { now } from './today';
import { viewActions } from './viewActions';

type RestoreActions = Pick<AppActions, 'restoreState'>;

/** What takes a plan back to an earlier state. */
export const restoreActions: RestoreActions = {
  restoreState: async (past, at, withBackup) => {
    const { plan } = store.getState();
    if (!plan) return null;
    if (withBackup) {
      const failed = await backupProblem(plan.id, 'restore');
      if (failed !== null) return failed;
    }
    const state = currentState();
    if (!state || state.plan.id !== plan.id) return null;
    const time = formatDateTime(at, store.getState().language);
    const step = restoreStep(
      state,
      past,
      { command: 'restore-state', label: { title: time } },
      now(),
    );
    if (step) {
      takeStep(step);
      selectWhatIsLeft(step.after.plan, []);
    }
    viewActions.closeDialog();
    viewActions.notify('info', sentence('safety.restore.done', { time }), 'undo');
    return null;
  },
};
