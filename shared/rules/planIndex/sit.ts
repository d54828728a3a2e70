import type { Attendance, Attendee, Sitting } from '../../model/event';
import type { Place } from '../../model/place';
import type { Day } from '../../model/time';
import type { EpochMin } from '../../model/zone';
import type { EventView } from './eventView';
import { instantOf, knownZone, offsetOn } from './zoneClock';

/** Halves of a day that are touched: 1 the morning (until 13:00), 2 the afternoon, 3 both. */
export type Halves = 1 | 2 | 3;

/** One sitting with its instants and its people, as the rules compare it. */
export interface Sit {
  /** The meeting it counts for: the topmost event that its own event is a part of. */
  readonly root: EventView;
  /** Its own event. */
  readonly event: EventView;
  readonly day: Day;
  /** With hours: compared on the instant. */
  readonly timed: boolean;
  readonly halves: Halves;
  readonly start: EpochMin;
  /** Half-open. */
  readonly end: EpochMin;
  /** Instants of its calendar day at its place: two places share a zone on a day that begins and ends together. */
  readonly dayStart: EpochMin;
  readonly dayEnd: EpochMin;
  /** Null for no place, and online. */
  readonly city: Place | null;
  readonly attendance: Attendance;
  readonly attendees: readonly Attendee[];
  /** As it is written on its own event, else on the meeting; may be empty. */
  readonly room: string;
  /** The same for rooms that are one: without regard to case and spaces. */
  readonly roomKey: string;
  /** The numbers by which the index knows the attendees, each once. */
  readonly people: readonly number[];
  /** For each of these people the last sitting before this one that names them, in a city; kept up to date by the index. */
  readonly before: (Sit | undefined)[];
}

/** Who goes to a sitting: everybody, nobody, or the people who are named. */
export type Going = Pick<Sit, 'attendance' | 'attendees' | 'people'>;

/** Nobody goes. */
export const nobody: Going = { attendance: 'followed', attendees: [], people: [] };

/** Everybody goes, and is not named. */
export const everybody: Going = { attendance: 'delegation', attendees: [], people: [] };

/** Of a sitting that names nobody. */
const nothing: (Sit | undefined)[] = [];

const NOON_BREAK = 13 * 60;

/** The sitting of an event. A place without a zone that is known, no place and online take the home zone; with an
 *  unknown zone hours count as halves. */
export function sitOf(
  root: EventView,
  event: EventView,
  sitting: Sitting,
  place: Place | null,
  homeZone: string,
  going: Going,
): Sit {
  const city = place === null || place.online ? null : place;
  const cityZone = city === null ? homeZone : knownZone(city.zone);
  const zone = cityZone ?? homeZone;
  const timed = cityZone !== null && hasHours(sitting);
  const halves = halvesOf(sitting);
  const { day, from, to } = sitting;
  const offset = offsetOn(day, zone);
  const room = event.row.room ?? root.row.room ?? '';
  return {
    root,
    event,
    day,
    timed,
    halves,
    start: at(day, timed ? from! : firstMinute(halves), zone, offset),
    end: at(day, timed ? to! : lastMinute(halves), zone, offset),
    dayStart: at(day, 0, zone, offset),
    dayEnd: at(day, 1440, zone, offset),
    city,
    room: room.trim(),
    roomKey: room === '' ? '' : roomKeyOf(room),
    attendance: going.attendance,
    attendees: going.attendees,
    people: going.people,
    before: going.people.length === 0 ? nothing : [],
  };
}

const roomKeys = new Map<string, string>();

function roomKeyOf(room: string): string {
  let key = roomKeys.get(room);
  if (key === undefined) {
    key = room.trim().toLowerCase().replace(/\s+/g, ' ');
    if (roomKeys.size > 10_000) roomKeys.clear();
    roomKeys.set(room, key);
  }
  return key;
}

/** In order of instant; sittings that begin together by their events. Total. */
export function compareSits(a: Sit, b: Sit): number {
  return (
    a.start - b.start ||
    compareIds(a.root.id, b.root.id) ||
    compareIds(a.event.id, b.event.id) ||
    a.end - b.end ||
    a.day - b.day
  );
}

/** Two sittings at the same time. Both with hours: on the instant, half-open, so hours that the clocks skip share none.
 *  Else on the calendar day, with halves compared only where the two places share a zone. Symmetric. */
export function sitsClash(a: Sit, b: Sit): boolean {
  if (a.timed && b.timed) return Math.max(a.start, b.start) < Math.min(a.end, b.end);
  if (a.day !== b.day) return false;
  if (a.dayStart !== b.dayStart || a.dayEnd !== b.dayEnd) return true;
  return (a.halves & b.halves) !== 0;
}

/** True where somebody goes. */
export function isAttended(sit: Sit): boolean {
  return (
    sit.attendance === 'delegation' || (sit.attendance === 'named' && sit.attendees.length > 0)
  );
}

/** What two sittings' people have in common: nobody, only people who are optional in one of the two, or somebody who
 *  is required in both. */
export type Shared = 'nobody' | 'optional' | 'required';

/** Who is asked to both. The whole delegation shares everybody who is named. */
export function sharedPeople(a: Sit, b: Sit): Shared {
  if (a.attendance === 'delegation' && b.attendance === 'delegation') return 'required';
  if (a.attendance === 'delegation') return ofNamed(b.attendees);
  if (b.attendance === 'delegation') return ofNamed(a.attendees);
  return sharedByName(a, b);
}

/** People are compared by number; only where one is named twice, by id. */
function sharedByName(a: Sit, b: Sit): Shared {
  const ours = a.attendees;
  const theirs = b.attendees;
  const areOnce = ours.length === a.people.length && theirs.length === b.people.length;
  let found: Shared = 'nobody';
  for (let i = 0; i < ours.length; i++) {
    for (let j = 0; j < theirs.length; j++) {
      const isSame = areOnce
        ? a.people[i] === b.people[j]
        : ours[i]!.personId === theirs[j]!.personId;
      if (!isSame) continue;
      if (!ours[i]!.optional && !theirs[j]!.optional) return 'required';
      found = 'optional';
    }
  }
  return found;
}

function ofNamed(attendees: readonly Attendee[]): Shared {
  if (attendees.length === 0) return 'nobody';
  return attendees.some((a) => !a.optional) ? 'required' : 'optional';
}

/** Code unit order, the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hasHours({ part, from, to }: Sitting): boolean {
  return part === 'hours' && from !== null && to !== null;
}

/** The offset is null where the clocks change around the day. */
function at(day: Day, minute: number, zone: string, offset: number | null): EpochMin {
  return offset === null
    ? instantOf(day, minute, zone)
    : ((day * 1440 + minute - offset) as EpochMin);
}

function firstMinute(halves: Halves): number {
  return halves === 2 ? NOON_BREAK : 0;
}

function lastMinute(halves: Halves): number {
  return halves === 1 ? NOON_BREAK : 1440;
}

function halvesOf(sitting: Sitting): Halves {
  if (sitting.part === 'morning') return 1;
  if (sitting.part === 'afternoon') return 2;
  if (sitting.part !== 'hours') return 3;
  const morning = (sitting.from ?? 0) < NOON_BREAK ? 1 : 0;
  const afternoon = (sitting.to ?? 1440) > NOON_BREAK ? 2 : 0;
  return (morning | afternoon || 3) as Halves;
}
