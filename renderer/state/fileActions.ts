import { decodePlan } from '@shared/formats/planFile/decodePlan';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { AppActions } from './appState';
import { copyOf } from './copyOf';
import { env } from './environment';
import { fileNameOf } from './fileNameOf';
import { fileRefusal, openProblem, repairReport } from './fileWords';
import { newId } from './newId';
import { showNewPlan } from './openActions';
import { openingFailed } from './openingFailed';
import { sentence } from './sentence';
import { store } from './store';
import { viewActions } from './viewActions';

type FileActions = Pick<AppActions, 'openPlanFile' | 'savePlanFile'>;

/** Where the plan was opened from or saved to in this window, by plan. */
const handles = new Map<string, string>();

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
      if (!plan) return;
      const handle = as ? undefined : handles.get(plan.id);
      const answer = await env().platform['file.save']({
        kind: 'plan',
        suggestedName: `${fileNameOf(settingsOf(plan).name)}.prepcom`,
        text: encodePlan(plan),
        ...(handle === undefined ? {} : { handle }),
      });
      if ('cancelled' in answer) return;
      if ('changed' in answer) {
        const reason = answer.changed;
        viewActions.notify('error', sentence('saving.fileNotWritten', { reason }));
        return;
      }
      if ('failed' in answer) {
        viewActions.notify('error', sentence('saving.fileNotWritten', { reason: answer.reason }));
        return;
      }
      handles.set(plan.id, answer.saved.handle);
      viewActions.notify('info', sentence('saving.fileWritten', { name: answer.saved.name }));
    }),
};

/** Opens the text of a plan file as a plan, and says what was repaired. A plan that is here already is not touched: the
 *  file's is another one then, with a name that says so. */
export async function openPlanText(
  name: string,
  text: string,
  handle: string | null,
): Promise<void> {
  const decoded = decodePlan(text);
  if (!decoded.ok) {
    viewActions.notify('error', fileRefusal(decoded.error, name));
    return;
  }
  const plan = await ownPlan(decoded.value.plan, name);
  if (!(await showNewPlan(plan))) return;
  if (handle !== null) handles.set(plan.id, handle);
  const { report } = decoded.value;
  if (report.length > 0) viewActions.notify('info', repairReport(report, name));
}

async function ownPlan(plan: Plan, file: string): Promise<Plan> {
  const { plans } = await env().platform['journal.list']({});
  const isHere = plans.includes(plan.id) || store.getState().plans.some((p) => p.id === plan.id);
  if (!isHere) return plan;
  const name = sentence('saving.fileName', { name: settingsOf(plan).name, file });
  const { sample } = settingsOf(plan);
  const copy = copyOf(plan, newId(), name, newId);
  const settings = { ...settingsOf(copy), sample };
  return { ...copy, settings: new Map([['settings', settings]]) };
}

async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    viewActions.notify('error', openingFailed(error));
  }
}
