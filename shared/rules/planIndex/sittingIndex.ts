import { type Attendee, isAway } from '../../model/event';
import type { Day } from '../../model/time';
import type { EventView } from './eventView';
import { isAttended, type Sit } from './sit';
import { sortSits } from './sortSits';
import { Track } from './track';
import { buildUnit, rootOf, type UnitSources } from './units';

const none: readonly Sit[] = [];

/** What the index of sittings asks of the plan; it numbers people itself. */
export type SittingSources = Omit<UnitSources, 'peopleOf'> & {
  /** The number of an event. */
  readonly cellOf: (id: string) => number;
};

/** The sittings of every live meeting: by meeting, by day, and by person in order of instant. Delegation-wide ones form
 *  one track; a person's own track holds only what names them, and is looked at together with the delegation's. */
export class SittingIndex {
  /** By the number of the root. */
  readonly #units: (readonly Sit[] | undefined)[] = [];
  readonly #days = new Map<Day, Sit[]>();
  readonly #numbers = new Map<string, number>();
  /** By the number of the person. */
  readonly #tracks: Track[] = [];
  readonly #wideOnDay = new Map<Day, number>();
  readonly #sources: UnitSources & SittingSources;
  #widePairs = 0;
  #absences = 0;
  /** Delegation-wide sittings in a city. */
  readonly delegation = new Track();
  /** All sittings in a city to which people go by name. */
  readonly named = new Track();

  constructor(sources: SittingSources) {
    this.#sources = { ...sources, peopleOf: (attendees) => this.#peopleOf(attendees) };
  }

