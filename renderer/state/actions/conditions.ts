import type { PlanEvent } from '@shared/model/event';
import type { AppState } from '@renderer/state/appState';
import type { WhyNot } from './action';

/** What most actions need. */
export function needsPlan(state: AppState): WhyNot | null {
  return state.plan ? null : 'noPlan';
}

/** The event that is selected, or null. */
export function selectedEvent(state: AppState): PlanEvent | null {
  if (state.selection?.type !== 'event') return null;
  return state.plan?.events.get(state.selection.id) ?? null;
}

/** What actions on an event need. */
export function needsEvent(state: AppState): WhyNot | null {
  return needsPlan(state) ?? (selectedEvent(state) ? null : 'noEvent');
}
