import type { OpenedPlan } from '@renderer/data/openStored';
import { settingsOf } from '@shared/model/plan';
import type { AppActions } from './appState';
import { editActions } from './editActions';
import { env } from './environment';
import { openActions } from './openActions';
import { sentence } from './sentence';
import { currentDisk } from './session';
import { store } from './store';
import { viewActions } from './viewActions';

/** Where something may be missing or has to be chosen, the report opens by itself; else a message leads to it. */
const opensItself: ReadonlySet<string> = new Set(['damaged', 'kept-both', 'journal-unreadable']);

/** Tells what was done to a plan when it was opened. */
export function tellRecovery({ plan, repair, lines, conflict }: OpenedPlan): void {
  if (repair === 'none') return;
  const { name } = settingsOf(plan);
  store.setState({
    recovery: { planId: plan.id, name, repair, lines, conflict, device: env().device },
  });
  if (opensItself.has(repair)) viewActions.openDialog('recovery');
  else viewActions.notify('info', sentence('safety.recovery.notice', { name }), 'recovery');
}

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
