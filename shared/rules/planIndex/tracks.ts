import type { Attendee } from '../../model/event';
import { isAttended, type Sit } from './sit';
import { Track } from './track';

/** Above so many people a list is not looked through for each. */
const MANY = 16;

/** Who must get where: sittings in a city by person, in order of instant. Delegation-wide ones form one track; a person's
 *  own holds only what names them, and is looked at together with the delegation's. Each sitting knows the one before it
 *  for each of its people. */
export class Tracks {
  readonly #numbers = new Map<string, number>();
  /** By the number of the person. */
  readonly #people: Track[] = [];
  readonly delegation = new Track();

  /** Numbers of people, each once; the same for the same person. Mostly they are few, each named once. */
  numbersOf(attendees: readonly Attendee[]): readonly number[] {
    const people: number[] = [];
    const isLong = attendees.length > MANY;
    for (let i = 0; i < attendees.length; i++) {
      const number = this.#numberOf(attendees[i]!.personId);
      if (isLong || !people.includes(number)) people.push(number);
    }
    return isLong ? [...new Set(people)] : people;
  }

  of(person: number): Track {
    return this.#people[person]!;
  }

  /** Fills empty tracks. The instants are sorted as numbers, each with its place in the list; other ways of telling
   *  sittings apart are asked only where somebody has two that begin together. O(n log n). */
  fill(sits: readonly Sit[]): void {
    const count = sits.length;
    const keys = new Float64Array(count);
    for (let i = 0; i < count; i++) keys[i] = sits[i]!.start * count + i;
    keys.sort();
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      this.#append(sits[key - Math.floor(key / count) * count]!);
    }
    this.delegation.settle();
    for (let person = 0; person < this.#people.length; person++) {
      const track = this.#people[person]!;
      if (track.settle()) for (let i = 0; i < track.length; i++) this.#link(track, i, person);
    }
  }

  enter(sit: Sit): void {
    if (sit.attendance === 'delegation') this.delegation.add(sit);
    for (const person of sit.people) {
      const track = this.of(person);
      const at = track.add(sit);
      this.#link(track, at, person);
      this.#link(track, at + 1, person);
    }
  }

  leave(sit: Sit): void {
    if (sit.attendance === 'delegation') this.delegation.remove(sit);
    for (const person of sit.people) {
      const track = this.of(person);
      this.#link(track, track.remove(sit), person);
    }
  }

  /** Lets a sitting that is not in the tracks know those before it. */
  suppose(sit: Sit): void {
    sit.people.forEach((person, i) => {
      sit.before[i] = this.of(person).before(sit);
    });
  }

  #append(sit: Sit): void {
    if (sit.attendance === 'delegation') this.delegation.append(sit);
    const { people, before } = sit;
    for (let i = 0; i < people.length; i++) before[i] = this.of(people[i]!).append(sit);
  }

  #link(track: Track, at: number, person: number): void {
    const sit = track.at(at);
    if (sit) sit.before[sit.people.indexOf(person)] = track.at(at - 1);
  }

  #numberOf(personId: string): number {
    let number = this.#numbers.get(personId);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(personId, number);
      this.#people.push(new Track());
    }
    return number;
  }
}

/** True where somebody must get there: attended, in a city. */
export function travels(sit: Sit): boolean {
  return sit.city !== null && isAttended(sit);
}