  /** Fills an empty index with the events by number: O(n log n). */
  build(views: readonly (EventView | undefined)[]): void {
    const travelling: Sit[] = [];
    for (let cell = 0; cell < views.length; cell++) {
      const view = views[cell];
      if (!view || !isRoot(view, this.#sources)) continue;
      const sits = buildUnit(view, this.#sources);
      this.#units[cell] = sits;
      for (const sit of sits) {
        this.#addToDay(sit);
        if (travels(sit)) travelling.push(sit);
      }
    }
    for (const sit of sortSits(travelling)) {
      if (sit.attendance === 'delegation') this.delegation.append(sit);
      else {
        this.named.append(sit);
        sit.people.forEach((person, i) => {
          sit.before[i] = this.trackOf(person).append(sit);
        });
      }
    }
  }

  /** The sittings that a meeting would stand for, were it as a view says; the index stays as it is. */
  supposed(view: EventView): readonly Sit[] {
    const sits = buildUnit(view, this.#sources);
    for (const sit of sits) {
      sit.people.forEach((person, i) => {
        sit.before[i] = this.trackOf(person).before(sit);
      });
    }
    return sits;
  }

  /** Ids of the meetings for which an event or a part of it counts, as the plan stands. The event itself may be gone. */
  rootsTouching(eventId: string): ReadonlySet<string> {
    const roots = new Set<string>();
    const seen = new Set<string>();
    const waiting = [eventId];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const view = this.#sources.viewById(id);
      if (view && view.live && view.eventClass === 'meeting') {
        roots.add(rootOf(view, this.#sources).id);
      }
      for (const child of this.#sources.childrenOf(id)) waiting.push(child);
    }
    return roots;
  }

  /** Takes a meeting's sittings out. */
  removeUnit(rootId: string): void {
    const cell = this.#sources.cellOf(rootId);
    for (const sit of this.unitAt(cell)) {
      this.#removeFromDay(sit);
      if (travels(sit)) this.#leaveTracks(sit);
    }
    this.#units[cell] = undefined;
  }

  /** Works a meeting's sittings out anew. */
  addUnit(rootId: string): void {
    const root = this.#sources.viewById(rootId);
    const cell = this.#sources.cellOf(rootId);
    if (!root || this.#units[cell]) return;
    const sits = buildUnit(root, this.#sources);
    this.#units[cell] = sits;
    for (const sit of sits) {
      this.#addToDay(sit);
      if (travels(sit)) this.#enterTracks(sit);
    }
  }

  /** The sittings that a meeting stands for; none for a part of another and for what is not live. */
  unit(rootId: string): readonly Sit[] {
    return this.unitAt(this.#sources.cellOf(rootId));
  }

  /** The same by its number. */
  unitAt(cell: number): readonly Sit[] {
    return this.#units[cell] ?? none;
  }

  /** Numbers of all meetings that sit and are no part of another. */
  roots(): readonly number[] {
    const roots: number[] = [];
    for (let cell = 0; cell < this.#units.length; cell++) {
      if (this.unitAt(cell).length > 0) roots.push(cell);
    }
    return roots;
  }

  /** All sittings on a day, attended or not, in any order. */
  onDay(day: Day | number): readonly Sit[] {
    return this.#days.get(day as Day) ?? none;
  }

  /** Days on which anything sits, in any order. */
  days(): Iterable<Day> {
    return this.#days.keys();
  }

  /** Pairs of delegation-wide sittings on one day, over all days; a measure of how crowded the plan is. */
  get widePairs(): number {
    return this.#widePairs;
  }

  /** Sittings of travel and leave. */
  get absences(): number {
    return this.#absences;
  }

  /** What names a person, in cities; by the number of the person. */
  trackOf(person: number): Track {
    return (this.#tracks[person] ??= new Track());
  }

  /** Mostly few people, each named once. */
  #peopleOf(attendees: readonly Attendee[]): readonly number[] {
    const people = attendees.map(({ personId }) => {
      let number = this.#numbers.get(personId);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(personId, number);
      }
      return number;
    });
    return people.length > 1 ? [...new Set(people)] : people;
  }

  #enterTracks(sit: Sit): void {
    if (sit.attendance === 'delegation') {
      this.delegation.add(sit);
      return;
    }
    this.named.add(sit);
    for (const person of sit.people) {
      const track = this.trackOf(person);
      const at = track.add(sit);
      link(track.at(at - 1), sit, person);
      link(sit, track.at(at + 1), person);
    }
  }

  #leaveTracks(sit: Sit): void {
    if (sit.attendance === 'delegation') {
      this.delegation.remove(sit);
      return;
    }
    this.named.remove(sit);
    for (const person of sit.people) {
      const track = this.trackOf(person);
      const at = track.remove(sit);
      link(track.at(at - 1), track.at(at), person);
    }
  }

  #addToDay(sit: Sit): void {
    const sits = this.#days.get(sit.day);
    if (sits) sits.push(sit);
    else this.#days.set(sit.day, [sit]);
    if (isAway(sit.event.row.kind)) this.#absences += 1;
    if (sit.attendance === 'delegation') {
      const others = this.#wideOnDay.get(sit.day) ?? 0;
      this.#widePairs += others;
      this.#wideOnDay.set(sit.day, others + 1);
    }
  }

  #removeFromDay(sit: Sit): void {
    const sits = this.#days.get(sit.day);
    if (!sits) return;
    const at = sits.indexOf(sit);
    if (at < 0) return;
    sits.splice(at, 1);
    if (isAway(sit.event.row.kind)) this.#absences -= 1;
    if (sit.attendance === 'delegation') {
      const others = this.#wideOnDay.get(sit.day)! - 1;
      this.#widePairs -= others;
      this.#wideOnDay.set(sit.day, others);
    }
    if (sits.length === 0) this.#days.delete(sit.day);
  }
}

/** Lets one sitting be the last before another for a person. */
function link(before: Sit | undefined, sit: Sit | undefined, person: number): void {
  if (sit) sit.before[sit.people.indexOf(person)] = before;
}

/** True where somebody must get there: attended, in a city. */
function travels(sit: Sit): boolean {
  return sit.city !== null && isAttended(sit);
}

function isRoot(view: EventView, sources: UnitSources): boolean {
  return view.live && view.eventClass === 'meeting' && rootOf(view, sources) === view;
}
