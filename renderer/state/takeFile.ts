import { decodePlan } from '@shared/formats/planFile/decodePlan';
import type { Plan } from '@shared/model/plan';
import { backedUp } from './backupFirst';
import { fileRefusal, repairReport } from './fileWords';
import { selectWhatIsLeft } from './selectWhatIsLeft';
import { sentence } from './sentence';
import { currentState, takeStep } from './session';
import { restoreStep } from './steps';
import { now } from './today';
import { viewActions } from './viewActions';

/** The open plan becomes what the text of a plan file says, in one step that can be undone, after a backup. False: the
 *  file was refused, or the user did not go on without a backup; then nothing was done. */
export async function takeFile(plan: Plan, name: string, text: string): Promise<boolean> {
  const decoded = decodePlan(text);
  if (!decoded.ok) {
    viewActions.notify('error', fileRefusal(decoded.error, name));
    return false;
  }
  if (!(await backedUp(plan.id, 'import'))) return false;
  const state = currentState();
  if (!state) return false;
  const named = { command: 'take-file', label: { title: name } };
  const step = restoreStep(state, decoded.value.plan, named, now());
  if (step) {
    takeStep(step);
    selectWhatIsLeft(step.after.plan, []);
  }
  viewActions.notify('info', sentence('saving.fileTaken', { name }), 'undo');
  const { report } = decoded.value;
  if (report.length > 0) viewActions.notify('info', repairReport(report, name));
  return true;
}
