import type { Day } from '../../model/time';
import { DayTable } from './dayTable';
import type { EventView } from './eventView';
import type { Seats } from './seats';
import type { Sit } from './sit';
import type { Track } from './track';
import { Tracks, travels } from './tracks';
import { buildUnit, rootOf, type UnitSources } from './units';

const none: readonly Sit[] = [];

/** What the index of sittings asks of the plan; it numbers people itself. */
export type SittingSources = Omit<UnitSources, 'peopleOf'> & {
  /** The number of an event. */
  readonly cellOf: (id: string) => number;
};

/** The sittings of every live meeting: by meeting, by day, and by person in order of instant. */
export class SittingIndex {
  /** By the number of the root. */
  readonly #units: (readonly Sit[] | undefined)[] = [];
  readonly #days = new DayTable();
  readonly #tracks = new Tracks();
  readonly #sources: UnitSources & SittingSources;

  constructor(sources: SittingSources) {
    this.#sources = { ...sources, peopleOf: (attendees) => this.#tracks.numbersOf(attendees) };
  }

  /** Fills an empty index with the events by number: O(n log n). */
  build(views: readonly (EventView | undefined)[]): void {
    const travelling: Sit[] = [];
    for (let cell = 0; cell < views.length; cell++) {
      const view = views[cell];
      if (!view || !isRoot(view, this.#sources)) continue;
      const sits = buildUnit(view, this.#sources);
      this.#units[cell] = sits;
      for (let i = 0; i < sits.length; i++) {
        const sit = sits[i]!;
        this.#days.add(sit);
        if (travels(sit)) travelling.push(sit);
      }
    }
    this.#tracks.fill(travelling);
  }

  /** The sittings that a meeting would stand for, were it as a view says; the index stays as it is. */
  supposed(view: EventView): readonly Sit[] {
    const sits = buildUnit(view, this.#sources);
    for (const sit of sits) this.#tracks.suppose(sit);
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
      this.#days.remove(sit);
      if (travels(sit)) this.#tracks.leave(sit);
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
      this.#days.add(sit);
      if (travels(sit)) this.#tracks.enter(sit);
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
    return this.#days.on(day);
  }

  /** Those of them with hours. */
  timedOn(day: number): readonly Sit[] {
    return this.#days.timedOn(day);
  }

  /** Those of them in a room, but journeys and leave. */
  roomedOn(day: number): readonly Sit[] {
    return this.#days.roomedOn(day);
  }

  /** Those of them that everybody attends. */
  wideOn(day: number): readonly Sit[] {
    return this.#days.wideOn(day);
  }

  /** At most so many people journeys and leave take away on a day; infinite where they take everybody. */
  awayOn(day: number): number {
    return this.#days.awayOn(day);
  }

  /** Days on which anything sits, in any order. */
  days(): Iterable<Day> {
    return this.#days.days();
  }

  /** Those of them from a first to a last one. */
  daysWithin(first: number, last: number): readonly number[] {
    return this.#days.within(first, last);
  }

  /** Pairs of delegation-wide sittings on one day, over all days; a measure of how crowded the plan is. */
  get widePairs(): number {
    return this.#days.widePairs;
  }

  /** What names a person, in cities; by the number of the person. */
  trackOf(person: number): Track {
    return this.#tracks.of(person);
  }

  /** Delegation-wide sittings in a city. */
  get delegation(): Track {
    return this.#tracks.delegation;
  }

  /** Sittings of a day to which people go by name, in any order. */
  namedOn(day: number): readonly Sit[] {
    return this.#days.namedOn(day);
  }

  /** The people of these. */
  seatsOn(day: number): Seats {
    return this.#days.seatsOn(day);
  }
}

function isRoot(view: EventView, sources: UnitSources): boolean {
  return view.live && view.eventClass === 'meeting' && rootOf(view, sources) === view;
}
