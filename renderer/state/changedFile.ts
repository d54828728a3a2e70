import type { Plan } from '@shared/model/plan';
import { settingsOf } from '@shared/model/plan';
import type { Answer } from './appState';
import { env } from './environment';
import { openPlanText, writePlanFile } from './planFile';
import { openProblem } from './fileWords';
import { fileOf, type PlanFile, setFileOf } from './planFileHandle';
import { ask } from './question';
import { sentence } from './sentence';
import { store } from './store';
import { takeFile } from './takeFile';
import { openingFailed } from './openingFailed';
import { viewActions } from './viewActions';

/** Plans whose question about their file was put off: it comes again when the plan is saved to its file. */
const putOff = new Set<string>();

/** Looks, whenever the window gets the focus, whether another program changed the file of the open plan. Returns how to
 *  stop. */
export function watchPlanFile(): () => void {
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      await lookAtFile();
    } catch (error) {
      viewActions.notify('error', openingFailed(error));
    } finally {
      isLooking = false;
    }
  };
  const onFocus = () => void look();
  window.addEventListener('focus', onFocus);
  return () => window.removeEventListener('focus', onFocus);
}

/** Writes the plan to its file; where another program changed that since, the user is asked first. */
export async function savePlanTo(plan: Plan, file: PlanFile | undefined): Promise<void> {
  if ((await writePlanFile(plan, file, false)) === 'written') putOff.delete(plan.id);
  else if (file) await askAboutFile(plan.id, file);
}

async function lookAtFile(): Promise<void> {
  const { plan, dialog } = store.getState();
  const file = plan ? fileOf(plan.id) : undefined;
  if (!plan || !file || dialog || putOff.has(plan.id)) return;
  const { state } = await env().platform['file.state']({ handle: file.handle });
  if (state === 'same' || store.getState().plan?.id !== plan.id) return;
  if (state === 'changed') return askAboutFile(plan.id, file);
  putOff.add(plan.id);
  viewActions.notify('info', sentence('saving.fileGone', { name: file.name }));
}

/** Three ways on from a file that another program changed; none is taken unasked. */
async function askAboutFile(planId: string, file: PlanFile): Promise<void> {
  const { plan } = store.getState();
  if (plan?.id !== planId) return;
  const { name } = settingsOf(plan);
  const answer = await ask({ kind: 'file-changed', file: file.name, plan: name });
  const present = store.getState().plan;
  if (present?.id !== planId) return;
  const isDone = answer !== null && (await goOn(answer, present, file));
  if (isDone) putOff.delete(planId);
  else putOff.add(planId);
}

async function goOn(answer: Answer, plan: Plan, file: PlanFile): Promise<boolean> {
  if (answer === 'mine') return (await writePlanFile(plan, file, true)) === 'written';
  const read = await env().platform['file.reread']({ handle: file.handle });
  if ('failed' in read) {
    viewActions.notify('error', openProblem(read));
    return false;
  }
  const { name, text, handle } = read.opened;
  if (answer === 'theirs') return takeFile(plan, name, text);
  setFileOf(plan.id, null);
  await openPlanText(name, text, handle);
  return true;
}
