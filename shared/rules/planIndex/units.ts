import type { Attendee, Sitting } from '../../model/event';
import type { Place } from '../../model/place';
import type { Day } from '../../model/time';
import type { EventView } from './eventView';
import { everybody, type Going, nobody, type Sit, sitOf } from './sit';

/** What building the sittings of a meeting asks of the plan. */
export interface UnitSources {
  readonly viewById: (id: string) => EventView | undefined;
  readonly childrenOf: (id: string) => ReadonlySet<string>;
  readonly placeById: (id: string | null) => Place | null;
  /** Numbers of people, each once; the same for the same person. */
  readonly peopleOf: (attendees: readonly Attendee[]) => readonly number[];
  readonly homeZone: () => string;
}

/** The topmost live meeting that an event is a part of; itself where it is none's. Where parts go round in a circle,
 *  the smallest id of it. */
export function rootOf(view: EventView, sources: UnitSources): EventView {
  let parent = liveMeeting(view.row.parentId, sources);
  if (!parent) return view;
  const seen = new Set([view.id]);
  let root = view;
  for (; parent; parent = liveMeeting(parent.row.parentId, sources)) {
    if (seen.has(parent.id)) return smallestOfCircle(parent, sources);
    seen.add(parent.id);
    root = parent;
  }
  return root;
}

/** The sittings that a root stands for, in order of day: on days on which parts of it sit the parts', else its own. Each
 *  part goes with its own people, or its parent's where it says nothing, and so with place. */
export function buildUnit(root: EventView, sources: UnitSources): readonly Sit[] {
  const going = goingOf(root, nobody, sources);
  const sits: Sit[] = [];
  if (sources.childrenOf(root.id).size === 0) {
    const { sittings } = root.dates;
    for (let i = 0; i < sittings.length; i++) {
      sits.push(ownSit(root, root, sittings[i]!, placeOf(root), going, sources));
    }
  } else collect(root, root, placeOf(root), going, sources, new Set(), sits);
  return isInOrder(sits) ? sits : sits.sort((a, b) => a.day - b.day);
}

function collect(
  root: EventView,
  event: EventView,
  placeId: string | null,
  going: Going,
  sources: UnitSources,
  seen: Set<string>,
  sits: Sit[],
): void {
  if (seen.has(event.id)) return;
  seen.add(event.id);
  const first = sits.length;
  for (const id of sources.childrenOf(event.id)) {
    const part = liveMeeting(id, sources);
    if (!part) continue;
    const partGoing = goingOf(part, going, sources);
    collect(root, part, placeOf(part) ?? placeId, partGoing, sources, seen, sits);
  }
  const covered = new Set<Day>();
  for (let i = first; i < sits.length; i++) covered.add(sits[i]!.day);
  for (const sitting of event.dates.sittings) {
    if (!covered.has(sitting.day)) {
      sits.push(ownSit(root, event, sitting, placeId, going, sources));
    }
  }
}

function ownSit(
  root: EventView,
  event: EventView,
  sitting: Sitting,
  placeId: string | null,
  going: Going,
  sources: UnitSources,
): Sit {
  const place = sources.placeById(sitting.placeId ?? placeId);
  return sitOf(root, event, sitting, place, sources.homeZone(), going);
}

/** Nearly always: only what comes from outside, and parts, can be in another order. */
function isInOrder(sits: readonly Sit[]): boolean {
  for (let i = 1; i < sits.length; i++) if (sits[i]!.day < sits[i - 1]!.day) return false;
  return true;
}

/** What an event says itself, else what its parent says. */
function goingOf({ row }: EventView, parent: Going, sources: UnitSources): Going {
  const { attendance, attendees } = row;
  if (attendance === null) return parent;
  if (attendance === 'delegation') return everybody;
  if (attendance !== 'named') return nobody;
  return { attendance: 'named', attendees, people: sources.peopleOf(attendees) };
}

function placeOf(event: EventView): string | null {
  return event.row.placeId;
}

function liveMeeting(id: string | null, sources: UnitSources): EventView | undefined {
  if (id === null) return undefined;
  const view = sources.viewById(id);
  return view && view.live && view.eventClass === 'meeting' ? view : undefined;
}

function smallestOfCircle(start: EventView, sources: UnitSources): EventView {
  let smallest = start;
  let event = liveMeeting(start.row.parentId, sources);
  for (; event && event !== start; event = liveMeeting(event.row.parentId, sources)) {
    if (event.id < smallest.id) smallest = event;
  }
  return smallest;
}
