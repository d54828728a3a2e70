import type { Day } from '@shared/model/time';

// The day that the page of each plan was left at, while the window lives; nothing of it is stored.
const shown = new Map<string, Day>();

/** The day that the month of a plan was left at; null where it was not open yet. */
export function dayShown(planId: string): Day | null {
  return shown.get(planId) ?? null;
}

export function rememberDay(planId: string, day: Day): void {
  shown.set(planId, day);
}
