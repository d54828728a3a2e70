import type { CheckerAnswer, CheckerClient } from '@renderer/worker/checkerClient';
import { createCheckerClient } from '@renderer/worker/checkerClient';
import type { PastStep } from '@renderer/worker/protocol';
import type { Today } from '@shared/model/asOf';
import type { Change } from '@shared/model/change';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import type { EpochMin } from '@shared/model/zone';
import { takePast } from './differenceStore';
import { afterFrame, expectFrame, forgetWaiting } from './editFrame';
import { noFindings, withDelta } from './findingsState';
import { noticeActions } from './notices';
import { forgetRepairs, showDifference, showRepairs } from './repairStore';
import { sentence } from './sentence';
import { store } from './store';
import { showTried } from './trialStore';

let client: CheckerClient | null = null;

let hour: EpochMin | null = null;

/** The instant that must have passed before the checker can say something else on this day; null where none can. */
export function nextHour(): EpochMin | null {
  return hour;
}

/** Lets the checker read a plan from its beginning; without a plan it ends. */
export function startChecker(plan: Plan | null, today: Today): void {
  hour = null;
  forgetWaiting();
  if (!plan) {
    client?.close();
    client = null;
    return;
  }
  client ??= createCheckerClient({
    onAnswer: (answer) => afterFrame(() => show(answer)),
    onRepairs: showRepairs,
    onTried: showTried,
    onPast: takePast,
    onRestarted: showRestarted,
    onStopped: showStopped,
  });
  client.start(plan, today);
}

/** Tells the checker what changed, and the day, which other settings may have changed. */
export function askChecker(plan: Plan, changes: readonly Change[], today: Today): void {
  expectFrame();
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

/** Asks the checker what steps did that were done, oldest first; the answers are among the differences. */
export function askSteps(steps: readonly PastStep[]): void {
  client?.askPast(steps);
}

/** Tells the checker another day. */
export function askCheckerAsOf(today: Today): void {
  client?.setToday(today);
}

/** A first answer is everything there is; the others say what differs. */
function show({ revision, first, delta, nextHour: next }: CheckerAnswer): void {
  hour = next;
  const { findings, chosenFinding } = store.getState();
  const after = withDelta(first ? noFindings : findings, delta, revision);
  const isGone = chosenFinding !== null && delta.gone.includes(chosenFinding);
  store.setState({ findings: after, chosenFinding: isGone ? null : chosenFinding });
  if (first) forgetRepairs();
  else {
    const gone = new Set(delta.gone);
    showDifference(
      delta,
      findings.list.filter(({ key }) => gone.has(key)),
    );
  }
}

/** Nothing is lost: the new checker reads the plan anew. */
function showRestarted(reason: string): void {
  noticeActions.notify('error', sentence('findings.restarted', { reason }));
}

function showStopped(reason: string): void {
  store.setState(({ findings }) => ({ findings: { ...findings, stopped: reason } }));
}
