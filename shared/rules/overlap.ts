import type { Gravity } from '../model/finding';
import type { Day } from '../model/time';
import {
  type ClashPair,
  countClashes,
  daysThatCanClash,
  daysTouched,
  earlierThan,
  MOST_A_DAY,
  MOST_WIDE_PAIRS,
  pairOf,
  someClash,
} from './clashes';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import { isAttended, sharedPeople, type Shared, type Sit, sitsClash } from './planIndex/sit';
import { type Cell, type Draft, numberOf, type Rule, silent } from './rule';
import { paragraphsOfBoth } from './subjects';

/** Two attended meetings that share an attendee sit at the same time: one finding for a pair, however many people and
 *  days it touches. Owned by the first day on which the pair clashes. A day with more than 1,000 pairs gives their
 *  number, and so does each day of a plan in which
 *  everybody attends too much. Each day is looked at by person: O(n log n + pairs). */
export const overlap: Rule = {
  id: 'overlap',
  weight: (facts) => numberOf(facts, 'days') + numberOf(facts, 'count'),
  reads: ['places', 'settings', 'mandates'],
  cells: (index) => daysThatCanClash(index),
  cellsOfEvent,
  mode: (index) => (isCrowded(index) ? 'counted' : 'listed'),
  check(cell, index) {
    const day = Number(cell);
    const earlier = earlierThan(day, index, isAttended);
    const now = goingOn(day, earlier, index);
    if (now.wide.length + now.named.length + earlier.length < 2) return silent;
    const crowd = largestCrowd(now);
    if (crowd > MOST_A_DAY) return [crowded(day, crowd, [...now.wide, ...now.named])];
    const isCounted = isCrowded(index);
    const pairs = pairsOn(now, earlier, isCounted);
    if (pairs.length > MOST_A_DAY) {
      return [crowded(day, pairs.length, [...now.wide, ...now.named])];
    }
    const found: Draft[] = [];
    for (let i = 0; i < pairs.length; i++) {
      const draft = draftOf(pairs[i]!, day as Day, index);
      if (draft) found.push(draft);
    }
    const counted = isCounted ? countClashes(now.wide) : 0;
    if (counted > 0) found.push(crowded(day, counted, now.wide));
    return found.length === 0 ? silent : found;
  },
};

function* cellsOfEvent(view: EventView, index: PlanIndex): Iterable<Cell> {
  if (view.eventClass !== 'meeting') return;
  for (const root of index.sittings.rootsTouching(view.id)) {
    const sits = index.sittings.unit(root);
    yield* daysTouched(sits);
  }
}

/** Pairs of meetings with sittings that clash on the day and share somebody, each once; without the pairs to which
 *  everybody goes where those are counted. */
function pairsOn(now: Going, earlier: readonly Sit[], isCounted: boolean): readonly ClashPair[] {
  const seen = new Set<number>();
  const pairs: ClashPair[] = [];
  const enter = (one: Sit, other: Sit): void => {
    if (one.root === other.root || !sitsClash(one, other)) return;
    const key = pairKey(one.root.cell, other.root.cell);
    if (seen.has(key)) return;
    seen.add(key);
    pairs.push(pairOf(one, other));
  };
  const wideBefore = earlier.filter(isWide);
  const namedBefore = earlier.filter(isNamed);
  if (!isCounted) enterAmong(now.wide, wideBefore, enter);
  enterAcross(now.wide, now.named, enter);
  enterAcross(now.wide, namedBefore, enter);
  enterAcross(now.named, wideBefore, enter);
  for (const { today, before } of now.people) enterAmong(today, before, enter);
  return pairs;
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
  for (let i = 0; i < sits.length; i++) {
    for (let j = 0; j < others.length; j++) enter(sits[i]!, others[j]!);
  }
}

/** One number for two meetings, whichever comes first. */
function pairKey(a: number, b: number): number {
  return a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
}

