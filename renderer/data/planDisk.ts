import Dexie from 'dexie';
import { ok, refuse } from '@shared/model/result';
import type { Plan } from '@shared/model/plan';
import { noHistory } from './history';
import { type Entry, type Head, type Journal, noHead } from './journal';
import {
  type KeepOther,
  type OpenedPlan,
  type Opening,
  openJournalAlone,
  openStoreAlone,
  openStored,
} from './openStored';
import { planChannel } from './planChannel';
import { schemaVersion } from './migrations/index';
import { planDatabase, planStore, storeName } from './planDatabase';
import { holdOpen, PlanLocked, withPlanLock } from './planLock';
import { allRows, nothingReplayed, type Replayed } from './replay';
import type { Refused, SaveItem } from './saveItem';
import { createSaveQueue, type QueueStatus, type SaveQueue } from './saveQueue';
import { answerWithinMs as usualAnswer, NoAnswer, withinDeadline } from './deadline';
import { migrateStore } from './migrateStore';
import { NewerSchema, readStore } from './storeRead';
import { writeView } from './storeWrite';

/** What opening a plan needs. */
export interface DiskParts {
  readonly journal: Journal;
  readonly onStatus: (status: QueueStatus) => void;
  /** Another window changed the plan. */
  readonly onFollowed: (shown: Replayed, refused: readonly Refused[]) => void;
  /** Saves what the store held as a plan of its own, where journal and store differ. */
  readonly keepOther: KeepOther;
  /** Writes a backup of a plan before its store is migrated. */
  readonly backUp: (planId: string) => Promise<unknown>;
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
    const { journal, keepOther, backUp, answerWithinMs = usualAnswer } = parts;
    const answerMs = answerWithinMs * 2;
    const migrate = () => migrateStore({ planId, backUp, answerMs });
    const opened = await compared({ db, journal, planId, keepOther }, answerMs, migrate);
    if (opened) {
      const disk = diskOf(db, release, opened, parts);
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
export function createPlanDisk(plan: Plan, parts: DiskParts): PlanDisk {
  const db = planDatabase(plan.id);
  const release = holdOpen(plan.id);
  const disk = diskOf(db, release, { ...nothingReplayed(plan.id), head: noHead }, parts);
  disk.queue.push(checkpoint({ plan, history: noHistory, deleted: false }, parts, true));
  void disk.keepView(plan.asOf).catch(() => {});
  return disk;
}

/** Deletes the store of a plan; the journal is the platform's. */
export async function forgetDatabase(planId: string): Promise<void> {
  for (let version = 1; version <= schemaVersion; version += 1) {
    await Dexie.delete(storeName(planId, version));
  }
}

/** Journal and store compared, while no other window writes; where one does not let go, nothing is repaired. */
async function compared(
  opening: Opening,
  answerMs: number,
  migrate: () => Promise<void>,
): Promise<OpenedPlan | null> {
  try {
    return await withPlanLock(opening.planId, answerMs, async () => {
      await migrate().catch(unlessSilent);
      return eitherOrBoth(opening, answerMs);
    });
  } catch (error) {
    if (!(error instanceof PlanLocked)) throw error;
    return eitherOrBoth({ ...opening, keepOther: null }, answerMs);
  }
}

/** A database that does not answer is found out, and said, when it is read. */
function unlessSilent(error: unknown): void {
  if (!(error instanceof NoAnswer)) throw error;
}

/** What journal and store say; where one of them cannot be asked in time, what the other says. */
async function eitherOrBoth(opening: Opening, answerMs: number): Promise<OpenedPlan | null> {
  const { db, journal, planId } = opening;
  const [store, head] = await Promise.allSettled([
    withinDeadline(readStore(db, planId), answerMs),
    withinDeadline(journal.head(planId), answerMs),
  ]);
  if (store.status === 'rejected' && store.reason instanceof NewerSchema) throw store.reason;
  if (head.status === 'rejected') {
    if (head.reason instanceof NewerSchema) throw head.reason;
    if (store.status === 'rejected' || store.value === null) throw head.reason;
    return openStoreAlone(store.value);
  }
  if (store.status === 'rejected') return openJournalAlone(opening);
  return openStored(opening, store.value, head.value);
}

function diskOf(
  db: Dexie,
  release: () => void,
  opened: Replayed & { readonly head: Head; readonly repair?: OpenedPlan['repair'] },
  parts: DiskParts,
): PlanDisk {
  const { plan, history, deleted, head } = opened;
  const planId = plan.id;
  const store = planStore(planId, db);
  const channel = planChannel(planId, (generation) => queue.follow(generation));
  const queue = createSaveQueue({
    ...parts,
    planId,
    store,
    head,
    state: { plan, history, deleted },
    storeUnusable: opened.repair === 'store-unusable',
    onWritten: channel.tell,
  });
  return {
    queue,
    keepView: (asOf) => writeView(store.db(), asOf),
    close: () => {
      queue.stop();
      channel.close();
      store.db().close();
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
