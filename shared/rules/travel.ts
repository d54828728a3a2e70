import type { Gravity } from '../model/finding';
import type { Place } from '../model/place';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import {
  compareSits,
  isAttended,
  type Shared,
  sharedPeople,
  type Sit,
  sitsClash,
} from './planIndex/sit';
import { type Cell, type Draft, noCells, numberOf, type Rule, silent } from './rule';
import { paragraphsOfBoth } from './subjects';

/** Of two sittings in order of instant the second can be on a day so much earlier: zones lie up to 26 hours apart. */
const DAYS_APART = 2;

/** One attendee's sitting and the next one in another city leave fewer clear days than the journey needs. Sittings are
 *  in order of instant; on the same day in another city is always too few; where the two overlap, `overlap` speaks.
 *  Owned by the meeting to which the later sitting belongs; the facet is the earlier one. Of several such pairs of
 *  sittings the one counts that lacks most. A named person's list is theirs merged with the delegation's. */
export const travel: Rule = {
  id: 'travel',
  weight: (facts) => numberOf(facts, 'needed') - numberOf(facts, 'clear'),
  reads: ['places', 'settings', 'mandates'],
  cells: (index) => index.sittings.roots(),
  cellsOfEvent: (view, index) =>
    view.eventClass === 'meeting' ? cellsOfEvent(view, index) : noCells,
  check(cell, index) {
    const short: Journey[] = [];
    const visit = (before: Sit, sit: Sit): void => {
      const journey = journeyOf(before, sit, index);
      if (journey) short.push(journey);
    };
    const isShort = (before: Sit, sit: Sit) => journeyOf(before, sit, index) !== null;
    const sits = index.sittings.unitAt(Number(cell));
    for (let i = 0; i < sits.length; i++) {
      const sit = sits[i]!;
      if (sit.city !== null && isAttended(sit)) eachBefore(sit, index, visit, isShort);
    }
    if (short.length === 0) return silent;
    if (short.length === 1) return [draftOf(short[0]!, index)];
    return Array.from(worstOf(short), (journey) => draftOf(journey, index));
  },
};

/** Of the journeys from one meeting the one that lacks most. */
function worstOf(short: readonly Journey[]): Iterable<Journey> {
  const worst = new Map<EventView, Journey>();
  for (let i = 0; i < short.length; i++) {
    const journey = short[i]!;
    const known = worst.get(journey.from.root);
    if (!known || lacks(journey) > lacks(known)) worst.set(journey.from.root, journey);
  }
  return worst.values();
}

interface Journey {
  readonly from: Sit;
  readonly to: Sit;
  readonly clear: number;
  readonly needed: number;
}

type Visit = (before: Sit, sit: Sit) => void;
type Matters = (before: Sit, sit: Sit) => boolean;

/** Visits the sittings that come right before one for somebody who goes to it, some more than once; no further back than
 *  a journey can reach, and perhaps not those that do not matter. */
export function eachBefore(
  sit: Sit,
  index: PlanIndex,
  visit: Visit,
  matters: Matters = () => true,
): void {
  const { sittings } = index;
  const wide = sittings.delegation.before(sit);
  if (sit.attendance === 'delegation') {
    if (wide) visit(wide, sit);
    for (const before of namedBefore(sit, wide, index, matters)) visit(before, sit);
    return;
  }
  const reach = index.longestJourney;
  for (let i = 0; i < sit.people.length; i++) {
    const last = later(sit.before[i], wide);
    if (last && sit.day - last.day <= reach) visit(last, sit);
  }
}

