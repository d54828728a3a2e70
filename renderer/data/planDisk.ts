import Dexie from 'dexie';
import { ok, refuse } from '@shared/model/result';
import type { Plan } from '@shared/model/plan';
import { noHistory } from './history';
import { type Entry, type Head, type Journal, noHead } from './journal';
import { type KeepOther, type OpenedPlan, openStored } from './openStored';
import { planChannel } from './planChannel';
import { planDatabase, planDatabaseName } from './planDatabase';
import { holdOpen, PlanLocked, withPlanLock } from './planLock';
import { allRows, nothingReplayed, type Replayed } from './replay';
import type { Refused, SaveItem } from './saveItem';
import { createSaveQueue, type QueueStatus, type SaveQueue } from './saveQueue';
import { answerWithinMs as usualAnswer } from './deadline';
import { writeView } from './storeWrite';

/** What opening a plan needs. */
export interface DiskParts {
  readonly journal: Journal;
  readonly onStatus: (status: QueueStatus) => void;
  /** Another window changed the plan. */
  readonly onFollowed: (shown: Replayed, refused: readonly Refused[]) => void;
  /** Saves what the store held as a plan of its own, where journal and store differ. */
  readonly keepOther: KeepOther;
  /** Milliseconds since 1970, UTC, and a random id, for lines that are made here. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly backOff?: readonly number[];
  readonly answerWithinMs?: number;
}

/** A plan on disk, in one of the windows that may have it open. */
export interface PlanDisk {
  readonly queue: SaveQueue;
  readonly keepView: (asOf: Plan['asOf']) => Promise<void>;
  /** Stops saving and closes the store. */
  readonly close: () => void;
}

/** Opens a plan that exists; null where neither journal nor store knows it. Throws NewerSchema. Journal and store are
 *  compared under the plan's lock; where another window does not let go of it, nothing is repaired. */
export async function openPlanDisk(
  planId: string,
  parts: DiskParts,
): Promise<{ readonly disk: PlanDisk; readonly opened: OpenedPlan } | null> {
  const db = planDatabase(planId);
  const release = holdOpen(planId);
  try {
    await db.open();
    const opened = await compared(db, planId, parts);
    if (opened) {
      const disk = diskOf(planId, db, release, opened.head, opened, parts);
      if (opened.wantsCheckpoint) disk.queue.push(checkpoint(opened, parts, false));
      return { disk, opened };
    }
  } catch (error) {
    db.close();
    release();
    throw error;
  }
  db.close();
  release();
  await forgetDatabase(planId);
  return null;
}

/** Begins a plan: its first line is the whole plan. */
export async function createPlanDisk(plan: Plan, parts: DiskParts): Promise<PlanDisk> {
  const db = planDatabase(plan.id);
  const release = holdOpen(plan.id);
  await db.open();
  const disk = diskOf(plan.id, db, release, noHead, nothingReplayed(plan.id), parts);
  disk.queue.push(checkpoint({ plan, history: noHistory, deleted: false }, parts, true));
  await disk.keepView(plan.asOf);
  return disk;
}

/** Deletes the store of a plan; the journal is the platform's. */
export async function forgetDatabase(planId: string): Promise<void> {
  await Dexie.delete(planDatabaseName(planId));
}

async function compared(
  db: Dexie,
  planId: string,
  { journal, keepOther, answerWithinMs = usualAnswer }: DiskParts,
): Promise<OpenedPlan | null> {
  try {
    return await withPlanLock(planId, answerWithinMs, () =>
      openStored(db, journal, planId, keepOther),
    );
  } catch (error) {
    if (!(error instanceof PlanLocked)) throw error;
    return openStored(db, journal, planId, null);
  }
}

function diskOf(
  planId: string,
  db: Dexie,
  release: () => void,
  head: Head,
  state: Replayed,
  parts: DiskParts,
): PlanDisk {
  const channel = planChannel(planId, (generation) => queue.follow(generation));
  const queue = createSaveQueue({
    ...parts,
    planId,
    db,
    head,
    state: { plan: state.plan, history: state.history, deleted: state.deleted },
    onWritten: channel.tell,
  });
  return {
    queue,
    keepView: (asOf) => writeView(db, asOf),
    close: () => {
      queue.stop();
      channel.close();
      db.close();
      release();
    },
  };
}

/** The whole plan as a line. Where another window began the same plan meanwhile, this one is not written over it. */
function checkpoint(state: Replayed, { now, newId }: DiskParts, isNew: boolean): SaveItem {
  const item = (of: Replayed): Pick<SaveItem, 'entry' | 'after'> => {
    const entry: Entry = {
      id: newId(),
      kind: 'checkpoint',
      at: now(),
      command: '',
      label: {},
      changes: allRows(of.plan),
    };
    return { entry, after: of };
  };
  return { ...item(state), again: (on) => (isNew ? refuse('plan-exists') : ok(item(on))) };
}
