import type { Day } from '../../model/time';
import { compareSits, type Sit } from './sit';

/** The sittings of somebody in order of instant. Asking is O(log n), changing O(n) with a very small constant. */
export class Track {
  #sits: Sit[] = [];

  get length(): number {
    return this.#sits.length;
  }

  at(index: number): Sit | undefined {
    return this.#sits[index];
  }

  /** Adds many at once: O(n log n). */
  addAll(sits: readonly Sit[]): void {
    this.#sits = this.#sits.concat(sits).sort(compareSits);
  }

  add(sit: Sit): void {
    this.#sits.splice(this.firstFrom(sit), 0, sit);
  }

  /** Takes the very sitting out; nothing happens where it is not there. */
  remove(sit: Sit): void {
    for (let i = this.firstFrom(sit); i < this.#sits.length; i++) {
      const found = this.#sits[i]!;
      if (found === sit) {
        this.#sits.splice(i, 1);
        return;
      }
      if (compareSits(found, sit) !== 0) return;
    }
  }

  /** Index of the first sitting that is not before this one. */
  firstFrom(sit: Sit): number {
    return this.#search((other) => compareSits(other, sit) < 0);
  }

  /** The last sitting before this one, by order. */
  before(sit: Sit): Sit | undefined {
    return this.#sits[this.firstFrom(sit) - 1];
  }

  /** The first sitting after this one, by order. */
  after(sit: Sit): Sit | undefined {
    return this.#sits[this.#search((other) => compareSits(other, sit) <= 0)];
  }

  /** Index of the first sitting that begins at the instant of a day in UTC or later. */
  firstFromDay(day: Day | number): number {
    return this.#search((other) => other.start < day * 1440);
  }

  #search(isBefore: (sit: Sit) => boolean): number {
    let low = 0;
    let high = this.#sits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#sits[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
