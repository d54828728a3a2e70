import { type Plan, settingsOf } from '@shared/model/plan';
import { env } from './environment';
import { markDeleted } from './planList';
import { sentence } from './sentence';
import { now } from './today';
import { viewActions } from './viewActions';

let lastDeleted: string | null = null;

/** The plan that was deleted last in this window and is still in the bin, for "bring it back". */
export function lastDeletedPlan(): string | null {
  return lastDeleted;
}

/** Forgets that the plan was deleted last. */
export function forgetLastDeleted(id: string): void {
  if (lastDeleted === id) lastDeleted = null;
}

/** Takes a plan whose journal says that it was deleted off the list, and its journal into the bin. */
export async function putIntoBin(plan: Plan): Promise<void> {
  await markDeleted(plan.id, now());
  await env().platform['journal.bin']({ plan: plan.id, restore: false });
  lastDeleted = plan.id;
  const text = sentence('saving.deleted', { name: settingsOf(plan).name });
  viewActions.notify('info', text, 'restorePlan');
}
