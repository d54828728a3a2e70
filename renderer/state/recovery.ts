import type { AppActions } from './appState';
import { editActions } from './editActions';
import { openActions } from './openActions';
import { sentence } from './sentence';
import { currentDisk } from './session';
import { store } from './store';
import { viewActions } from './viewActions';

/** The answer to two versions of one plan. The one that was not chosen gets a name that says so. */
export const recoveryActions: Pick<AppActions, 'chooseVersion'> = {
  chooseVersion: async (which) => {
    const { recovery, plan } = store.getState();
    viewActions.closeDialog();
    if (!recovery?.conflict || plan?.id !== recovery.planId || which === 'journal') return;
    const { name } = recovery;
    editActions.run('rename-plan', { name: sentence('safety.conflict.keepName', { name }) });
    await currentDisk()?.queue.settled();
    await openActions.openPlan(recovery.conflict.otherId);
    if (store.getState().plan?.id === recovery.conflict.otherId) {
      editActions.run('rename-plan', { name });
    }
  },
};
