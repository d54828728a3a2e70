import type { Gravity } from '../model/finding';
import type { Day } from '../model/time';
import {
  candidatesOn,
  type ClashPair,
  countClashes,
  daysTouched,
  MOST_A_DAY,
  MOST_WIDE_PAIRS,
  pairOf,
} from './clashes';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import { isAttended, sharedPeople, type Shared, type Sit, sitsClash } from './planIndex/sit';
import { type Cell, type Draft, numberOf, type Rule, silent } from './rule';
import { eventSubject, paragraphsOf } from './subjects';

/** Two attended meetings that share an attendee sit at the same time: one finding for a pair, however many people and
 *  days it touches. Owned by the first day on which the pair clashes. A day with more than 1,000 pairs gives their
 *  number, and so does each day of a plan in which
 *  everybody attends too much. Each day is looked at by person: O(n log n + pairs). */
export const overlap: Rule = {
  id: 'overlap',
  weight: (facts) => numberOf(facts, 'days') + numberOf(facts, 'count'),
  reads: ['places', 'settings', 'mandates'],
  *cells(index) {
    for (const day of daysTouched(allSits(index))) yield String(day);
  },
  cellsOfEvent,
  mode: (index) => (isCrowded(index) ? 'counted' : 'listed'),
  check(cell, index) {
    const day = Number(cell);
    const { today, earlier } = candidatesOn(day, index, isAttended);
    if (today.length + earlier.length < 2) return silent;
    const now = byAttendee(today);
    const before = byAttendee(earlier);
    const crowd = largestCrowd([now.wide, ...now.people.values()]);
    if (crowd > MOST_A_DAY) return [crowded(day, crowd, today)];
    const isCounted = isCrowded(index);
    const pairs = pairsOn(now, before, isCounted);
    if (pairs.length > MOST_A_DAY) return [crowded(day, pairs.length, today)];
    const found: Draft[] = [];
    for (const pair of pairs) {
      const draft = draftOf(pair, day as Day, index);
      if (draft) found.push(draft);
    }
    const counted = isCounted ? countClashes(now.wide) : 0;
    if (counted > 0) found.push(crowded(day, counted, now.wide));
    return found;
  },
};

function* allSits(index: PlanIndex): Iterable<Sit> {
  for (const day of index.sittings.days()) {
    for (const sit of index.sittings.onDay(day)) if (isAttended(sit)) yield sit;
  }
}

function* cellsOfEvent(view: EventView, index: PlanIndex): Iterable<Cell> {
  if (view.eventClass !== 'meeting') return;
  for (const root of index.sittings.rootsTouching(view.id)) {
    const sits = index.sittings.unit(root);
    for (const day of daysTouched(sits)) yield String(day);
  }
}

/** Pairs of meetings with sittings that clash on the day and share somebody, each once; without the pairs to which
 *  everybody goes where those are counted. */
function pairsOn(now: Going, before: Going, isCounted: boolean): readonly ClashPair[] {
  const pairs = new Map<EventView, Map<EventView, ClashPair>>();
  const enter = (one: Sit, other: Sit): void => {
    if (one.root === other.root || !sitsClash(one, other)) return;
    const pair = pairOf(one, other);
    const known = pairs.get(pair.a.root);
    if (!known) pairs.set(pair.a.root, new Map([[pair.b.root, pair]]));
    else if (!known.has(pair.b.root)) known.set(pair.b.root, pair);
  };
  if (!isCounted) enterAmong(now.wide, before.wide, enter);
  enterAcross(now.wide, now.named, enter);
  enterAcross(now.wide, before.named, enter);
  enterAcross(now.named, before.wide, enter);
  for (const [person, sits] of now.people) {
    enterAmong(sits, before.people.get(person) ?? [], enter);
  }
  return [...pairs.values()].flatMap((partners) => [...partners.values()]);
}

type Enter = (one: Sit, other: Sit) => void;

