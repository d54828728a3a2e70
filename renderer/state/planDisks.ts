import type { OpenedPlan } from '@renderer/data/openStored';
import {
  createPlanDisk,
  type DiskParts,
  openPlanDisk,
  type PlanDisk,
} from '@renderer/data/planDisk';
import type { Replayed } from '@renderer/data/replay';
import { type Plan, settingsOf } from '@shared/model/plan';
import { env } from './environment';
import { newId } from './newId';
import { listPlan } from './planList';
import { sentence } from './sentence';
import { now } from './today';

/** A plan whose last change could not be saved. */
export class NotSavedYet extends Error {
  override readonly name = 'NotSavedYet';
}

/** Who hears what becomes of a plan on disk. */
export type Hearer = Pick<DiskParts, 'onStatus' | 'onFollowed'>;

/** For a plan that is not shown. */
export const unheard: Hearer = { onStatus: () => {}, onFollowed: () => {} };

/** Opens a plan that exists; null where nobody knows it. */
export function openDisk(
  planId: string,
  hearer: Hearer,
): Promise<{ readonly disk: PlanDisk; readonly opened: OpenedPlan } | null> {
  return openPlanDisk(planId, parts(hearer));
}

/** Begins a plan on disk; its first line is the whole plan. */
export function createDisk(plan: Plan, hearer: Hearer): PlanDisk {
  return createPlanDisk(plan, parts(hearer));
}

/** Saves a plan that is not shown, and lists it; throws NotSavedYet where it could not be saved. */
export async function saveAside(plan: Plan): Promise<void> {
  const disk = createDisk(plan, unheard);
  await disk.queue.settled();
  const isSaved = !disk.queue.isBusy();
  disk.close();
  if (!isSaved) throw new NotSavedYet(plan.id);
  await listPlan(plan);
}

function parts(hearer: Hearer): DiskParts {
  const { journal, backOff, answerWithinMs } = env();
  return {
    journal,
    ...hearer,
    keepOther,
    backUp: (plan) => env().platform['backup.write']({ plan, why: 'migration' }),
    now,
    newId,
    ...(backOff === undefined ? {} : { backOff }),
    ...(answerWithinMs === undefined ? {} : { answerWithinMs }),
  };
}

/** The version that the store held, as a plan of its own. Its events keep their calendar identities: they are the same
 *  meetings. */
async function keepOther({ plan }: Replayed): Promise<string> {
  const settings = settingsOf(plan);
  const name = sentence('saving.otherName', { name: settings.name });
  const id = newId();
  await saveAside({ ...plan, id, settings: new Map([['settings', { ...settings, name }]]) });
  return id;
}
