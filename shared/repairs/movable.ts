import { stateOn, type Today } from '../model/asOf';
import { firstDay, isAway, lastDay, type PlanEvent } from '../model/event';
import type { NoRepairReason } from './repair';

/** Why an event stays where it is, or null. What was held, is done, has begun or is past stays; leave and journeys follow
 *  what people do; what a later decision moved is not what is seen as of the day. */
export function whyFixed(event: PlanEvent, today: Today): NoRepairReason | null {
  const state = stateOn(event, today.day);
  if (state === 'held' || state === 'done') return 'held';
  const first = firstDay(event);
  if (first === null) return 'nothing-to-change';
  if (event.moves.some((m) => m.on !== null && m.on > today.day)) return 'moved-later';
  if (first < today.day) return lastDay(event)! < today.day ? 'past' : 'begun';
  return isAway(event.kind) ? 'nothing-to-change' : null;
}

/** How much a day of moving an event costs: the delegation's own things are moved first, what a process has announced
 *  later, and meetings of others last. */
export function costADay(event: PlanEvent, today: Today): number {
  if (othersDecide.has(event.kind)) return 8;
  const confirmed = stateOn(event, today.day) === 'confirmed';
  if (event.kind === 'own-meeting') return confirmed ? 1.25 : 1;
  if (event.mandateId === null) return confirmed ? 2 : 1.5;
  return confirmed ? 4 : 2.5;
}

const othersDecide: ReadonlySet<PlanEvent['kind']> = new Set([
  'global-process',
  'regional-consultation',
  'civil-society-consultation',
]);