/** Every pair within a list, and of it with an earlier one. */
function enterAmong(sits: readonly Sit[], earlier: readonly Sit[], enter: Enter): void {
  for (let i = 0; i < sits.length; i++) {
    for (let j = i + 1; j < sits.length; j++) enter(sits[i]!, sits[j]!);
  }
  enterAcross(sits, earlier, enter);
}

function enterAcross(sits: readonly Sit[], others: readonly Sit[], enter: Enter): void {
  for (const one of sits) for (const other of others) enter(one, other);
}

/** Sittings by who goes: the delegation, people who are named (all, and by person). */
interface Going {
  readonly wide: readonly Sit[];
  readonly named: readonly Sit[];
  readonly people: ReadonlyMap<string, readonly Sit[]>;
}

/** The most pairs that one list alone gives, counted only where they can be too many. */
function largestCrowd(lists: readonly (readonly Sit[])[]): number {
  let most = 0;
  for (const sits of lists) {
    if (sits.length * sits.length > 2 * MOST_A_DAY) most = Math.max(most, countClashes(sits));
  }
  return most;
}

function byAttendee(sits: readonly Sit[]): Going {
  const wide: Sit[] = [];
  const named: Sit[] = [];
  const people = new Map<string, Sit[]>();
  for (const sit of sits) {
    if (sit.attendance === 'delegation') {
      wide.push(sit);
      continue;
    }
    named.push(sit);
    for (const { personId } of sit.attendees) {
      const list = people.get(personId);
      if (list) list.push(sit);
      else people.set(personId, [sit]);
    }
  }
  return { wide, named, people };
}

/** The finding of a pair on the first day on which it clashes; null on its later days. */
function draftOf({ a, b }: ClashPair, day: Day, index: PlanIndex): Draft | null {
  const one = index.sittings.unit(a.root.id).filter(isAttended);
  const other = index.sittings.unit(b.root.id).filter(isAttended);
  const shared = sharedOnDays(one, other);
  if (!shared || shared.first !== day) return null;
  return {
    gravity: gravityOf(a.root, b.root, shared.people),
    subjects: [eventSubject(a.root.id), eventSubject(b.root.id)],
    facts: {
      days: shared.days,
      firstDay: day,
      certain: isCertain(a.root) && isCertain(b.root),
      optional: shared.people === 'optional',
    },
    paragraphs: [a, b].flatMap(({ root }) =>
      paragraphsOf(index.mandate(root.row.mandateId)).slice(0, 1),
    ),
  };
}

/** Days on which sittings that share somebody clash, and what they share at most. */
function sharedOnDays(one: readonly Sit[], other: readonly Sit[]) {
  let people: Shared = 'nobody';
  let first: number = Infinity;
  const days = new Set<number>();
  for (const x of one) {
    for (const y of other) {
      const shared = sitsClash(x, y) ? sharedPeople(x, y) : 'nobody';
      if (shared === 'nobody') continue;
      if (people !== 'required') people = shared;
      const day = Math.max(x.day, y.day);
      days.add(day);
      first = Math.min(first, day);
    }
  }
  return days.size === 0 ? null : { first, days: days.size, people };
}

/** How grave it is that two meetings which share people sit at the same time. */
export function gravityOf(a: EventView, b: EventView, people: Shared): Gravity {
  if (people === 'optional') return 'notice';
  return isCertain(a) && isCertain(b) ? 'error' : 'warning';
}

function isCertain(view: EventView): boolean {
  return view.state === 'confirmed' || view.state === 'held';
}

function isCrowded(index: PlanIndex): boolean {
  return index.sittings.widePairs > MOST_WIDE_PAIRS;
}

function crowded(day: number, count: number, sits: readonly Sit[]): Draft {
  const settled = sits.filter((sit) => isCertain(sit.root)).length;
  return {
    gravity: settled > 1 ? 'error' : 'warning',
    subjects: [],
    facet: `day ${day}`,
    facts: { firstDay: day, count },
  };
}
