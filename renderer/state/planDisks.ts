import type { OpenedPlan } from '@renderer/data/openStored';
import {
  createPlanDisk,
  type DiskParts,
  openPlanDisk,
  type PlanDisk,
} from '@renderer/data/planDisk';
import type { Replayed } from '@renderer/data/replay';
import type { QueueStatus } from '@renderer/data/saveQueue';
import { type Plan, settingsOf } from '@shared/model/plan';
import { copyOf } from './copyOf';
import { env } from './environment';
import { newId } from './newId';
import { listPlan } from './planList';
import { sentence } from './sentence';
import { now } from './today';

/** A plan whose last change could not be saved. */
export class NotSavedYet extends Error {
  override readonly name = 'NotSavedYet';
}

/** Opens a plan that exists; null where nobody knows it. */
export function openDisk(
  planId: string,
  onStatus: (status: QueueStatus) => void,
): Promise<{ readonly disk: PlanDisk; readonly opened: OpenedPlan } | null> {
  return openPlanDisk(planId, parts(onStatus));
}

/** Begins a plan on disk; its first line is the whole plan. */
export function createDisk(plan: Plan, onStatus: (status: QueueStatus) => void): Promise<PlanDisk> {
  return createPlanDisk(plan, parts(onStatus));
}

/** Saves a plan that is not shown, and lists it; throws NotSavedYet where it could not be saved. */
export async function saveAside(plan: Plan): Promise<void> {
  const disk = await createDisk(plan, () => {});
  await disk.queue?.settled();
  const isSaved = disk.queue !== null && !disk.queue.isBusy();
  disk.close();
  if (!isSaved) throw new NotSavedYet(plan.id);
  await listPlan(plan);
}

function parts(onStatus: (status: QueueStatus) => void): DiskParts {
  const { journal, backOff, answerWithinMs } = env();
  return {
    journal,
    onStatus,
    keepOther,
    now,
    newId,
    ...(backOff === undefined ? {} : { backOff }),
    ...(answerWithinMs === undefined ? {} : { answerWithinMs }),
  };
}

async function keepOther({ plan }: Replayed): Promise<void> {
  const name = sentence('saving.otherName', { name: settingsOf(plan).name });
  await saveAside(copyOf(plan, newId(), name, newId));
}
