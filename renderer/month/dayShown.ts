import type { Day } from '@shared/model/time';

// The day that the page of each plan was left at, while the window lives; nothing of it is stored.
const left = new Map<string, { readonly day: Day; readonly today: Day }>();

/** The day that the month of a plan was left at; null where it was not open yet as of that day of the question. */
export function dayShown(planId: string, today: Day): Day | null {
  const last = left.get(planId);
  return last?.today === today ? last.day : null;
}

/** Keeps the day of a plan's page, as of the day of the question. */
export function rememberDay(planId: string, day: Day, today: Day): void {
  left.set(planId, { day, today });
}
