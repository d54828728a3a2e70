import type { Today } from '../../model/asOf';
import type { Place } from '../../model/place';
import { type Person, type Plan, settingsOf } from '../../model/plan';
import type { Day } from '../../model/time';
import { placeById } from '../../places';
import { journeyDays } from '../../places/journeys';
import { type Sit, sitsClash } from '../planIndex/sit';
import { sitsOfPerson } from './sitsOfPerson';

/** One journey of a person between two cities. Days are calendar days at their own places. */
export interface Journey {
  readonly from: Place;
  readonly to: Place;
  /** The sitting that it follows; null: it starts from the posting. */
  readonly after: { readonly day: Day; readonly eventId: string } | null;
  /** The sitting that it must reach; null: it goes back to the posting. */
  readonly before: { readonly day: Day; readonly eventId: string } | null;
  /** Days without a sitting between the one before and the next, less what the other way needs where home lies
   *  between; null on the first way out and on the last way back. */
  readonly clear: number | null;
  /** Days of leave among those between the two sittings, on which nobody knows where the person is. */
  readonly onLeave: number;
  readonly needed: number;
  /** Fewer clear days than needed, or the same day in another city. */
  readonly short: boolean;
}

/** The journeys of one person in the order in which they are made: from the posting to the first city, from city to
 *  city, and back at the end. Between two sittings away they go home where the days between, without those of leave, hold
 *  both ways and a day at home. Online is no city, and leave that names no city is none; where two sittings clash nobody
 *  can travel, and `overlap` speaks instead. */
export function journeysOf(
  plan: Pick<Plan, 'events' | 'places' | 'settings' | 'people'>,
  personId: string,
  today: Today,
): readonly Journey[] {
  const person = plan.people.get(personId);
  const home = cityOf(placeById(plan, person?.placeId ?? null));
  const all = sitsOfPerson(plan, personId, today);
  const sits = all.filter((sit) => sit.city !== null);
  const leave = leaveDays(person, all);
  const settings = settingsOf(plan);
  const needs: Needs = (a, b) => wholeDays(journeyDays(settings, a, b));
  const first = sits[0];
  const last = sits[sits.length - 1];
  if (!first || !last) return [];
  return [
    ...(home ? openLeg(home, first.city!, null, first, needs) : []),
    ...sits.slice(1).flatMap((sit, i) => between(sits[i]!, sit, home, leave, needs)),
    ...(home ? openLeg(last.city!, home, last, null, needs) : []),
  ];
}

type Needs = (a: Place, b: Place) => number;

/** Away from the posting at first, and back at last: one end has no sitting. */
function openLeg(
  from: Place,
  to: Place,
  after: Sit | null,
  before: Sit | null,
  needs: Needs,
): readonly Journey[] {
  if (from.id === to.id) return [];
  const ends = { after: endOf(after), before: endOf(before) };
  return [{ from, to, ...ends, clear: null, onLeave: 0, needed: needs(from, to), short: false }];
}

/** Days on which a person is on leave: by their own dates, or by a leave of the plan. */
function leaveDays(person: Person | undefined, sits: readonly Sit[]): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { span, why } of person?.away ?? []) {
    if (why === 'leave') for (let d: number = span.start; d < span.end; d++) days.add(d);
  }
  for (const { event, day } of sits) if (event.row.kind === 'leave') days.add(day);
  return days;
}

function between(
  a: Sit,
  b: Sit,
  home: Place | null,
  leave: ReadonlySet<number>,
  needs: Needs,
): readonly Journey[] {
  const from = a.city!;
  const to = b.city!;
  const ends = { after: endOf(a), before: endOf(b) };
  const days = b.day - a.day - 1;
  let onLeave = 0;
  for (let d = a.day + 1; d < b.day; d++) if (leave.has(d)) onLeave += 1;
  if (home && from.id !== home.id && to.id !== home.id) {
    const back = needs(from, home);
    const out = needs(home, to);
    if (days - onLeave > back + out) {
      return [
        {
          from,
          to: home,
          after: ends.after,
          before: null,
          clear: days - out,
          onLeave,
          needed: back,
          short: false,
        },
        {
          from: home,
          to,
          after: null,
          before: ends.before,
          clear: days - back,
          onLeave,
          needed: out,
          short: false,
        },
      ];
    }
  }
  if (from.id === to.id || sitsClash(a, b)) return [];
  const needed = needs(from, to);
  return [{ from, to, ...ends, clear: Math.max(0, days), onLeave, needed, short: days < needed }];
}

function endOf(sit: Sit | null): Journey['after'] {
  return sit && { day: sit.day, eventId: sit.root.id };
}

function cityOf(place: Place | null): Place | null {
  return place?.online ? null : place;
}

/** Settings from outside may hold anything. */
function wholeDays(days: number): number {
  return Number.isFinite(days) ? Math.max(0, days) : 0;
}
