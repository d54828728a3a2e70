import { formatDateTime } from './formatDateTime';
import type { AppActions } from './appState';
import { env } from './environment';
import { withinDeadline } from '@renderer/data/deadline';
import { selectWhatIsLeft } from './selectWhatIsLeft';
import { sentence } from './sentence';
import { currentState, takeStep } from './session';
import { restoreStep } from './steps';
import { store } from './store';
import { now } from './today';
import { viewActions } from './viewActions';

type RestoreActions = Pick<AppActions, 'restoreState'>;

/** A backup of a large plan may take this long, in milliseconds. */
const backupWithinMs = 30_000;

/** What takes a plan back to an earlier state. */
export const restoreActions: RestoreActions = {
  restoreState: async (past, at, withBackup) => {
    const { plan } = store.getState();
    if (!plan) return null;
    if (withBackup) {
      const failed = await backupProblem(plan.id);
      if (failed !== null) return failed;
    }
    const state = currentState();
    if (!state || state.plan.id !== plan.id) return null;
    const time = formatDateTime(at, store.getState().language);
    const step = restoreStep(state, past, { title: time }, now());
    if (step) {
      takeStep(step);
      selectWhatIsLeft(step.after.plan, []);
    }
    viewActions.closeDialog();
    viewActions.notify('info', sentence('safety.restore.done', { time }), 'undo');
    return null;
  },
};

/** Writes the present state as a backup; why it could not be, or null. */
async function backupProblem(plan: string): Promise<string | null> {
  try {
    const asked = env().platform['backup.write']({ plan, why: 'restore' });
    const answer = await withinDeadline(asked, backupWithinMs);
    return 'failed' in answer ? answer.failed : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
