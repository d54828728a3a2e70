import type { Day } from '../model/time';
import {
  countClashes,
  daysThatCanClash,
  daysTouched,
  earlierThan,
  MOST_A_DAY,
  someClash,
} from './clashes';
import { isMeeting } from './eventCells';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import { compareIds, type Sit, sitsClash } from './planIndex/sit';
import { type Cell, type Draft, numberOf, type Rule, silent } from './rule';
import { eventSubject } from './subjects';

/** Two meetings sit in one room at the same time. Rooms are told apart by city and name, without regard to case and
 *  spaces. Owned by the first day on which the pair does; a day with more than 1,000 pairs gives their number. */
export const room: Rule = {
  id: 'room',
  weight: (facts) => numberOf(facts, 'days') + numberOf(facts, 'count'),
  reads: ['places', 'settings'],
  cells: (index) => daysThatCanClash(index),
  *cellsOfEvent(view, index): Iterable<Cell> {
    for (const root of index.sittings.rootsTouching(view.id)) {
      yield* daysTouched(index.sittings.unit(root).filter(hasRoom));
    }
  },
  check(cell, index) {
    const day = Number(cell);
    const today = index.sittings.roomedOn(day);
    if (today.length === 0) return silent;
    const earlier = earlierThan(day, index, hasRoom);
    if (today.length + earlier.length < 2) return silent;
    const found: Draft[] = [];
    let crowd = 0;
    for (const [key, sits] of byRoom(today)) {
      if (sits.length * sits.length > 2 * MOST_A_DAY) {
        const count = countClashes(sits);
        if (count > MOST_A_DAY) {
          crowd += count;
          continue;
        }
      }
      const before = earlier.filter((sit) => roomOf(sit) === key);
      if (sits.length + before.length > 1) found.push(...pairsIn(sits, before, day, index));
    }
    if (crowd === 0 && found.length <= MOST_A_DAY) return found.length === 0 ? silent : found;
    const facts = { firstDay: day, count: crowd + found.length };
    return [{ gravity: 'error', subjects: [], facet: `day ${day}`, facts }];
  },
};

function hasRoom(sit: Sit): boolean {
  return sit.roomKey !== '' && isMeeting(sit.event);
}

function roomOf(sit: Sit): string {
  return `${sit.city?.id ?? ''}/${sit.roomKey}`;
}

function byRoom(sits: readonly Sit[]): ReadonlyMap<string, readonly Sit[]> {
  const rooms = new Map<string, Sit[]>();
  for (const sit of sits) {
    const key = roomOf(sit);
    const list = rooms.get(key);
    if (list) list.push(sit);
    else rooms.set(key, [sit]);
  }
  return rooms;
}

/** Pairs of meetings in one room that share time on the day, and on no day before; each once. */
function pairsIn(
  today: readonly Sit[],
  earlier: readonly Sit[],
  day: number,
  index: PlanIndex,
): readonly Draft[] {
  const seen = new Set<string>();
  const found: Draft[] = [];
  const enter = (one: Sit, other: Sit): void => {
    if (one.root === other.root || !sitsClash(one, other)) return;
    const [a, b] = [one.root.id, other.root.id].sort(compareIds) as [string, string];
    const key = `${a}|${b}`;
    if (seen.has(key)) return;
    seen.add(key);
    const days = daysFrom(day, one.root, other.root, index);
    if (days === null) return;
    found.push({
      gravity: 'error',
      subjects: [eventSubject(a), eventSubject(b)],
      facts: { room: (one.root.id === a ? one : other).room, firstDay: day, days },
    });
  };
  for (let i = 0; i < today.length; i++) {
    for (let j = i + 1; j < today.length; j++) enter(today[i]!, today[j]!);
    for (const other of earlier) enter(today[i]!, other);
  }
  return found;
}

/** On how many days two meetings sit in one room at one time; null where they do before a day. */
function daysFrom(day: number, a: EventView, b: EventView, index: PlanIndex): number | null {
  const days = new Set<Day>();
  const { sittings } = index;
  const isEarlier = someClash(sittings.unitAt(a.cell), sittings.unitAt(b.cell), (x, y, on) => {
    if (!hasRoom(x) || !hasRoom(y) || roomOf(x) !== roomOf(y)) return false;
    days.add(on);
    return on < day;
  });
  return isEarlier ? null : days.size;
}
