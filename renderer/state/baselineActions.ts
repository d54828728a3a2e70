import { decodePlan } from '@shared/formats/planFile/decodePlan';
import type { PlanEvent } from '@shared/model/event';
import { env } from './environment';
import { fileRefusal, openProblem } from './fileWords';
import { currentHistory } from './session';
import { store } from './store';
import { timelineStore } from './timelineStore';
import { viewActions } from './viewActions';
import { stepWords } from './words';

/** Steps that are offered, newest first. */
const MOST_STEPS = 100;

/** A step of this plan's history, by its place. */
export interface EarlierStep {
  readonly index: number;
  /** What it did. */
  readonly words: string;
}

/** The steps of the plan before which its dates can be shown, newest first. */
export function earlierSteps(): readonly EarlierStep[] {
  const { steps, position } = currentHistory();
  const { language } = store.getState();
  const found: EarlierStep[] = [];
  for (let index = position - 1; index >= 0 && found.length < MOST_STEPS; index--) {
    found.push({ index, words: stepWords(steps[index]!, language) });
  }
  return found;
}

/** Shows the dates as they were before a step, as ghosts. */
export function showBefore({ index, words }: EarlierStep): void {
  const { plan } = store.getState();
  if (!plan) return;
  const { steps, position } = currentHistory();
  const events = new Map<string, PlanEvent>(plan.events);
  for (let i = position - 1; i >= index; i--) {
    for (const { table, key, before } of steps[i]!.changes) {
      if (table !== 'events') continue;
      if (before === null) events.delete(key);
      else events.set(key, before);
    }
  }
  timelineStore.setState({ baseline: { planId: plan.id, label: words, events } });
}

/** Shows the dates of now behind whatever is changed from here on. */
export function showFromNow(label: string): void {
  const { plan } = store.getState();
  if (plan) timelineStore.setState({ baseline: { planId: plan.id, label, events: plan.events } });
}

/** Shows the dates of a plan file; its events are known by their ids. False where none was read. */
export async function showFile(): Promise<boolean> {
  const { plan } = store.getState();
  const answer = await env().platform['file.open']({ kind: 'plan' });
  if (!plan || 'cancelled' in answer) return false;
  if ('failed' in answer) {
    viewActions.notify('error', openProblem(answer));
    return false;
  }
  const { name, text } = answer.opened;
  const decoded = decodePlan(text);
  if (!decoded.ok) {
    viewActions.notify('error', fileRefusal(decoded.error, name));
    return false;
  }
  const { events } = decoded.value.plan;
  timelineStore.setState({ baseline: { planId: plan.id, label: name, events } });
  return true;
}

/** Shows no ghosts any more. */
export function hideBaseline(): void {
  timelineStore.setState({ baseline: null });
}
