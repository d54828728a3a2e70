import type { Person } from '../../model/plan';

/** Who is away by their own dates, by day. */
export class Absences {
  readonly #people: readonly Person[];
  /** First days, and the days after the last, of everybody's absences; each sorted. */
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(people: Iterable<Person>) {
    this.#people = [...people].filter(({ away }) => away.length > 0);
    const spans = this.#people.flatMap(({ away }) => away.map(({ span }) => span));
    const real = spans.filter(({ start, end }) => start < end);
    this.#starts = real.map(({ start }) => start as number).sort((a, b) => a - b);
    this.#ends = real.map(({ end }) => end as number).sort((a, b) => a - b);
  }

  /** At most so many people are away on a day: who is twice counts twice. O(log n). */
  mostOn(day: number): number {
    return upTo(this.#starts, day) - upTo(this.#ends, day);
  }

  /** Ids of the people who are away on a day. O(people who ever are). */
  on(day: number): ReadonlySet<string> {
    const away = new Set<string>();
    for (const person of this.#people) {
      if (person.away.some(({ span }) => span.start <= day && day < span.end)) away.add(person.id);
    }
    return away;
  }
}

/** How many of the sorted numbers are at most so large. */
function upTo(sorted: readonly number[], most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
