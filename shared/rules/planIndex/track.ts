import { compareSits, type Sit } from './sit';

/** The sittings of somebody in order of instant. Asking is O(log n), changing O(n) with a very small constant. The
 *  instants are kept beside the sittings, so that a search looks at sittings only where two begin together. */
export class Track {
  readonly #sits: Sit[] = [];
  /** Null until something is searched for. */
  #instants: number[] | null = null;
  #hasTies = false;

  get length(): number {
    return this.#sits.length;
  }

  at(index: number): Sit | undefined {
    return this.#sits[index];
  }

  /** Adds a sitting that begins before none that is there; gives the last of these. Where any begin together, they are in
   *  no order until they are settled. */
  append(sit: Sit): Sit | undefined {
    const last = this.#sits[this.#sits.length - 1];
    if (last?.start === sit.start) this.#hasTies = true;
    this.#sits.push(sit);
    return last;
  }

  /** Puts those in order that were added together; true where there were any. */
  settle(): boolean {
    if (!this.#hasTies) return false;
    this.#hasTies = false;
    this.#sits.sort(compareSits);
    return true;
  }

  /** Gives the index at which it is. */
  add(sit: Sit): number {
    const at = this.firstFrom(sit);
    this.#sits.splice(at, 0, sit);
    this.#starts().splice(at, 0, sit.start);
    return at;
  }

  /** Takes out a sitting that is there; gives the index at which it was. */
  remove(sit: Sit): number {
    const at = this.#sits.indexOf(sit, this.firstFrom(sit));
    if (at < 0) throw new RangeError(`Track.remove: no sitting of ${sit.root.id}`);
    this.#sits.splice(at, 1);
    this.#starts().splice(at, 1);
    return at;
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

  #starts(): number[] {
    return (this.#instants ??= this.#sits.map(({ start }) => start));
  }

  /** Index of the first sitting that compares with this one at least so. */
  #firstWith(sit: Sit, least: 0 | 1): number {
    const { start } = sit;
    const starts = this.#starts();
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
