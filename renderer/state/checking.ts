import type { Today } from '@shared/model/asOf';
import type { Change } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';

/** Lets the checker read a plan from its beginning, or none. */
export function startChecker(_plan: Plan | null, _today: Today): void {}

/** Tells the checker what changed. */
export function askChecker(_plan: Plan, _changes: readonly Change[], _today: Today): void {}

/** Tells the checker another day. */
export function askCheckerAsOf(_plan: Plan, _today: Today): void {}
