import { planDatabaseName } from './planDatabase';

/** The right to write a plan, held by one window at a time. */
export interface PlanLock {
  readonly release: () => void;
}

/** The lock of a plan, or null where another window has it. It goes with the window. */
export function lockPlan(planId: string): Promise<PlanLock | null> {
  return new Promise((resolve, reject) => {
    const held = (lock: Lock | null): Promise<void> | void => {
      if (lock === null) return resolve(null);
      return new Promise<void>((release) => resolve({ release }));
    };
    navigator.locks
      .request(planDatabaseName(planId), { mode: 'exclusive', ifAvailable: true }, held)
      .catch(reject);
  });
}