/** Sittings of a day by who goes. */
interface Going {
  /** Everybody. */
  readonly wide: readonly Sit[];
  /** People who are named. */
  readonly named: readonly Sit[];
  /** The sittings that name a person, for people with more than one. */
  readonly people: readonly Diary[];
}

interface Diary {
  readonly today: Sit[];
  readonly before: Sit[];
}

/** The most pairs that one list alone gives, counted only where they can be too many. */
function largestCrowd({ wide, people }: Going): number {
  let most = crowdOf(wide);
  for (const { today } of people) most = Math.max(most, crowdOf(today));
  return most;
}

function crowdOf(sits: readonly Sit[]): number {
  return sits.length * sits.length > 2 * MOST_A_DAY ? countClashes(sits) : 0;
}

function goingOn(day: number, earlier: readonly Sit[], { sittings }: PlanIndex): Going {
  const seats = sittings.seatsOn(day);
  const people = new Map<number, Diary>();
  for (let i = 0; i < seats.people.length; i++) {
    const person = seats.people[i]!;
    const sit = seats.sits[i]!;
    // Never a gap: an array with large ones is as slow as a table.
    while (firstOf.length <= person) firstOf.push(undefined);
    const one = firstOf[person];
    if (one) diaryOf(person, one, people).today.push(sit);
    else firstOf[person] = sit;
  }
  eachPerson(earlier, (person, sit) => {
    const one = firstOf[person];
    if (one) diaryOf(person, one, people).before.push(sit);
  });
  for (let i = 0; i < seats.people.length; i++) firstOf[seats.people[i]!] = undefined;
  const [wide, named] = [sittings.wideOn(day), sittings.namedOn(day)];
  return { wide, named, people: [...people.values()] };
}

/** By the number of the person; empty but while a day is read. A table for each day would cost more than the reading. */
const firstOf: (Sit | undefined)[] = [];

function eachPerson(sits: readonly Sit[], visit: (person: number, sit: Sit) => void): void {
  for (let i = 0; i < sits.length; i++) {
    const sit = sits[i]!;
    for (let j = 0; j < sit.people.length; j++) visit(sit.people[j]!, sit);
  }
}

/** Most people have one sitting on a day, and need no list. */
function diaryOf(person: number, first: Sit, people: Map<number, Diary>): Diary {
  let diary = people.get(person);
  if (!diary) {
    diary = { today: [first], before: [] };
    people.set(person, diary);
  }
  return diary;
}

function isWide({ attendance }: Sit): boolean {
  return attendance === 'delegation';
}

function isNamed({ attendance }: Sit): boolean {
  return attendance === 'named';
}

/** The finding of a pair on the first day on which it clashes; null on its later days. */
function draftOf({ a, b }: ClashPair, day: Day, index: PlanIndex): Draft | null {
  const shared = sharedFrom(
    day,
    index.sittings.unitAt(a.root.cell),
    index.sittings.unitAt(b.root.cell),
  );
  if (!shared) return null;
  return {
    gravity: gravityOf(a.root, b.root, shared.people),
    subjects: [a.root.subject, b.root.subject],
    facts: {
      days: shared.days,
      firstDay: day,
      certain: isCertain(a.root) && isCertain(b.root),
      optional: shared.people === 'optional',
    },
    paragraphs: paragraphsOfBoth(a.root, b.root, index),
  };
}

/** On how many days sittings that share somebody clash, and what they share at most; null where they do before a day. */
function sharedFrom(day: Day, one: readonly Sit[], other: readonly Sit[]) {
  let people: Shared = 'nobody';
  const days: Day[] = [];
  const isEarlier = someClash(one, other, (a, b, on) => {
    const shared = sharedPeople(a, b);
    if (shared === 'nobody') return false;
    if (people !== 'required') people = shared;
    if (!days.includes(on)) days.push(on);
    return on < day;
  });
  return isEarlier || !days.includes(day) ? null : { days: days.length, people: people as Shared };
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
