import Dexie from 'dexie';
import type { Head } from './journal';
import type { ChangeSet } from '@shared/model/change';
import type { Day } from '@shared/model/time';
import { migrations, schemaVersion } from './migrations/index';
import type { Migration } from './migrations/migration';

/** What a plan's database says about itself. */
export interface MetaRow {
  readonly key: 'meta';
  /** Our own: an older program must not open what a newer one wrote. */
  readonly schemaVersion: number;
  /** The journal line that the rows hold. */
  readonly generation: number;
  readonly digest: string;
  readonly revision: number;
  /** Number of the first step of history, and of the first that is undone. */
  readonly base: number;
  readonly position: number;
  readonly deleted: boolean;
}

/** How the plan was looked at; no history. */
export interface ViewRow {
  readonly key: 'view';
  readonly asOf: Day | null;
}

/** One step of history. */
export interface HistoryRow {
  readonly n: number;
  readonly step: ChangeSet;
}

/** One of the last lines of the journal, for a journal that is behind; without its text where that was long. */
export interface LineRow extends Head {
  readonly line: string | null;
}

/** Name of a plan's lock and channel, the same for every version of this program, and of its first database. */
export function planDatabaseName(planId: string): string {
  return `prepcom-plan-${planId}`;
}

/** Name of a plan's database in one version: another one, so that a migration runs on a copy. */
export function storeName(planId: string, version: number): string {
  const name = planDatabaseName(planId);
  return version === 1 ? name : `${name}-v${version}`;
}

/** The database of a plan in one version, not yet opened. */
export function databaseOfVersion(
  planId: string,
  version: number,
  known: readonly Migration[] = migrations,
): Dexie {
  const name = storeName(planId, version);
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  const steps = known.filter((step) => step.version <= version);
  db.version(1).stores(Object.assign({}, ...steps.map(({ stores }) => stores)) as Tables);
  return db;
}

type Tables = Record<string, string | null>;

/** The database of a plan, not yet opened. Each plan has its own. */
export function planDatabase(planId: string): Dexie {
  return databaseOfVersion(planId, schemaVersion);
}

/** The database of a plan while the plan is open. */
export interface PlanStore {
  readonly db: () => Dexie;
  /** Lets go of a connection that does not answer: the next call has another. */
  readonly renew: () => void;
}

/** Keeps one connection at a time to the database of a plan. */
export function planStore(planId: string, first: Dexie): PlanStore {
  let db = first;
  return {
    db: () => db,
    renew: () => {
      db.close();
      db = planDatabase(planId);
    },
  };
}
