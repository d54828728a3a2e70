import { zoneOf } from './halfChoices';
import type { Halves, Sit } from './planIndex/sit';

/** What a sitting adds to a moment: a meeting, or people who are away. Each name counts once, however many sittings
 *  bring it. */
export interface Presence {
  readonly sit: Sit;
  readonly brings: 'meeting' | 'absence';
  readonly names: readonly (string | number)[];
}

/** The half of a day in which something is, at its own place. */
export type Part = 'full' | 'morning' | 'afternoon';

interface Size {
  readonly meetings: number;
  readonly absences: number;
}

const none: ReadonlySet<number> = new Set();

/** Who is present at one time, while a sweep goes on. Zones that stand apart (`zoneOf`, whose names are in no other) are
 *  there with the fuller half of their day. */
export class Moment {
  readonly #day: number;
  readonly #apart: ReadonlySet<number>;
  readonly #rest = new Tally();
  readonly #zones = new Map<number, ZoneHalves>();
  #onDay = 0;

  constructor(day: number, apart: ReadonlySet<number> = none) {
    this.#day = day;
    this.#apart = apart;
  }

  enter(one: Presence): void {
    this.#count(one, 1);
  }

  leave(one: Presence): void {
    this.#count(one, -1);
  }

  /** Something of the day itself is there. */
  get counts(): boolean {
    return this.#onDay > 0;
  }

  size(): Size {
    let { meetings, absences } = this.#rest;
    for (const zone of this.#zones.values()) {
      const fuller = zone.fuller();
      meetings += fuller.meetings;
      absences += fuller.absences;
    }
    return { meetings, absences };
  }

  /** A half where all that are there are in it, whichever of two halves that are as full a zone is in. */
  part(): Part {
    let mornings = this.#rest.halves[1] > 0 ? 'always' : 'never';
    let afternoons = this.#rest.halves[2] > 0 ? 'always' : 'never';
    for (const zone of this.#zones.values()) {
      if (mornings !== 'always') mornings = zone.has(1) === 'never' ? mornings : zone.has(1);
      if (afternoons !== 'always') afternoons = zone.has(2) === 'never' ? afternoons : zone.has(2);
    }
    if (mornings === 'always' && afternoons === 'never') return 'morning';
    return afternoons === 'always' && mornings === 'never' ? 'afternoon' : 'full';
  }

  #count(one: Presence, step: 1 | -1): void {
    const { sit } = one;
    if (sit.day === this.#day) this.#onDay += step;
    const zone = this.#apart.size > 0 ? zoneOf(sit) : 0;
    if (!this.#apart.has(zone)) {
      this.#rest.count(one, step);
      return;
    }
    let halves = this.#zones.get(zone);
    if (!halves) this.#zones.set(zone, (halves = new ZoneHalves()));
    halves.count(one, step);
  }
}

/** The two halves of a day in one zone. */
class ZoneHalves {
  readonly #morning = new Tally();
  readonly #afternoon = new Tally();

  count(one: Presence, step: 1 | -1): void {
    if (one.sit.halves & 1) this.#morning.count(one, step);
    if (one.sit.halves & 2) this.#afternoon.count(one, step);
  }

  fuller(): Size {
    return this.#lead() < 0 ? this.#afternoon : this.#morning;
  }

  /** Whether something that sits in this half only is there, where the fuller half stands. */
  has(half: Halves & (1 | 2)): 'always' | 'sometimes' | 'never' {
    const lead = half === 1 ? this.#lead() : -this.#lead();
    const isThere = (half === 1 ? this.#morning : this.#afternoon).halves[half] > 0;
    if (lead < 0 || !isThere) return 'never';
    return lead === 0 ? 'sometimes' : 'always';
  }

  /** Positive where the morning is fuller: with more of both, then with more meetings. */
  #lead(): number {
    const [a, b] = [this.#morning, this.#afternoon];
    return a.meetings + a.absences - b.meetings - b.absences || a.meetings - b.meetings;
  }
}

/** Meetings and absences by name, and how many sittings there are of each kind of half. */
class Tally {
  readonly #names = { meeting: new Map<string | number, number>(), absence: new Map() };
  readonly halves: [number, number, number, number] = [0, 0, 0, 0];

  get meetings(): number {
    return this.#names.meeting.size;
  }

  get absences(): number {
    return this.#names.absence.size;
  }

  count({ sit, brings, names }: Presence, step: 1 | -1): void {
    const counted = this.#names[brings];
    for (const name of names) {
      const count = (counted.get(name) ?? 0) + step;
      if (count === 0) counted.delete(name);
      else counted.set(name, count);
    }
    this.halves[sit.halves] += step;
  }
}
