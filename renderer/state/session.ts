import { type History, lastStep, nextStep, noHistory } from '@renderer/data/history';
import type { PlanDisk } from '@renderer/data/planDisk';
import type { Replayed } from '@renderer/data/replay';
import type { SaveItem } from '@renderer/data/saveItem';
import type { Change, ChangeSet } from '@shared/model/change';
import { changesBetween } from '@shared/model/changesBetween';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { AppState } from './appState';
import { askChecker, startChecker } from './checking';
import { noFindings } from './findingsState';
import { store } from './store';
import { todayIn } from './today';

let history: History = noHistory;
let disk: PlanDisk | null = null;

/** The history of the plan that is open. */
export function currentHistory(): History {
  return history;
}

/** The plan that is shown with its history; null while none is. */
export function currentState(): Replayed | null {
  const { plan } = store.getState();
  return plan && { plan, history, deleted: false };
}

/** The plan that is open, on disk; null while none is. */
export function currentDisk(): PlanDisk | null {
  return disk;
}

/** Shows another plan with its history, or none. The disk of the plan that was shown is not closed here. */
export function showPlan(plan: Plan | null, itsHistory: History, itsDisk: PlanDisk | null): void {
  history = itsHistory;
  disk = itsDisk;
  const today = todayOf(plan);
  store.setState({
    plan,
    ...undoSteps(),
    today,
    selection: null,
    personId: null,
    findings: noFindings,
    chosenFinding: null,
  });
  startChecker(plan, today);
}

/** Shows the plan after a step of its history, asks the checker about it, and saves it. */
export function takeStep(item: SaveItem): void {
  showState(item.after, item.entry.changes);
  disk?.queue.push(item);
}

/** Shows another state of the plan: what another window made of it with all that waits here, or what was before a step
 *  that is not saved after all. */
export function showOther(other: Replayed): void {
  const { plan } = store.getState();
  if (!plan) return;
  const shown = { ...other.plan, asOf: plan.asOf };
  showState({ ...other, plan: shown }, changesBetween(plan, shown));
}

function showState({ plan, history: itsHistory }: Replayed, changes: readonly Change[]): void {
  history = itsHistory;
  const today = todayOf(plan);
  askChecker(plan, changes, today);
  store.setState({ plan, ...undoSteps(), today });
}

/** The day of the question for a plan; without one, the day in UTC. */
export function todayOf(plan: Plan | null): AppState['today'] {
  return todayIn(plan ? settingsOf(plan).homeZone : 'UTC', plan?.asOf ?? null);
}

function undoSteps(): Pick<AppState, 'undo' | 'redo'> {
  return { undo: named(lastStep(history)), redo: named(nextStep(history)) };
}

function named(step: ChangeSet | null): AppState['undo'] {
  return step && { command: step.command, label: step.label };
}
