import type { AppActions } from './appState';
import { savePlanTo } from './changedFile';
import { env } from './environment';
import { openProblem } from './fileWords';
import { openingFailed } from './openingFailed';
import { openPlanText } from './planFile';
import { fileOf } from './planFileHandle';
import { store } from './store';
import { viewActions } from './viewActions';

type FileActions = Pick<AppActions, 'openPlanFile' | 'savePlanFile'>;

/** What reads and writes plan files. */
export const fileActions: FileActions = {
  openPlanFile: () =>
    told(async () => {
      const answer = await env().platform['file.open']({ kind: 'plan' });
      if ('cancelled' in answer) return;
      if ('failed' in answer) {
        viewActions.notify('error', openProblem(answer));
        return;
      }
      const { name, text, handle } = answer.opened;
      await openPlanText(name, text, handle);
    }),
  savePlanFile: (as) =>
    told(async () => {
      const { plan } = store.getState();
      if (plan) await savePlanTo(plan, as ? undefined : fileOf(plan.id));
    }),
};

async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    viewActions.notify('error', openingFailed(error));
  }
}
