import type { Sit } from './sit';

/** Who is named for which sitting of a day, in two lists side by side: numbers that are gone through without looking at
 *  the sittings. */
export class Seats {
  readonly people: number[] = [];
  /** For each of these the sitting that names them. */
  readonly sits: Sit[] = [];

  add(sit: Sit): void {
    const { people } = sit;
    for (let i = 0; i < people.length; i++) {
      this.people.push(people[i]!);
      this.sits.push(sit);
    }
  }

  /** Takes out a sitting that is there. */
  remove(sit: Sit): void {
    const at = this.sits.indexOf(sit);
    this.people.splice(at, sit.people.length);
    this.sits.splice(at, sit.people.length);
  }
}
