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

/** Mandate ids by the group that they are members of, in the plan's order. */
export type Members = ReadonlyMap<string, readonly string[]>;

/** The members of every group, for those who ask about many: O(mandates). */
export function membersByGroup(plan: Pick<Plan, 'mandates'>): Members {
  const members = new Map<string, string[]>();
  for (const { id, groupId, eachOf } of plan.mandates.values()) {
    if (groupId === null || eachOf !== null) continue;
    const ids = members.get(groupId);
    if (ids) ids.push(id);
    else members.set(groupId, [id]);
  }
  return members;
}

/** The mandates of a group, in the plan's order: those that an `each` mandate asks something of. */
export function membersOf(plan: Pick<Plan, 'mandates'>, groupId: string): readonly string[] {
  return membersByGroup(plan).get(groupId) ?? [];
}
