import type { Day } from '../../model/time';
import type { Sit } from './sit';

interface OneDay {
  readonly sits: Sit[];
  /** Those of them with hours. */
  readonly timed: Sit[];
  /** Those in a city to which people go by name. */
  readonly named: Sit[];
  /** How many of them everybody attends. */
  wide: number;
  /** How many have a room. */
  roomed: number;
  /** People whom journeys and leave name; infinite where they name everybody. */
  away: number;
}

const none: readonly Sit[] = [];

/** Sittings by their calendar day, with numbers by which a rule passes over a day without looking at its sittings. */
export class DayTable {
  readonly #days = new Map<number, OneDay>();
  #widePairs = 0;

  add(sit: Sit): void {
    let day = this.#days.get(sit.day);
    if (!day) {
      day = { sits: [], timed: [], named: [], wide: 0, roomed: 0, away: 0 };
      this.#days.set(sit.day, day);
    }
    day.sits.push(sit);
    if (sit.timed) day.timed.push(sit);
    if (isNamed(sit)) day.named.push(sit);
    if (sit.roomKey !== '') day.roomed += 1;
    if (sit.event.away) day.away += awayOf(sit);
    if (sit.attendance === 'delegation') {
      this.#widePairs += day.wide;
      day.wide += 1;
    }
  }

  remove(sit: Sit): void {
    const day = this.#days.get(sit.day);
    if (!day || !takeFrom(day.sits, sit)) return;
    if (sit.timed) takeFrom(day.timed, sit);
    if (isNamed(sit)) takeFrom(day.named, sit);
    if (sit.roomKey !== '') day.roomed -= 1;
    if (sit.event.away) day.away = sum(day.sits);
    if (sit.attendance === 'delegation') {
      day.wide -= 1;
      this.#widePairs -= day.wide;
    }
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

  /** Those in a city to which people go by name, in any order. */
  namedOn(day: number): readonly Sit[] {
    return this.#days.get(day)?.named ?? none;
  }

  roomedOn(day: number): number {
    return this.#days.get(day)?.roomed ?? 0;
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

function isNamed(sit: Sit): boolean {
  return sit.people.length > 0 && sit.city !== null;
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
