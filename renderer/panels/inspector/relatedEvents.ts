import { eventAsOf, stateOn } from '@shared/model/asOf';
import { classOf, firstDay, lastDay, type PlanEvent } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import type { Plan } from '@shared/model/plan';
import type { Day } from '@shared/model/time';

/** What stands in time beside an event: an event, or a mandate with nothing planned. */
export interface Related {
  readonly event: PlanEvent | null;
  readonly mandate: Mandate | null;
  /** Days between the two: negative before, positive after; null where one of them has no date. 0 shares a day. */
  readonly days: number | null;
  /** Order that the text asks for, or only neighbours in time. */
  readonly written: boolean;
}

type Dated = Pick<PlanEvent, 'span' | 'sittings' | 'at'>;

/** What must come before and after an event or a mandate, the documents for it and for the next of its
 *  kind, its parts, and its neighbours of the same kind; by date, what has none last. */
export function relatedEvents(
  plan: Pick<Plan, 'events' | 'mandates'>,
  event: PlanEvent | null,
  mandate: Mandate | null,
  day: Day,
): readonly Related[] {
  const events = [...plan.events.values()].filter((e) => e.id !== event?.id && counts(e, day));
  const ordered = mandate ? byOrder(plan, mandate, events) : [];
  const seen = new Set(ordered.flatMap((r) => r.event?.id ?? []));
  const beside = event ? besideIt(event, events).filter((e) => !seen.has(e.id)) : [];
  const all: readonly Related[] = [
    ...ordered,
    ...beside.map((e) => ({ event: e, mandate: null, days: null, written: false })),
  ];
  const own = event ? eventAsOf(event, day) : null;
  return all
    .map((related) => {
      if (!related.event) return related;
      const stood = eventAsOf(related.event, day);
      return { ...related, event: stood, days: own && distance(own, stood) };
    })
    .sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity));
}

/** What the text orders before and after: the events that answer it, else the mandate itself. */
function byOrder(
  plan: Pick<Plan, 'mandates'>,
  mandate: Mandate,
  events: readonly PlanEvent[],
): readonly Related[] {
  return orderedWith(plan, mandate).flatMap((id): readonly Related[] => {
    const answering = events.filter((e) => e.mandateId === id);
    if (answering.length > 0) {
      return answering.map((e) => ({ event: e, mandate: null, days: null, written: true }));
    }
    const unplanned = plan.mandates.get(id);
    if (!unplanned || unplanned.kind === 'phase') return [];
    return [{ event: null, mandate: unplanned, days: null, written: true }];
  });
}

/** What hangs together with it, its neighbours, and the documents for the next of its kind; each once. */
function besideIt(event: PlanEvent, events: readonly PlanEvent[]): readonly PlanEvent[] {
  const near = neighbours(event, events);
  const next = near.find((e) => firstDay(e)! > firstDay(event)!);
  return events.filter(
    (other) =>
      isTied(event, other) || near.includes(other) || (next && other.forEventId === next.id),
  );
}

/** Mandates that must be over before this one, or begin after it, in both directions of writing. */
function orderedWith(plan: Pick<Plan, 'mandates'>, mandate: Mandate): readonly string[] {
  const ids = new Set([...mandate.before, ...mandate.after]);
  for (const other of plan.mandates.values()) {
    if (other.before.includes(mandate.id) || other.after.includes(mandate.id)) ids.add(other.id);
  }
  ids.delete(mandate.id);
  return [...ids];
}

/** A document for it, what the document is for, its parts, the whole. */
function isTied(event: PlanEvent, other: PlanEvent): boolean {
  return (
    other.forEventId === event.id ||
    event.forEventId === other.id ||
    other.parentId === event.id ||
    event.parentId === other.id
  );
}

/** The ones of its kind just before and just after it. */
function neighbours(event: PlanEvent, events: readonly PlanEvent[]): readonly PlanEvent[] {
  const first = firstDay(event);
  if (first === null || !comesInRows(event)) return [];
  let before: PlanEvent | undefined;
  let after: PlanEvent | undefined;
  for (const other of events) {
    const day = other.kind === event.kind ? firstDay(other) : null;
    if (day === null) continue;
    if (day < first && (!before || day > firstDay(before)!)) before = other;
    if (day > first && (!after || day < firstDay(after)!)) after = other;
  }
  return [before, after].filter((e): e is PlanEvent => e !== undefined);
}

/** Meetings and documents come one after the other; a deadline has nothing to do with the next one. */
function comesInRows(event: PlanEvent): boolean {
  return classOf(event) === 'meeting' || event.kind === 'document';
}

/** Without a copy of the event: this is asked of every event of the plan. */
function counts(event: PlanEvent, day: Day): boolean {
  const isGhost = event.announced !== null && event.announced > day;
  return !isGhost && stateOn(event, day) !== 'cancelled';
}

function distance(a: Dated, b: Dated): number | null {
  const [aFirst, aLast, bFirst, bLast] = [firstDay(a), lastDay(a), firstDay(b), lastDay(b)];
  if (aFirst === null || aLast === null || bFirst === null || bLast === null) return null;
  if (bFirst > aLast) return bFirst - aLast;
  return bLast < aFirst ? bLast - aFirst : 0;
}
