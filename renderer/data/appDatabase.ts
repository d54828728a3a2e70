import Dexie from 'dexie';

/** One plan of the list. */
export interface PlanRow {
  readonly id: string;
  readonly name: string;
  readonly symbol: string;
  readonly sample: boolean;
  readonly events: number;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
  /** When it was put into the bin, milliseconds since 1970; null: it was not. */
  readonly deleted: number | null;
}

/** What the window remembers for every plan ("language"); values are plain data. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

let opened: Dexie | null = null;

function database(): Dexie {
  if (!opened) {
    opened = new Dexie('prepcom-app', { chromeTransactionDurability: 'strict' });
    opened.version(1).stores({ plans: 'id', settings: 'key' });
  }
  return opened;
}

/** Every plan of the list, those in the bin too. The list can be made again from the journals. */
export function readPlanRows(): Promise<readonly PlanRow[]> {
  return database().table<PlanRow>('plans').toArray();
}

/** Keeps a line of the list. */
export async function writePlanRow(row: PlanRow): Promise<void> {
  await database().table<PlanRow>('plans').put(row);
}

/** Forgets a line of the list. */
export async function forgetPlanRow(id: string): Promise<void> {
  await database().table<PlanRow>('plans').delete(id);
}

/** Everything that is remembered, by key. */
export async function readSettings(): Promise<ReadonlyMap<string, unknown>> {
  const rows = await database().table<SettingRow>('settings').toArray();
  return new Map(rows.map((row) => [row.key, row.value]));
}

/** Remembers a value. */
export async function writeSetting(key: string, value: unknown): Promise<void> {
  await database().table<SettingRow>('settings').put({ key, value });
}

/** Closes the database, so that it can be deleted; the next call opens it again. */
export function closeAppDatabase(): void {
  opened?.close();
  opened = null;
}
