import { type History, lastStep, nextStep, noHistory } from '@renderer/data/history';
import type { EntryKind } from '@renderer/data/journal';
import type { PlanDisk } from '@renderer/data/planDisk';
import type { ChangeSet } from '@shared/model/change';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { AppState } from './appState';
import { askChecker, startChecker } from './checking';
import { noFindings } from './findingsState';
import { newId } from './newId';
import { store } from './store';
import { now, todayIn } from './today';

let history: History = noHistory;
let disk: PlanDisk | null = null;

/** The history of the plan that is open. */
export function currentHistory(): History {
  return history;
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
export function takeStep(
  plan: Plan,
  itsHistory: History,
  kind: Extract<EntryKind, 'do' | 'undo' | 'redo'>,
  step: ChangeSet,
): void {
  history = itsHistory;
  const today = todayOf(plan);
  askChecker(plan, step.changes, today);
  store.setState({ plan, ...undoSteps(), today });
  const { command, label, changes } = step;
  const entry = { id: kind === 'do' ? step.id : newId(), kind, at: now(), command, label, changes };
  disk?.queue?.push({ entry, after: { plan, history, deleted: false } });
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
