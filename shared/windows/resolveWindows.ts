import { eventAsOf } from '../model/asOf';
import { firstDay, isAway, lastDay, type PlanEvent } from '../model/event';
import type { Mandate, Window } from '../model/mandate';
import type { Plan } from '../model/plan';
import { type Day, addDays } from '../model/time';
import { type FindTarget, resolveExpression, type TargetDays } from './resolveExpression';
import { hardWindow, type Members, membersByGroup, unbounded, windowKey, windowOf } from './window';
import { windowOrder } from './windowOrder';

/** Events that answer a mandate, in any order. */
export type EventsOf = (mandateId: string) => Iterable<PlanEvent>;

/** Every window of a plan as of a day, by windowKey: one for each mandate, one for each member where a mandate asks
 *  something of each. Windows that others are worked out from come first; those in a circle are unbounded. */
export function resolveWindows(
  plan: Pick<Plan, 'mandates' | 'events'>,
  day: Day,
  eventsOf: EventsOf = eventsByMandate(plan),
): ReadonlyMap<string, Window> {
  const windows = new Map<string, Window>();
  const members = membersByGroup(plan);
  const { order, circular } = windowOrder(plan, members);
  for (const id of circular) windows.set(id, unbounded);
  for (const mandate of order) {
    const found = resolveMandate(mandate, day, windows, eventsOf, members);
    for (const [key, window] of found) windows.set(key, window);
  }
  return windows;
}

/** The windows of one mandate by windowKey, with the windows of its sources taken from `windows`: what is worked out
 *  again after an edit (see windowDependents). */
export function resolveMandate(
  mandate: Mandate,
  day: Day,
  windows: ReadonlyMap<string, Window>,
  eventsOf: EventsOf,
  members: Members,
): ReadonlyMap<string, Window> {
  const find: FindTarget = (target, distance) => {
    if (target.to === 'mandate') {
      return distance ? daysOfEvents(eventsOf(target.id), day) : nowhere;
    }
    const window = windowOf(windows, target.id, null);
    return { first: window.from, last: window.to };
  };
  const found = new Map([[mandate.id, resolveExpression(mandate.time, find)]]);
  if (mandate.eachOf === null) return found;
  for (const memberId of members.get(mandate.eachOf) ?? []) {
    const days = daysOfEvents(eventsOf(memberId), day);
    found.set(windowKey(mandate.id, memberId), memberWindow(mandate, days));
  }
  return found;
}

/** A lookup of events by the mandate they answer. O(events). */
export function eventsByMandate(plan: Pick<Plan, 'events'>): EventsOf {
  const byMandate = new Map<string, PlanEvent[]>();
  for (const event of plan.events.values()) {
    if (event.mandateId === null) continue;
    const list = byMandate.get(event.mandateId);
    if (list) list.push(event);
    else byMandate.set(event.mandateId, [event]);
  }
  return (mandateId) => byMandate.get(mandateId) ?? [];
}

const nowhere: TargetDays = { first: null, last: null };

/** First and last day of events as they stood on the day; cancelled ones, ghosts, journeys and leave do not count. */
function daysOfEvents(events: Iterable<PlanEvent>, day: Day): TargetDays {
  let first: Day | null = null;
  let last: Day | null = null;
  for (const event of events) {
    const stood = eventAsOf(event, day);
    if (stood.ghost || stood.state === 'cancelled' || isAway(event.kind)) continue;
    const begins = firstDay(stood);
    const ends = lastDay(stood);
    if (begins !== null && (first === null || begins < first)) first = begins;
    if (ends !== null && (last === null || ends > last)) last = ends;
  }
  return { first, last };
}

/** A brief is due the day before its session; a summary comes after the last day of it. */
function memberWindow(mandate: Mandate, member: TargetDays): Window {
  if (mandate.eachRelation === 'before' && member.first !== null) {
    return { ...hardWindow(null, addDays(member.first, -1)), softFrom: true };
  }
  if (mandate.eachRelation === 'after' && member.last !== null) {
    return { ...hardWindow(addDays(member.last, 1), null), softTo: true };
  }
  return unbounded;
}
