import type { Day } from '../model/time';
import { zoneOf } from './halfChoices';
import type { PlanIndex } from './planIndex/planIndex';
import type { SittingIndex } from './planIndex/sittingIndex';
import { compareIds, type Sit, sitsClash } from './planIndex/sit';

/** Most findings of one rule on one day that are listed; more are counted and shown as one. */
export const MOST_A_DAY = 1000;

/** Most pairs of delegation-wide sittings in a whole plan that are listed: above, each day's are counted, since "everybody
 *  attends everything" gives more findings than anybody can read. */
export const MOST_WIDE_PAIRS = 20_000;

/** Sittings on one day can share an instant with sittings two calendar days earlier, but no further: zones lie up to 26
 *  hours apart. */
const DAYS_APART = 2;

/** A pair of meetings, smaller id first. */
export interface ClashPair {
  readonly a: Sit;
  readonly b: Sit;
}

/** The sittings that can clash on a day: those of the day, and those with hours of the two days before. */
export function candidatesOn(day: number, index: PlanIndex, isAsked: (sit: Sit) => boolean) {
  const today = index.sittings.onDay(day).filter(isAsked);
  return { today, earlier: earlierThan(day, index, isAsked) };
}

/** The sittings of the two days before that can clash with some of a day: those with hours, where the day has such. */
export function earlierThan(
  day: number,
  { sittings }: PlanIndex,
  isAsked: (sit: Sit) => boolean,
): readonly Sit[] {
  const earlier: Sit[] = [];
  if (sittings.timedOn(day).length === 0) return earlier;
  for (let d = day - DAYS_APART; d < day; d++) {
    const timed = sittings.timedOn(d);
    for (let i = 0; i < timed.length; i++) if (isAsked(timed[i]!)) earlier.push(timed[i]!);
  }
  return earlier;
}

/** At most so many sittings are candidates on a day. */
export function mostOn(day: number, sittings: SittingIndex): number {
  let count = sittings.onDay(day).length;
  for (let d = day - DAYS_APART; d < day; d++) count += sittings.timedOn(d).length;
  return count;
}

/** At most so many people journeys and leave take away of those on a day. */
export function mostAway(day: number, sittings: SittingIndex): number {
  let count = 0;
  for (let d = day - DAYS_APART; d <= day; d++) count += sittings.awayOn(d);
  return count;
}

/** Every day whose answer some sitting can have a part in. */
export function daysThatCanClash(index: PlanIndex): ReadonlySet<number> {
  const days = new Set<number>();
  for (const day of index.sittings.days()) {
    const reach = index.sittings.timedOn(day).length > 0 ? DAYS_APART : 0;
    for (let d: number = day; d <= day + reach; d++) days.add(d);
  }
  return days;
}

/** Days whose answer a sitting has a part in. */
export function daysTouched(sits: Iterable<Sit>): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { day, timed } of sits) {
    for (let d: number = day; d <= day + (timed ? DAYS_APART : 0); d++) days.add(d);
  }
  return days;
}

/** The pair in the order of its ids. */
export function pairOf(a: Sit, b: Sit): ClashPair {
  return compareIds(a.root.id, b.root.id) < 0 ? { a, b } : { a: b, b: a };
}

/** Visits the sittings of two meetings that clash, with the later one's day, until the visit gives true. Both lists are in
 *  order of day: O(sittings + those within two days of each other). */
export function someClash(
  one: readonly Sit[],
  other: readonly Sit[],
  visit: (a: Sit, b: Sit, day: Day) => boolean,
): boolean {
  let from = 0;
  for (let k = 0; k < one.length; k++) {
    const a = one[k]!;
    while (from < other.length && other[from]!.day < a.day - DAYS_APART) from += 1;
    for (let i = from; i < other.length && other[i]!.day <= a.day + DAYS_APART; i++) {
      const b = other[i]!;
      if (sitsClash(a, b) && visit(a, b, a.day > b.day ? a.day : b.day)) return true;
    }
  }
  return false;
}

/** Pairs of sittings that clash, counted without making them: those without hours by zone and half, those with hours by
 *  a sweep. O(n log n + classes squared). */
export function countClashes(sits: readonly Sit[]): number {
  const timed = sits.filter((sit) => sit.timed);
  const rest = sits.filter((sit) => !sit.timed);
  return (
    countWithin(timed.filter((sit) => sit.start < sit.end)) +
    countAgainst(classesOf(rest), classesOf(timed))
  );
}

interface SitClass {
  readonly sit: Sit;
  count: number;
}

function classesOf(sits: readonly Sit[]): readonly SitClass[] {
  const classes = new Map<number, SitClass>();
  for (const sit of sits) {
    const key = zoneOf(sit) * 4 + sit.halves;
    const known = classes.get(key);
    if (known) known.count += 1;
    else classes.set(key, { sit, count: 1 });
  }
  return [...classes.values()];
}

function countAgainst(rest: readonly SitClass[], timed: readonly SitClass[]): number {
  let count = 0;
  for (let i = 0; i < rest.length; i++) {
    const one = rest[i]!;
    count += (one.count * (one.count - 1)) / 2;
    for (let j = i + 1; j < rest.length; j++) {
      if (sitsClash(one.sit, rest[j]!.sit)) count += one.count * rest[j]!.count;
    }
    for (const other of timed) if (sitsClash(one.sit, other.sit)) count += one.count * other.count;
  }
  return count;
}

function countWithin(timed: readonly Sit[]): number {
  const starts = timed.map((sit) => sit.start).sort((a, b) => a - b);
  const ends = timed.map((sit) => sit.end).sort((a, b) => a - b);
  let count = 0;
  let over = 0;
  for (let i = 0; i < starts.length; i++) {
    while (over < ends.length && ends[over]! <= starts[i]!) over += 1;
    count += i - over;
  }
  return count;
}
