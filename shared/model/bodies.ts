import type { PlanEvent } from './event';
import { type Minute, toMinute } from './time';

/** Hours of the day in which a body meets with interpretation: wall time at its place, from before to. */
export interface Slot {
  readonly from: Minute;
  readonly to: Minute;
}

/** A body that meets with interpretation. */
export interface Body {
  readonly id: string;
  /** As typed; empty for those that are built in, which have a name in each language. */
  readonly name: string;
  /** Sorted; may be empty: it meets at any hour. */
  readonly slots: readonly Slot[];
}

/** Ids of the bodies that are built in: 10:00-13:00 and 15:00-18:00 as a rule; the Human Rights Council meets from nine
 *  to six without a break. */
export const builtInBodyIds = ['general-assembly', 'human-rights-council'] as const;

/** The bodies of a plan that nobody has changed. */
export const builtInBodies: readonly Body[] = [
  { id: 'general-assembly', name: '', slots: [slot(10, 13), slot(15, 18)] },
  { id: 'human-rights-council', name: '', slots: [slot(9, 12), slot(12, 15), slot(15, 18)] },
];

/** Id of the body of a plan whose hours fit none that is built in, from before plans had bodies. It needs no name. */
export const ownBodyId = 'own';

/** What settings say of bodies. */
export interface BodySettings {
  readonly bodies: readonly Body[];
  /** The body of every event that names none. */
  readonly bodyId: string;
}

/** The bodies of a plan that nobody has changed, and whose it is. */
export const defaultBodies: BodySettings = { bodies: builtInBodies, bodyId: 'general-assembly' };

/** The body that an event belongs to: the one it names, else the plan's own; null where neither is known. */
export function bodyOf(
  { bodies, bodyId }: BodySettings,
  event: Pick<PlanEvent, 'bodyId'>,
): Body | null {
  const byId = (id: string | null) => bodies.find((body) => body.id === id);
  return byId(event.bodyId) ?? byId(bodyId) ?? null;
}

/** What a plan says that had one list of hours, before there were bodies. */
export function bodiesOfSlots(slots: readonly Slot[]): BodySettings {
  const known = builtInBodies.find((body) => sameSlots(body.slots, slots));
  if (known) return { bodies: builtInBodies, bodyId: known.id };
  return { bodies: [...builtInBodies, { id: ownBodyId, name: '', slots }], bodyId: ownBodyId };
}

function sameSlots(a: readonly Slot[], b: readonly Slot[]): boolean {
  return a.length === b.length && a.every((s, i) => s.from === b[i]!.from && s.to === b[i]!.to);
}

function slot(fromHour: number, toHour: number): Slot {
  return { from: toMinute(fromHour * 60), to: toMinute(toHour * 60) };
}
