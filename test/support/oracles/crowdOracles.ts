import type { Today } from '@shared/model/asOf';
import { settingsOf, type CalendarEvent, type Plan } from '@shared/model/plan';
import type { Day } from '@shared/model/time';
import { toInstant } from '@shared/model/zone';
import { placeById } from '@shared/places';
import {
  allSits,
  atOneTime,
  halvesOf,
  isAway,
  isMeeting,
  liveEvents,
  type PlainSit,
  spanOf,
} from './asItStood';
import type { Expected } from './meetingOracles';

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Sittings of everything but travel and leave, even as parts. */
function meetings(plan: Plan, day: Day): readonly PlainSit[] {
  return allSits(plan, day).filter(({ event }) => isMeeting(event));
}

const isAttended = (sit: PlainSit) => sit.attendance === 'delegation' || sit.attendees.length > 0;

/** Every pair of sittings in a room. */
export function roomOracle(plan: Plan, { day }: Today): Expected {
  const sits = meetings(plan, day);
  const name = ({ event, root }: PlainSit) =>
    (event.room ?? root.room ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
  const pairs = new Map<string, Set<number>>();
  for (const a of sits) {
    for (const b of sits) {
      if (a.root.id >= b.root.id || name(a) === '' || name(a) !== name(b)) continue;
      if (cityOf(plan, a) !== cityOf(plan, b) || !atOneTime(plan, a, b)) continue;
      const key = `event:${a.root.id}|event:${b.root.id}`;
      const days = pairs.get(key) ?? new Set();
      pairs.set(key, days.add(Math.max(a.sitting.day, b.sitting.day)));
    }
  }
  return [...pairs].map(([key, days]) => `error ${key} ${days.size}`).sort();
}

function cityOf(plan: Plan, { placeId }: PlainSit): string | null {
  const place = placeById(plan, placeId);
  return place === null || place.online ? null : place.id;
}

/** Every sitting with hours, against 10:00-13:00 and 15:00-18:00. */
export function slotOracle(plan: Plan, { day }: Today): Expected {
  return liveEvents(plan, day)
    .filter((event) => isMeeting(event) && event.interpretation)
    .map(({ id, sittings }) => ({
      id,
      count: sittings.filter(
        ({ part, from, to }) =>
          part === 'hours' && !(from! >= 600 && to! <= 780) && !(from! >= 900 && to! <= 1080),
      ).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => `notice event:${id} ${count}`)
    .sort();
}

/** Every sitting against every event of the calendars that are followed. */
export function referenceOracle(plan: Plan, { day }: Today): Expected {
  const found = new Map<string, { days: Set<number>; sameCity: boolean }>();
  for (const other of plan.calendarEvents.values()) {
    if (!plan.calendars.get(other.calendarId)?.followed) continue;
    for (const sit of meetings(plan, day).filter(isAttended)) {
      if (!fallsIn(plan, sit, other)) continue;
      const key = `calendarEvent:${other.id}|event:${sit.root.id}`;
      const known = found.get(key) ?? { days: new Set(), sameCity: false };
      known.days.add(sit.sitting.day);
      known.sameCity ||= other.placeId !== null && other.placeId === sit.placeId;
      found.set(key, known);
    }
  }
  return [...found]
    .map(([key, { days, sameCity }]) => `warning ${key} ${days.size} ${sameCity}`)
    .sort();
}

function fallsIn(plan: Plan, sit: PlainSit, { span, from, to, zone }: CalendarEvent): boolean {
  const one = spanOf(plan, sit);
  if (one.timed && from !== null && to !== null && zone !== null) {
    const start = toInstant(span.start, from, zone);
    const end = toInstant((span.end - 1) as Day, to, zone);
    return one.start < end && start < one.end;
  }
  return sit.sitting.day >= span.start && sit.sitting.day < span.end;
}

/** The most meetings that sit at one time, each once, by trying every set of sittings of one half of a day: those with
 *  hours share instants, the others sit through the half. */
function mostAtOnce(plan: Plan, sits: readonly PlainSit[]): number {
  let most = 0;
  const grow = (chosen: readonly PlainSit[], next: number): void => {
    most = Math.max(most, chosen.length);
    for (let i = next; i < sits.length; i++) {
      const sit = sits[i]!;
      const fits = chosen.every((c) => c.root.id !== sit.root.id && together(plan, c, sit));
      if (fits) grow([...chosen, sit], i + 1);
    }
  };
  grow([], 0);
  return most;
}

function together(plan: Plan, a: PlainSit, b: PlainSit): boolean {
  const [one, other] = [spanOf(plan, a), spanOf(plan, b)];
  return !one.timed || !other.timed || (one.start < other.end && other.start < one.end);
}

const inHalf = (sits: readonly PlainSit[], on: number, half: 0 | 1) =>
  sits.filter((sit) => sit.sitting.day === on && halvesOf(sit.sitting)[half]);

const daysSat = (sits: readonly PlainSit[]) => [...new Set(sits.map((sit) => sit.sitting.day))];

/** Every day of the process's own meetings. */
export function parallelOracle(plan: Plan, { day }: Today): Expected {
  const cap = settingsOf(plan).parallelCap;
  const sits = meetings(plan, day).filter(({ event, root }) =>
    [event, root].every((e) => isMeeting(e) && e.kind !== 'own-meeting'),
  );
  if (cap === null) return [];
  return daysSat(sits)
    .map((on) => ({
      on,
      most: Math.max(...([0, 1] as const).map((h) => mostAtOnce(plan, inHalf(sits, on, h)))),
    }))
    .filter(({ most }) => most > cap)
    .map(({ on, most }) => `warning ${iso(on)} ${most}`)
    .sort();
}

/** Every half of every day against who is free in it. */
export function capacityOracle(plan: Plan, { day }: Today): Expected {
  if (plan.people.size === 0) return [];
  const all = allSits(plan, day);
  const sits = all.filter(
    (sit) =>
      isMeeting(sit.event) &&
      (sit.attendance === 'delegation' || sit.attendees.some((one) => !one.optional)),
  );
  const found: string[] = [];
  for (const on of daysSat(sits)) {
    const lacking = ([0, 1] as const).map((half) => {
      const free = [...plan.people.values()].filter(
        ({ id, away }) =>
          !away.some(({ span }) => span.start <= on && on < span.end) &&
          !inHalf(all, on, half).some((sit) => isAway(sit.event) && isAsked(sit, id)),
      ).length;
      const most = mostAtOnce(plan, inHalf(sits, on, half));
      return most === 0 ? 0 : most - free;
    });
    const worst = Math.max(...lacking);
    if (worst > 0) found.push(`warning ${iso(on)} ${worst}`);
  }
  return found.sort();
}

function isAsked(sit: PlainSit, personId: string): boolean {
  if (sit.attendance === 'delegation') return true;
  return sit.attendees.some((one) => one.personId === personId);
}
