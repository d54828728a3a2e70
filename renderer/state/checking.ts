import type { CheckerAnswer, CheckerClient } from '@renderer/worker/checkerClient';
import { createCheckerClient } from '@renderer/worker/checkerClient';
import type { Today } from '@shared/model/asOf';
import type { Change } from '@shared/model/change';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { noFindings, withDelta } from './findingsState';
import { forgetRepairs, showDifference, showRepairs } from './repairStore';
import { store } from './store';
import { showTried } from './trialStore';

let client: CheckerClient | null = null;

/** Lets the checker read a plan from its beginning; without a plan it ends. */
export function startChecker(plan: Plan | null, today: Today): void {
  if (!plan) {
    client?.close();
    client = null;
    return;
  }
  client ??= createCheckerClient({
    onAnswer: show,
    onRepairs: showRepairs,
    onTried: showTried,
    onStopped: showStopped,
  });
  client.start(plan, today);
}

/** Tells the checker what changed, and the day, which other settings may have changed. */
export function askChecker(plan: Plan, changes: readonly Change[], today: Today): void {
  client?.change(changes, plan.revision);
  if (today.day !== store.getState().today.day) client?.setToday(today);
}

/** Asks the checker how a finding can be repaired; the answer is in the repair store. */
export function askRepairs(finding: Finding): void {
  client?.askRepairs(finding);
}

/** Asks the checker what changes would do that are not made; the answer is in the trial store. */
export function askTry(changes: readonly Change[], asked: number): void {
  client?.askTry(changes, asked);
}

/** Tells the checker another day. */
export function askCheckerAsOf(today: Today): void {
  client?.setToday(today);
}

/** A first answer is everything there is; the others say what differs. */
function show({ revision, first, delta }: CheckerAnswer): void {
  const { findings, chosenFinding } = store.getState();
  const after = withDelta(first ? noFindings : findings, delta, revision);
  const isGone = chosenFinding !== null && delta.gone.includes(chosenFinding);
  store.setState({ findings: after, chosenFinding: isGone ? null : chosenFinding });
  if (first) forgetRepairs();
  else showDifference(delta);
}

function showStopped(reason: string): void {
  store.setState(({ findings }) => ({ findings: { ...findings, stopped: reason } }));
}
