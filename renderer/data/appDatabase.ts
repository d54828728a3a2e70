import Dexie from 'dexie';
import { answerWithinMs, withinDeadline } from './deadline';

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

/** What is remembered for as long as this window is open, where the database does not answer. */
interface Memory {
  readonly plans: Map<string, PlanRow>;
  readonly settings: Map<string, unknown>;
}

let opened: Dexie | null = null;
let memory: Memory | null = null;

function database(): Dexie {
  if (!opened) {
    opened = new Dexie('prepcom-app', { chromeTransactionDurability: 'strict' });
    opened.version(1).stores({ plans: 'id', settings: 'key' });
  }
  return opened;
}

/** Asks the database for an answer, at most so many milliseconds. False: it gives none, or cannot be opened; then list
 *  and settings are remembered by this window only, and nothing waits for the database any more. */
export async function openAppDatabase(waitMs: number = answerWithinMs): Promise<boolean> {
  try {
    await withinDeadline(database().table('settings').count(), waitMs);
    return true;
  } catch {
    memory = { plans: new Map(), settings: new Map() };
    return false;
  }
}

/** Every plan of the list, those in the bin too. The list can be made again from the journals. */
export async function readPlanRows(): Promise<readonly PlanRow[]> {
  if (memory) return [...memory.plans.values()];
  return database().table<PlanRow>('plans').toArray();
}

/** Keeps a line of the list. */
export async function writePlanRow(row: PlanRow): Promise<void> {
  if (memory) memory.plans.set(row.id, row);
  else await database().table<PlanRow>('plans').put(row);
}

/** Forgets a line of the list. */
export async function forgetPlanRow(id: string): Promise<void> {
  if (memory) memory.plans.delete(id);
  else await database().table<PlanRow>('plans').delete(id);
}

/** Everything that is remembered, by key. */
export async function readSettings(): Promise<ReadonlyMap<string, unknown>> {
  if (memory) return memory.settings;
  const rows = await database().table<SettingRow>('settings').toArray();
  return new Map(rows.map((row) => [row.key, row.value]));
}

/** Remembers a value. */
export async function writeSetting(key: string, value: unknown): Promise<void> {
  if (memory) memory.settings.set(key, value);
  else await database().table<SettingRow>('settings').put({ key, value });
}

/** Closes the database, so that it can be deleted; the next call opens it again. */
export function closeAppDatabase(): void {
  opened?.close();
  opened = null;
  memory = null;
}