/** Of the sittings with names between two to which everybody goes, those that are the last for one of their people. */
function namedBefore(
  sit: Sit,
  wide: Sit | undefined,
  index: PlanIndex,
  matters: Matters,
): readonly Sit[] {
  const { sittings } = index;
  const found: Sit[] = [];
  const isLast = (other: Sit) => (person: number) => sittings.trackOf(person).before(sit) === other;
  const days = sittings.daysWithin(sit.day - index.longestJourney, sit.day + DAYS_APART);
  for (let k = 0; k < days.length; k++) {
    const named = sittings.namedOn(days[k]!);
    for (let i = 0; i < named.length; i++) {
      const other = named[i]!;
      if (other.city === null || !isBetween(wide, other, sit) || !matters(other, sit)) continue;
      if (other.people.some(isLast(other))) found.push(other);
    }
  }
  return found;
}

/** After the first, where there is one, and before the second. */
function isBetween(first: Sit | undefined, sit: Sit, second: Sit | undefined): boolean {
  if (second && (sit.start > second.start || compareSits(sit, second) > 0)) return false;
  return !first || (sit.start >= first.start && compareSits(sit, first) > 0);
}

function cellsOfEvent(view: EventView, index: PlanIndex): Iterable<Cell> {
  const cells = new Set<Cell>();
  for (const root of index.sittings.rootsTouching(view.id)) {
    cells.add(index.events.cellOf(root));
    for (const sit of index.sittings.unit(root)) {
      if (sit.city === null || !isAttended(sit)) continue;
      for (const next of sittingsAfter(sit, index)) cells.add(next.root.cell);
    }
  }
  return cells;
}

/** The sittings that can have another one before them when this one comes or goes. */
export function sittingsAfter(sit: Sit, index: PlanIndex): ReadonlySet<Sit> {
  const found = new Set<Sit>();
  const { delegation } = index.sittings;
  const wide = delegation.after(sit);
  if (wide) found.add(wide);
  if (sit.attendance !== 'delegation') {
    for (const person of sit.people) {
      const own = index.sittings.trackOf(person).after(sit);
      if (own) found.add(own);
    }
    return found;
  }
  const last = sit.day + index.longestJourney + DAYS_APART;
  for (const day of index.sittings.daysWithin(sit.day - DAYS_APART, last)) {
    for (const other of index.sittings.namedOn(day)) {
      if (other.city !== null && isBetween(sit, other, wide)) found.add(other);
    }
  }
  return found;
}

function later(a: Sit | undefined, b: Sit | undefined): Sit | undefined {
  if (!a || !b) return a ?? b;
  return compareSits(a, b) > 0 ? a : b;
}

/** What lacks between a sitting and the next one; null where nothing does. */
export function journeyOf(from: Sit, to: Sit, index: PlanIndex): Journey | null {
  if (from.city!.id === to.city!.id || sitsClash(from, to)) return null;
  const between = to.day - from.day - 1;
  const needed = daysNeeded(from.city!, to.city!, index);
  if (between >= needed) return null;
  return { from, to, clear: Math.max(0, between), needed };
}

function daysNeeded(a: Place, b: Place, index: PlanIndex): number {
  const days = index.journey(a, b);
  return Number.isFinite(days) ? Math.max(0, days) : 0;
}

function lacks({ needed, clear }: Journey): number {
  return needed - clear;
}

/** The finding that one journey is. */
export function draftOf({ from, to, clear, needed }: Journey, index: PlanIndex): Draft {
  const isInside = from.root === to.root;
  const [first, second] = isInside ? [from.event, to.event] : [from.root, to.root];
  const shared = sharedPeople(from, to);
  return {
    gravity: gravityOf(shared, clear, needed),
    subjects: first === second ? [first.subject] : [first.subject, second.subject],
    facet: `from ${from.root.id}`,
    facts: {
      clear,
      needed,
      from: from.city!.id,
      to: to.city!.id,
      fromDay: from.day,
      toDay: to.day,
      first: first.id,
      optional: shared === 'optional',
    },
    paragraphs: paragraphsOfBoth(from.root, to.root, index),
  };
}

function gravityOf(shared: Shared, clear: number, needed: number): Gravity {
  if (shared === 'optional') return 'notice';
  return needed > 0 && clear === 0 ? 'error' : 'warning';
}
