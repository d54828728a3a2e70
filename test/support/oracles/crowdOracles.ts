import type { Today } from '@shared/model/asOf';
import { settingsOf, type CalendarEvent, type Plan } from '@shared/model/plan';
import type { Day } from '@shared/model/time';
import { placeById } from '@shared/places';
import {
  allSits,
  atOneTime,
  instantOf,
  isAway,
  isMeeting,
  liveEvents,
  type PlainSit,
  spanOf,
} from './asItStood';
import type { Expected } from './meetingOracles';
import { processOf } from './processOracle';

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

/** Every sitting with hours, against those of its body. */
export function slotOracle(plan: Plan, { day }: Today): Expected {
  const { bodies, bodyId: ofPlan } = settingsOf(plan);
  return liveEvents(plan, day)
    .filter((event) => isMeeting(event) && event.interpretation)
    .map(({ id, sittings, bodyId }) => {
      const body = [bodyId, ofPlan].flatMap((id) => bodies.filter((one) => one.id === id))[0];
      const hours = body?.slots ?? [];
      const isIn = (from: number, to: number) =>
        hours.some((slot) => from >= slot.from && to <= slot.to);
      const timed = sittings.filter(({ part }) => part === 'hours');
      const outside = timed.filter(({ from, to }) => hours.length > 0 && !isIn(from!, to!));
      return { id, count: outside.length };
    })
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
    const start = instantOf(span.start, from, zone);
    const end = instantOf((span.end - 1) as Day, to, zone);
    return one.start < end && start < one.end;
  }
  return sit.sitting.day >= span.start && sit.sitting.day < span.end;
}

/** Every set of sittings of which each two are at one time, as rules.md says it of two meetings; the sittings of one meeting,
 *  and those in which the same people are away, are no hindrance to each other. */
function* setsAtOneTime(plan: Plan, all: readonly PlainSit[]): Iterable<readonly PlainSit[]> {
  // Hours that the clocks skip are at no time, not even their own.
  const sits = all.filter((sit) => atOneTime(plan, sit, sit));
  const pairs = sits.map((a) => sits.map((b) => atOneTime(plan, a, b)));
  const sets: (readonly number[])[] = sits.map((_, i) => [i]);
  for (let set = sets.pop(); set; set = sets.pop()) {
    yield set.map((i) => sits[i]!);
    for (let i = set.at(-1)! + 1; i < sits.length; i++) {
      if (set.every((one) => pairs[one]![i])) sets.push([...set, i]);
    }
  }
}

/** The highest that a measure gives for the sets of each day; the day of a set is that of its last sitting. */
function highest(
  plan: Plan,
  sits: readonly PlainSit[],
  measure: (set: readonly PlainSit[], on: number) => number,
): readonly (readonly [number, number])[] {
  const days = new Map<number, number>();
  for (const set of setsAtOneTime(plan, sits)) {
    const on = Math.max(...set.map((sit) => sit.sitting.day));
    days.set(on, Math.max(days.get(on) ?? -Infinity, measure(set, on)));
  }
  return [...days];
}

const meetingsOf = (set: readonly PlainSit[]) =>
  new Set(set.filter(({ event }) => isMeeting(event)).map(({ root }) => root.id)).size;

/** Every set of a process's own meetings at one time; of the plan's own process every set of its consultations, and every
 *  last hour, too. */
export function parallelOracle(plan: Plan, { day }: Today): Expected {
  const { parallelCap, contactGroupCap, latestEnd, processes } = settingsOf(plan);
  const all = meetings(plan, day).filter(({ event, root }) =>
    [event, root].every((e) => isMeeting(e) && e.kind !== 'own-meeting'),
  );
  const sits = all.filter(({ root }) => processOf(plan, root) === null);
  const further = processes.flatMap(({ id, parallelCap: cap }) =>
    highest(
      plan,
      all.filter(({ root }) => processOf(plan, root) === id),
      meetingsOf,
    )
      .filter(([, most]) => most > (cap ?? Infinity))
      .map(([on, most]) => `warning ${iso(on)} ${id} ${most}`),
  );
  const groups = sits.filter(({ event }) => event.kind === 'consultation');
  const late = new Map<string, number>();
  for (const { event, sitting } of sits) {
    if (sitting.part !== 'hours' || sitting.to! <= (latestEnd ?? Infinity)) continue;
    const key = `event:${event.id}|${iso(sitting.day)}`;
    late.set(key, Math.max(late.get(key) ?? 0, sitting.to!));
  }
  return [
    ...further,
    ...highest(plan, sits, meetingsOf)
      .filter(([, most]) => most > (parallelCap ?? Infinity))
      .map(([on, most]) => `warning ${iso(on)} ${most}`),
    ...highest(plan, groups, (set) => new Set(set.map(({ event }) => event.id)).size)
      .filter(([, most]) => most > (contactGroupCap ?? Infinity))
      .map(([on, most]) => `warning ${iso(on)} groups ${most}`),
    ...[...late].map(([key, ends]) => `warning ${key} ${ends}`),
  ].sort();
}

/** Every set of meetings and absences at one time against who is left. */
export function capacityOracle(plan: Plan, { day }: Today): Expected {
  if (plan.people.size === 0) return [];
  const sits = allSits(plan, day).filter(
    (sit) =>
      isAway(sit.event) ||
      sit.attendance === 'delegation' ||
      sit.attendees.some((one) => !one.optional),
  );
  return highest(plan, sits, (set, on) => {
    const free = [...plan.people.values()].filter(
      ({ id, away }) =>
        !away.some(({ span }) => span.start <= on && on < span.end) &&
        !set.some((sit) => isAway(sit.event) && isAsked(sit, id)),
    );
    return meetingsOf(set) - free.length;
  })
    .filter(([, lacking]) => lacking > 0)
    .map(([on, lacking]) => `warning ${iso(on)} ${lacking}`)
    .sort();
}

function isAsked(sit: PlainSit, personId: string): boolean {
  if (sit.attendance === 'delegation') return true;
  return sit.attendees.some((one) => one.personId === personId);
}
