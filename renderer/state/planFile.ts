import { afterPaint } from '@renderer/data/afterPaint';
import { decodePlan } from '@shared/formats/planFile/decodePlan';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { type Plan, settingsOf } from '@shared/model/plan';
import { copyOf } from './copyOf';
import { env } from './environment';
import { fileNameOf } from './fileNameOf';
import { fileRefusal, repairReport } from './fileWords';
import { newId } from './newId';
import { showNewPlan } from './openActions';
import { type PlanFile, setFileOf } from './planFileHandle';
import { sentence } from './sentence';
import { store } from './store';
import { viewActions } from './viewActions';

/** Writes the plan to its file, or where the user says, and says so. `changed`: another program wrote there since, and
 *  nothing was written. `not-written`: what went wrong was said, or the user gave up. */
export async function writePlanFile(
  plan: Plan,
  file: PlanFile | undefined,
  replace: boolean,
): Promise<'written' | 'changed' | 'not-written'> {
  const answer = await env().platform['file.save']({
    kind: 'plan',
    suggestedName: `${fileNameOf(settingsOf(plan).name)}.prepcom`,
    text: encodePlan(plan),
    ...(file ? { handle: file.handle, replace } : {}),
  });
  if ('cancelled' in answer) return 'not-written';
  if ('failed' in answer) {
    viewActions.notify('error', sentence('saving.fileNotWritten', { reason: answer.reason }));
    return 'not-written';
  }
  if ('changed' in answer) {
    if (answer.changed === 'changed') return 'changed';
    // Its place is gone: the user says where.
    setFileOf(plan.id, null);
    return writePlanFile(plan, undefined, false);
  }
  setFileOf(plan.id, answer.saved);
  viewActions.notify('info', sentence('saving.fileWritten', { name: answer.saved.name }));
  return 'written';
}

/** Opens the text of a plan file as a plan, and says what was repaired. A plan that is here already is not touched: the
 *  file's is another one then, with a name that says so. */
export async function openPlanText(
  name: string,
  text: string,
  handle: string | null,
): Promise<void> {
  const decoded = await decodedAloud(name, text);
  if (!decoded.ok) {
    viewActions.notify('error', fileRefusal(decoded.error, name));
    return;
  }
  const plan = await ownPlan(decoded.value.plan, name);
  if (!(await showNewPlan(plan))) return;
  if (handle !== null) setFileOf(plan.id, { handle, name });
  const { report } = decoded.value;
  if (report.length > 0) viewActions.notify('info', repairReport(report, name));
}

/** Characters from which it takes a second or so to read a file. */
const LONG = 8_000_000;

/** What a text says; of a long one it is said that it is being read. */
async function decodedAloud(name: string, text: string): Promise<ReturnType<typeof decodePlan>> {
  if (text.length < LONG) return decodePlan(text);
  const said = sentence('saving.fileReading', { name });
  viewActions.notify('info', said);
  await afterPaint();
  const decoded = decodePlan(text);
  for (const { id, text: other } of store.getState().notices) {
    if (other === said) viewActions.dismissNotice(id);
  }
  return decoded;
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
