import type { Day } from '../../model/time';
import type { EventView } from './eventView';
import { isAttended, type Sit } from './sit';
import { Track } from './track';
import { buildUnit, rootOf, type UnitSources } from './units';

const none: readonly Sit[] = [];

/** The sittings of every live meeting: by meeting, by day, and by person in order of instant. Delegation-wide ones form
 *  one track; a person's own track holds only what names them, and is looked at together with the delegation's. */
export class SittingIndex {
  readonly #units = new Map<string, readonly Sit[]>();
  readonly #days = new Map<Day, Sit[]>();
  readonly #people = new Map<string, Track>();
  readonly #wideOnDay = new Map<Day, number>();
  readonly #sources: UnitSources;
  #widePairs = 0;
  /** Delegation-wide sittings in a city. */
  readonly delegation = new Track();
  /** All sittings in a city to which people go by name. */
  readonly named = new Track();

  constructor(sources: UnitSources) {
    this.#sources = sources;
  }

  /** Fills an empty index: O(n log n). */
  build(views: Iterable<EventView>): void {
    const delegation: Sit[] = [];
    const named: Sit[] = [];
    const people = new Map<string, Sit[]>();
    for (const view of views) {
      if (!isRoot(view, this.#sources)) continue;
      const sits = buildUnit(view, this.#sources);
      this.#units.set(view.id, sits);
      for (const sit of sits) {
        this.#addToDay(sit);
        if (!travels(sit)) continue;
        if (sit.attendance === 'delegation') delegation.push(sit);
        else {
          named.push(sit);
          for (const { personId } of sit.attendees) append(people, personId, sit);
        }
      }
    }
    this.delegation.addAll(delegation);
    this.named.addAll(named);
    for (const [id, sits] of people) this.trackOf(id).addAll(sits);
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
    for (const sit of this.#units.get(rootId) ?? none) {
      this.#removeFromDay(sit);
      if (!travels(sit)) continue;
      for (const track of this.#tracksOf(sit)) track.remove(sit);
    }
    this.#units.delete(rootId);
  }

  /** Works a meeting's sittings out anew. */
  addUnit(rootId: string): void {
    const root = this.#sources.viewById(rootId);
    if (!root || this.#units.has(rootId)) return;
    const sits = buildUnit(root, this.#sources);
    this.#units.set(rootId, sits);
    for (const sit of sits) {
      this.#addToDay(sit);
      if (!travels(sit)) continue;
      for (const track of this.#tracksOf(sit)) track.add(sit);
    }
  }

  /** The sittings that a meeting stands for; none for a part of another and for what is not live. */
  unit(rootId: string): readonly Sit[] {
    return this.#units.get(rootId) ?? none;
  }

  /** Ids of all meetings that are no part of another. */
  roots(): Iterable<string> {
    return this.#units.keys();
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

  /** What names a person, in cities. */
  trackOf(personId: string): Track {
    let track = this.#people.get(personId);
    if (!track) {
      track = new Track();
      this.#people.set(personId, track);
    }
    return track;
  }

  *#tracksOf(sit: Sit): Iterable<Track> {
    if (sit.attendance === 'delegation') {
      yield this.delegation;
      return;
    }
    yield this.named;
    for (const { personId } of sit.attendees) yield this.trackOf(personId);
  }

  #addToDay(sit: Sit): void {
    append(this.#days, sit.day, sit);
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
    if (sit.attendance === 'delegation') {
      const others = this.#wideOnDay.get(sit.day)! - 1;
      this.#widePairs -= others;
      this.#wideOnDay.set(sit.day, others);
    }
    if (sits.length === 0) this.#days.delete(sit.day);
  }
}

/** True where somebody must get there: attended, in a city. */
function travels(sit: Sit): boolean {
  return sit.city !== null && isAttended(sit);
}

function isRoot(view: EventView, sources: UnitSources): boolean {
  return view.live && view.eventClass === 'meeting' && rootOf(view, sources) === view;
}

function append<K>(lists: Map<K, Sit[]>, key: K, sit: Sit): void {
  const list = lists.get(key);
  if (list) list.push(sit);
  else lists.set(key, [sit]);
}
