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
import { eventSubject, paragraphsOfBoth } from './subjects';

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
    let worst: Map<EventView, Journey> | null = null;
    const visit = (before: Sit, sit: Sit): void => {
      const journey = journeyOf(before, sit, index);
      if (!journey) return;
      worst ??= new Map();
      const known = worst.get(before.root);
      if (!known || lacks(journey) > lacks(known)) worst.set(before.root, journey);
    };
    for (const sit of index.sittings.unitAt(Number(cell))) {
      if (sit.city !== null && isAttended(sit)) eachBefore(sit, index, visit);
    }
    return worst === null ? silent : draftsOf(worst, index);
  },
};

interface Journey {
  readonly from: Sit;
  readonly to: Sit;
  readonly clear: number;
  readonly needed: number;
}

type Visit = (before: Sit, sit: Sit) => void;

/** Visits the sittings that come right before one for somebody who goes to it, some more than once; no further back than
 *  a journey can reach. */
export function eachBefore(sit: Sit, index: PlanIndex, visit: Visit): void {
  const { sittings } = index;
  const wide = sittings.delegation.before(sit);
  if (sit.attendance === 'delegation') {
    if (wide) visit(wide, sit);
    eachNamedBefore(sit, wide, index, visit);
    return;
  }
  for (const own of sit.before) {
    const last = later(own, wide);
    if (last) visit(last, sit);
  }
}

/** Of the sittings with names between two to which everybody goes, those that are the last for one of their people:
 *  backwards, the first that names a person. */
function eachNamedBefore(sit: Sit, wide: Sit | undefined, index: PlanIndex, visit: Visit): void {
  const { named } = index.sittings;
  const earliest = (sit.day - index.longestJourney - 2) * 1440;
  const seen = new Set<number>();
  for (let i = named.firstFrom(sit) - 1; i >= 0; i--) {
    const other = named.at(i)!;
    if (other.start < earliest || (wide && compareSits(other, wide) < 0)) break;
    let isLast = false;
    for (const person of other.people) {
      if (seen.has(person)) continue;
      seen.add(person);
      isLast = true;
    }
    if (isLast) visit(other, sit);
  }
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
  const { delegation, named } = index.sittings;
  const wide = delegation.after(sit);
  if (wide) found.add(wide);
  if (sit.attendance !== 'delegation') {
    for (const person of sit.people) {
      const own = index.sittings.trackOf(person).after(sit);
      if (own) found.add(own);
    }
    return found;
  }
  const latest = (sit.day + index.longestJourney + 3) * 1440;
  for (let i = named.firstFrom(sit); i < named.length; i++) {
    const other = named.at(i)!;
    if (other.start > latest || (wide && compareSits(other, wide) > 0)) break;
    found.add(other);
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

function draftsOf(worst: ReadonlyMap<EventView, Journey>, index: PlanIndex): readonly Draft[] {
  return Array.from(worst.values(), (journey) => draftOf(journey, index));
}

/** The finding that one journey is. */
export function draftOf({ from, to, clear, needed }: Journey, index: PlanIndex): Draft {
  const isInside = from.root === to.root;
  const [first, second] = isInside ? [from.event, to.event] : [from.root, to.root];
  const shared = sharedPeople(from, to);
  return {
    gravity: gravityOf(shared, clear, needed),
    subjects:
      first === second
        ? [eventSubject(first.id)]
        : [eventSubject(first.id), eventSubject(second.id)],
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
