import { planDatabaseName } from './planDatabase';

/** Another window held the lock of a plan longer than was waited. */
export class PlanLocked extends Error {
  override readonly name = 'PlanLocked';
}

/** Does the work while no other window writes the plan. Waits for its turn, at most so many milliseconds: then throws
 *  PlanLocked, and nothing was done. The lock goes with the window. */
export async function withPlanLock<T>(
  planId: string,
  waitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), waitMs);
  let began = false;
  try {
    return (await navigator.locks.request(
      planDatabaseName(planId),
      { mode: 'exclusive', signal: patience.signal },
      () => {
        began = true;
        clearTimeout(timer);
        return work();
      },
    )) as T;
  } catch (error) {
    if (!began && patience.signal.aborted) throw new PlanLocked(planId);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** A turn on a plan that was asked for. */
export interface PlanTurn {
  /** When no other window has it; rejects with PlanLocked where that takes too long. */
  readonly granted: Promise<void>;
  /** Ends the turn, or the waiting for it. */
  readonly end: () => void;
}

/** Asks for the lock of a plan at once, for work that needs it only later. */
export function askPlanTurn(planId: string, waitMs: number): PlanTurn {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const granted = new Promise<void>((resolve, reject) => {
    const hold = () => {
      resolve();
      return ended;
    };
    withPlanLock(planId, waitMs, hold).catch(reject);
  });
  granted.catch(() => undefined);
  return { granted, end };
}

/** Says to other windows that the plan is open in this one. Returns how to say that it no longer is. */
export function holdOpen(planId: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(openName(planId), { mode: 'shared' }, () => held);
  return release;
}

/** Does the work if no window has the plan open, and none opens it meanwhile; null: one has. */
export function whileNowhereOpen<T>(planId: string, work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(
    openName(planId),
    { mode: 'exclusive', ifAvailable: true },
    async (lock) => (lock ? work() : null),
  );
}

/** How many windows have the plan open, this one too. */
export async function windowsWith(planId: string): Promise<number> {
  const { held = [] } = await navigator.locks.query();
  return held.filter(({ name }) => name === openName(planId)).length;
}

function openName(planId: string): string {
  return `${planDatabaseName(planId)}-open`;
}
