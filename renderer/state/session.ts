import { type History, lastStep, nextStep, noHistory } from '@renderer/data/history';
import type { ChangeSet } from '@shared/model/change';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { AppState } from './appState';
import { noFindings } from './findingsState';
import { store } from './store';
import { todayIn } from './today';

let history: History = noHistory;

/** The history of the plan that is open. */
export function currentHistory(): History {
  return history;
}

/** Shows another plan, or none, with its history. */
export function showPlan(plan: Plan | null, itsHistory: History): void {
  history = itsHistory;
  store.setState({
    plan,
    ...undoSteps(),
    today: todayOf(plan),
    selection: null,
    findings: noFindings,
    chosenFinding: null,
    saving: { kind: 'nothing' },
  });
}

/** Shows the plan after a step of its history. */
export function showStep(plan: Plan, itsHistory: History): void {
  history = itsHistory;
  store.setState({ plan, ...undoSteps(), today: todayOf(plan) });
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
