/** The rows of a plan's database, by table. */
export type StoreRows = ReadonlyMap<string, readonly object[]>;

/** One version of a plan's database: what differs from the version before. */
export interface Migration {
  /** Equal to its file name. */
  readonly id: string;
  /** Rises by one. */
  readonly version: number;
  /** Tables and their keys, as Dexie takes them; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** The rows of the version before as rows of this one; left out: as they are. Pure; it is given a copy. */
  readonly convert?: (rows: StoreRows) => StoreRows;
}
