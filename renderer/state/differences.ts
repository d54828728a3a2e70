import type { Finding } from '@shared/model/finding';
import type { StepDifference } from '@shared/repairs/pastDifferences';
import type { AppState } from './appState';
import { differences } from './differenceStore';
import { inOrder } from './findingsState';
import { currentHistory } from './session';
import { store } from './store';

/** Steps of which it is kept: as many as can be undone. */
const MOST_STEPS = 1000;

/** Steps that the checker has not answered yet, by the revision that they made. */
const waiting = new Map<number, string>();

let position = 0;

/** Findings that only one of two lists has, both in the order of the panel. A finding that did not change is the same
 *  object in both, so that this costs a look at each: O(n). */
export function differenceOf(
  before: readonly Finding[],
  after: readonly Finding[],
): StepDifference {
  const gone: Finding[] = [];
  const appeared: Finding[] = [];
  let changed = 0;
  let j = 0;
  for (const old of before) {
    while (j < after.length && after[j] !== old && inOrder(after[j]!, old) < 0) {
      appeared.push(after[j++]!);
    }
    if (after[j]?.key === old.key && after[j]!.gravity === old.gravity) {
      if (after[j] !== old) changed += 1;
      j += 1;
    } else gone.push(old);
  }
  appeared.push(...after.slice(j));
  const keys = new Set(gone.map((f) => f.key));
  const both = new Set(appeared.filter((f) => keys.has(f.key)).map((f) => f.key));
  const isOne = (f: Finding) => !both.has(f.key);
  return {
    appeared: appeared.filter(isOne),
    gone: gone.filter(isOne),
    changed: changed + both.size,
  };
}

/** A step that was done is waited for; the first findings of its revision are what it did. Those of another day later
 *  are not. */
function watch(now: AppState, before: AppState): void {
  if (now.plan?.id !== before.plan?.id) {
    waiting.clear();
    differences.setState({ byStep: new Map() });
    position = currentHistory().base + currentHistory().position;
    return;
  }
  if (now.plan && now.plan !== before.plan) {
    const history = currentHistory();
    const done = history.base + history.position > position;
    const step = history.steps[history.position - 1];
    position = history.base + history.position;
    if (done && step) waiting.set(now.plan.revision, step.id);
  }
  if (now.findings !== before.findings) keep(now.findings, before.findings);
}

function keep(now: AppState['findings'], before: AppState['findings']): void {
  const stepId = waiting.get(now.revision);
  if (stepId === undefined || before.revision < 0) return;
  waiting.delete(now.revision);
  const byStep = new Map(differences.getState().byStep);
  byStep.delete(stepId);
  byStep.set(stepId, differenceOf(before.list, now.list));
  for (const id of byStep.keys()) if (byStep.size > MOST_STEPS) byStep.delete(id);
  differences.setState({ byStep });
}

store.subscribe(watch);
