import Dexie from 'dexie';
import type { Plan } from '@shared/model/plan';
import { noHistory } from './history';
import { type Entry, type Journal, noHead } from './journal';
import { type KeepOther, type OpenedPlan, openStored } from './openStored';
import { planDatabase, planDatabaseName } from './planDatabase';
import { lockPlan, type PlanLock } from './planLock';
import { allRows, type Replayed } from './replay';
import { createSaveQueue, type QueueStatus, type SaveQueue } from './saveQueue';
import { writeView } from './storeWrite';

/** What opening a plan needs. */
export interface DiskParts {
  readonly journal: Journal;
  readonly onStatus: (status: QueueStatus) => void;
  /** Saves what the store held as a plan of its own, where journal and store differ. */
  readonly keepOther: KeepOther;
  /** Milliseconds since 1970, UTC, and a random id, for lines that are made here. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly backOff?: readonly number[];
  readonly answerWithinMs?: number;
}

/** A plan on disk. Without a queue another window writes it, and it can only be read. */
export interface PlanDisk {
  readonly queue: SaveQueue | null;
  readonly keepView: (asOf: Plan['asOf']) => Promise<void>;
  /** Stops saving, closes the store and lets another window write. */
  readonly close: () => void;
}

/** Opens a plan that exists; null where neither journal nor store knows it. Throws NewerSchema. */
export async function openPlanDisk(
  planId: string,
  parts: DiskParts,
): Promise<{ readonly disk: PlanDisk; readonly opened: OpenedPlan } | null> {
  const lock = await lockPlan(planId);
  const db = planDatabase(planId);
  try {
    await db.open();
    const opened = await openStored(db, parts.journal, planId, lock && parts.keepOther);
    if (opened) {
      const disk = diskOf(planId, db, lock, opened.head, parts);
      if (opened.wantsCheckpoint) disk.queue?.push(checkpoint(opened, parts));
      return { disk, opened };
    }
  } catch (error) {
    letGo(db, lock);
    throw error;
  }
  letGo(db, lock);
  await forgetDatabase(planId);
  return null;
}

/** Begins a plan: its first line is the whole plan. */
export async function createPlanDisk(plan: Plan, parts: DiskParts): Promise<PlanDisk> {
  const lock = await lockPlan(plan.id);
  const db = planDatabase(plan.id);
  await db.open();
  const disk = diskOf(plan.id, db, lock, noHead, parts);
  disk.queue?.push(checkpoint({ plan, history: noHistory, deleted: false }, parts));
  await disk.keepView(plan.asOf);
  return disk;
}

/** Deletes the store of a plan; the journal is the platform's. */
export async function forgetDatabase(planId: string): Promise<void> {
  await Dexie.delete(planDatabaseName(planId));
}

function diskOf(
  planId: string,
  db: Dexie,
  lock: PlanLock | null,
  head: OpenedPlan['head'],
  parts: DiskParts,
): PlanDisk {
  const queue = lock && createSaveQueue({ ...parts, planId, db, head });
  return {
    queue,
    keepView: async (asOf) => {
      if (lock) await writeView(db, asOf);
    },
    close: () => {
      queue?.stop();
      letGo(db, lock);
    },
  };
}

function letGo(db: Dexie, lock: PlanLock | null): void {
  db.close();
  lock?.release();
}

function checkpoint(state: Replayed, { now, newId }: DiskParts) {
  const entry: Entry = {
    id: newId(),
    kind: 'checkpoint',
    at: now(),
    command: '',
    label: {},
    changes: allRows(state.plan),
  };
  return { entry, after: state };
}
