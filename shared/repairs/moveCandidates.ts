import { classOf, firstDay, lastDay, type PlanEvent } from '../model/event';
import { costADay, whyFixed } from './movable';
import type { Candidate, Search } from './search';

/** How far one event may go: at least so many days on, or back; Infinity is not that way. */
export interface Ways {
  readonly on: number;
  readonly back: number;
}

const anyWay: Ways = { on: 0, back: 1 };

/** Days that are looked at on both sides of the present date. */
const REACH = 370;

/** An event on other days, the nearest first: never before today, and inside its window where it was. */
export function moveCandidates(
  event: PlanEvent,
  search: Search,
  reach: number = REACH,
): readonly Candidate[] {
  const first = firstDay(event)!;
  const last = lastDay(event)!;
  const ways = waysOf(event, search);
  const isInside = search.isInWindowNow(event);
  const checksWindow = isInside || search.finding.rule === 'window';
  const cost = costADay(event, search.today);
  const found: Candidate[] = [];
  const add = (by: number): void => {
    if (first + by < search.today.day) return;
    const make = () => search.shifted(event, by, checksWindow);
    found.push({ kind: 'move', cost: Math.abs(by) * cost, source: `move ${event.id}`, make });
  };
  const far = search.finding.rule === 'window' ? search.number('days') + reach : reach;
  const stop = isInside ? windowReach(event, search, first, last, far) : { on: far, back: far };
  for (let n = ways.on; n <= stop.on; n++) add(n);
  for (let n = ways.back; n <= stop.back; n++) add(-n);
  return found;
}

/** How far an event can go inside its window. */
function windowReach(event: PlanEvent, search: Search, first: number, last: number, far: number) {
  if (event.mandateId === null) return { on: far, back: far };
  const { from, to } = search.windowOf(event.mandateId, event.memberId);
  const on = to === null ? far : Math.min(far, to - last);
  const back = from === null ? far : Math.min(far, first - from);
  if (on < far || back < far) search.exclude('window');
  return { on, back };
}

/** Which ways an event can go to end what the finding says: what is too late does not go on. */
function waysOf(event: PlanEvent, search: Search): Ways {
  const { rule, facts } = search.finding;
  const days = search.number('days');
  switch (rule) {
    case 'window':
    case 'phase':
      if (facts.side === 'before') return { on: days, back: Infinity };
      return facts.side === 'after' ? { on: Infinity, back: days } : anyWay;
    case 'order':
      if (facts.first === event.id) return { on: Infinity, back: days + 1 };
      return { on: days + 1, back: Infinity };
    case 'document-lead': {
      const lacks = search.number('lead') - days;
      return facts.document === event.id
        ? { on: Infinity, back: lacks }
        : { on: lacks, back: Infinity };
    }
    case 'non-working-day':
      return classOf(event) === 'due' ? { on: Infinity, back: 1 } : anyWay;
    default:
      return anyWay;
  }
}

/** Two events whose order is wrong, each on the days of the other. */
export function swapCandidates(events: readonly PlanEvent[], search: Search): readonly Candidate[] {
  const { rule, facts } = search.finding;
  const first = events.find((e) => e.id === facts.first);
  const then = events.find((e) => e.id !== facts.first);
  if (rule !== 'order' || !first || !then) return [];
  if ([first, then].some((e) => whyFixed(e, search.today) !== null)) return [];
  const back = firstDay(then)! - firstDay(first)!;
  const on = lastDay(first)! - lastDay(then)!;
  if (back >= 0 || on <= 0 || firstDay(first)! + back < search.today.day) return [];
  const make = () => {
    const earlier = search.shifted(first, back, search.isInWindowNow(first));
    const later = search.shifted(then, on, search.isInWindowNow(then));
    if (!earlier || !later) return null;
    const changes = [...earlier.changes, ...later.changes];
    const isOnce = new Set(changes.map((c) => c.key)).size === changes.length;
    return isOnce ? { changes, moved: [...earlier.moved, ...later.moved] } : null;
  };
  const cost = -back * costADay(first, search.today) + on * costADay(then, search.today);
  return [{ kind: 'swap', cost, source: 'swap', make }];
}
