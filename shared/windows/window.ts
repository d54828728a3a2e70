import type { Window } from '../model/mandate';
import type { Plan } from '../model/plan';
import type { Day } from '../model/time';

/** A window that allows every day. */
export const unbounded: Window = {
  from: null,
  to: null,
  softFrom: false,
  softTo: false,
  choices: [],
};

/** A window with hard edges; null is open. */
export function hardWindow(from: Day | null, to: Day | null): Window {
  return { ...unbounded, from, to };
}

/** Key of a window in a map: of a mandate, or of one member of a mandate that asks something of each member. */
export function windowKey(mandateId: string, memberId: string | null): string {
  return memberId === null ? mandateId : `${mandateId}|${memberId}`;
}

/** The window of a mandate, or of its member; unbounded where nothing was worked out. */
export function windowOf(
  windows: ReadonlyMap<string, Window>,
  mandateId: string,
  memberId: string | null,
): Window {
  return windows.get(windowKey(mandateId, memberId)) ?? unbounded;
}

/** The mandates of a group, in the plan's order: those that an `each` mandate asks something of. */
export function membersOf(plan: Pick<Plan, 'mandates'>, groupId: string): readonly string[] {
  const ids: string[] = [];
  for (const mandate of plan.mandates.values()) {
    if (mandate.groupId === groupId && mandate.eachOf === null) ids.push(mandate.id);
  }
  return ids;
}
