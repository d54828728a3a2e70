import { compareSits, type Sit } from './sit';

/** The sittings of somebody in order of instant. Asking is O(log n), changing O(n) with a very small constant. The
 *  instants are kept beside the sittings, so that a search looks at sittings only where two begin together. */
export class Track {
  readonly #sits: Sit[] = [];
  readonly #starts: number[] = [];

  get length(): number {
    return this.#sits.length;
  }

  at(index: number): Sit | undefined {
    return this.#sits[index];
  }

  /** Adds a sitting that is not before any that is there. */
  append(sit: Sit): void {
    this.#sits.push(sit);
    this.#starts.push(sit.start);
  }

  add(sit: Sit): void {
    const at = this.firstFrom(sit);
    this.#sits.splice(at, 0, sit);
    this.#starts.splice(at, 0, sit.start);
  }

  /** Takes the very sitting out; nothing happens where it is not there. */
  remove(sit: Sit): void {
    for (let i = this.firstFrom(sit); i < this.#sits.length; i++) {
      const found = this.#sits[i]!;
      if (found === sit) {
        this.#sits.splice(i, 1);
        this.#starts.splice(i, 1);
        return;
      }
      if (compareSits(found, sit) !== 0) return;
    }
  }

  /** Index of the first sitting that is not before this one. */
  firstFrom(sit: Sit): number {
    return this.#firstWith(sit, 0);
  }

  /** The last sitting before this one, by order. */
  before(sit: Sit): Sit | undefined {
    return this.#sits[this.#firstWith(sit, 0) - 1];
  }

  /** The first sitting after this one, by order. */
  after(sit: Sit): Sit | undefined {
    return this.#sits[this.#firstWith(sit, 1)];
  }

  /** Index of the first sitting that compares with this one at least so. */
  #firstWith(sit: Sit, least: 0 | 1): number {
    const { start } = sit;
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = starts[middle]!;
      const isBefore =
        other === start ? compareSits(this.#sits[middle]!, sit) < least : other < start;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
