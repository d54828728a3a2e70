import type { Transaction } from 'dexie';

/** One version of a plan's database: what differs from the version before. */
export interface Migration {
  /** Equal to its file name. */
  readonly id: string;
  /** Rises by one. */
  readonly version: number;
  /** Tables and their keys, as Dexie takes them; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Changes the rows of the version before. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}
