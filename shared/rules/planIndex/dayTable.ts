import type { Day } from '../../model/time';
import { Seats } from './seats';
import type { Sit } from './sit';

interface OneDay {
  readonly sits: Sit[];
  /** Those of them with hours. */
  readonly timed: Sit[];
  /** Those to which people go by name. */
  readonly named: Sit[];
  /** The people of these. */
  readonly seats: Seats;
  /** Those that everybody attends. */
  readonly wide: Sit[];
  /** Those in a room, but journeys and leave. */
  readonly roomed: Sit[];
  /** People whom journeys and leave name; infinite where they name everybody. */
  away: number;
}

const none: readonly Sit[] = [];
const noSeats = new Seats();

/** Sittings by their calendar day, sorted by what rules ask about while they are made: a rule that goes through all days
 *  looks only at sittings that concern it. */
export class DayTable {
  readonly #days = new Map<number, OneDay>();
  #widePairs = 0;

  add(sit: Sit): void {
    let day = this.#days.get(sit.day);
    if (!day) this.#days.set(sit.day, (day = emptyDay()));
    day.sits.push(sit);
    if (sit.timed) day.timed.push(sit);
    if (sit.people.length > 0) {
      day.named.push(sit);
      day.seats.add(sit);
    }
    if (sit.event.away) day.away += awayOf(sit);
    else if (sit.roomKey !== '') day.roomed.push(sit);
    if (sit.attendance === 'delegation') {
      this.#widePairs += day.wide.length;
      day.wide.push(sit);
    }
  }

  remove(sit: Sit): void {
    const day = this.#days.get(sit.day);
    if (!day || !takeFrom(day.sits, sit)) return;
    takeFrom(day.timed, sit);
    if (takeFrom(day.named, sit)) day.seats.remove(sit);
    takeFrom(day.roomed, sit);
    if (sit.event.away) day.away = sum(day.sits);
    if (takeFrom(day.wide, sit)) this.#widePairs -= day.wide.length;
    if (day.sits.length === 0) this.#days.delete(sit.day);
  }

  /** In any order. */
  on(day: number): readonly Sit[] {
    return this.#days.get(day)?.sits ?? none;
  }

  /** Those with hours, in any order. */
  timedOn(day: number): readonly Sit[] {
    return this.#days.get(day)?.timed ?? none;
  }

  /** Those to which people go by name, in any order. */
  namedOn(day: number): readonly Sit[] {
    return this.#days.get(day)?.named ?? none;
  }

  /** The people of these. */
  seatsOn(day: number): Seats {
    return this.#days.get(day)?.seats ?? noSeats;
  }

  /** Those that everybody attends, in any order. */
  wideOn(day: number): readonly Sit[] {
    return this.#days.get(day)?.wide ?? none;
  }

  /** Those in a room, but journeys and leave; in any order. */
  roomedOn(day: number): readonly Sit[] {
    return this.#days.get(day)?.roomed ?? none;
  }

  awayOn(day: number): number {
    return this.#days.get(day)?.away ?? 0;
  }

  /** Days on which anything sits, in any order. */
  days(): Iterable<Day> {
    return this.#days.keys() as Iterable<Day>;
  }

  /** Those of them from a first to a last one. */
  within(first: number, last: number): readonly number[] {
    if (last - first > this.#days.size) {
      return [...this.#days.keys()].filter((day) => day >= first && day <= last);
    }
    const days: number[] = [];
    for (let day = first; day <= last; day++) if (this.#days.has(day)) days.push(day);
    return days;
  }

  /** Pairs of delegation-wide sittings on one day, over all days. */
  get widePairs(): number {
    return this.#widePairs;
  }
}

function emptyDay(): OneDay {
  return { sits: [], timed: [], named: [], seats: new Seats(), wide: [], roomed: [], away: 0 };
}

function takeFrom(sits: Sit[], sit: Sit): boolean {
  const at = sits.indexOf(sit);
  if (at >= 0) sits.splice(at, 1);
  return at >= 0;
}

function awayOf(sit: Sit): number {
  return sit.attendance === 'delegation' ? Infinity : sit.attendees.length;
}

function sum(sits: readonly Sit[]): number {
  let away = 0;
  for (const sit of sits) if (sit.event.away) away += awayOf(sit);
  return away;
}
