import { type EventAsOf, eventAsOf } from '@shared/model/asOf';
import { classOf, type PlanEvent, type Sitting } from '@shared/model/event';
import { settingsOf, type Plan } from '@shared/model/plan';
import type { Day, Minute } from '@shared/model/time';
import { type EpochMin, isZone, toInstant } from '@shared/model/zone';
import { placeById } from '@shared/places';
import { resolveWindows } from '@shared/windows/resolveWindows';

// Everything here is slow and plain on purpose: it looks through the whole plan each time, and shares nothing with the
// index that the rules use. Twenty-one readings ask the same of one plan, so each answer is made once.

/** The answer of the first time, for the plan and day asked last. */
function once<T>(answer: (plan: Plan, day: Day) => T): (plan: Plan, day: Day) => T {
  let last: { readonly plan: Plan; readonly day: Day; readonly answer: T } | null = null;
  return (plan, day) => {
    if (last?.plan !== plan || last.day !== day) last = { plan, day, answer: answer(plan, day) };
    return last.answer;
  };
}

const instants = new Map<string, EpochMin>();

/** The instant of a wall time; random plans have few, and ask for each again and again. */
export function instantOf(day: Day, minute: Minute, zone: string): EpochMin {
  const key = `${day} ${minute} ${zone}`;
  const known = instants.get(key) ?? toInstant(day, minute, zone);
  instants.set(key, known);
  return known;
}

/** The windows of all mandates as of a day. */
export const windowsOf = once((plan, day) => resolveWindows(plan, day));

/** The events that count on a day, as they stood. */
export const liveEvents = once((plan, day): readonly EventAsOf[] =>
  [...plan.events.values()]
    .map((event) => eventAsOf(event, day))
    .filter((event) => !event.ghost && event.state !== 'cancelled'),
);

/** True for what meets; travel and leave are asked about separately. */
export function isMeeting(event: PlanEvent): boolean {
  return classOf(event) === 'meeting' && !isAway(event);
}

/** Travel and leave answer no mandate and hold no meeting. */
export function isAway({ kind }: PlanEvent): boolean {
  return kind === 'travel' || kind === 'leave';
}

/** Days on which an event has anything, sorted. */
export function daysOf(event: EventAsOf): readonly number[] {
  if (event.span) return [event.span.start, event.span.end - 1];
  if (event.at) return [event.at.day];
  return event.sittings.map((s) => s.day).sort((a, b) => a - b);
}

/** One sitting of a meeting, for whom it counts. */
export interface PlainSit {
  readonly root: EventAsOf;
  readonly event: EventAsOf;
  readonly sitting: Sitting;
  readonly placeId: string | null;
  readonly attendance: PlanEvent['attendance'];
  readonly attendees: PlanEvent['attendees'];
}

/** The sittings of all live meetings; parts stand for what they are parts of, on the days on which they sit. */
export const allSits = once((plan, day): readonly PlainSit[] => {
  const live = new Map(
    liveEvents(plan, day)
      .filter((event) => classOf(event) === 'meeting')
      .map((event) => [event.id, event]),
  );
  const chain = (event: EventAsOf): readonly EventAsOf[] => {
    const list = [event];
    for (;;) {
      const parent = live.get(list[list.length - 1]!.parentId ?? '');
      if (!parent || list.includes(parent)) return list;
      list.push(parent);
    }
  };
  const isCircular = (event: EventAsOf): boolean => {
    const last = chain(event).at(-1)!;
    return live.has(last.parentId ?? '');
  };
  const sits: PlainSit[] = [];
  for (const event of live.values()) {
    if (isCircular(event)) return [];
    const up = chain(event);
    const below = [...live.values()].filter((e) => e !== event && chain(e).includes(event));
    for (const sitting of event.sittings) {
      if (below.some((e) => e.sittings.some((s) => s.day === sitting.day))) continue;
      const placed = up.find((e) => e.placeId !== null);
      const going = up.find((e) => e.attendance !== null) ?? event;
      sits.push({
        root: up.at(-1)!,
        event,
        sitting,
        placeId: sitting.placeId ?? placed?.placeId ?? null,
        attendance: going.attendance,
        attendees: going.attendance === 'named' ? going.attendees : [],
      });
    }
  }
  return sits;
});

/** True where parts go round in a circle, which the plain reading does not follow. */
export function hasCircle(plan: Plan): boolean {
  return [...plan.events.values()].some((event) => {
    const seen = new Set<string>();
    let next: PlanEvent | undefined = event;
    while (next && !seen.has(next.id)) {
      seen.add(next.id);
      next = plan.events.get(next.parentId ?? '');
    }
    return next !== undefined;
  });
}

/** Zone of a sitting and whether its hours can be trusted. */
export function zoneOfSit(plan: Plan, { placeId }: PlainSit): { zone: string; known: boolean } {
  const { homeZone } = settingsOf(plan);
  const home = isZone(homeZone) ? homeZone : 'UTC';
  const place = placeById(plan, placeId);
  if (!place || place.online) return { zone: home, known: true };
  const known = place.zone !== null && isZone(place.zone);
  return { zone: known ? place.zone! : home, known };
}

/** The sitting as a half-open span of instants. */
export function spanOf(
  plan: Plan,
  sit: PlainSit,
): { start: EpochMin; end: EpochMin; timed: boolean } {
  const { zone, known } = zoneOfSit(plan, sit);
  const { day, part, from, to } = sit.sitting;
  const timed = part === 'hours' && known;
  const [morning, afternoon] = halvesOf(sit.sitting);
  const first = timed ? from! : morning ? 0 : 780;
  const last = timed ? to! : afternoon ? 1440 : 780;
  return {
    start: instantOf(day, first as Minute, zone),
    end: instantOf(day, last as Minute, zone),
    timed,
  };
}

/** Whether the morning and the afternoon are touched. */
export function halvesOf({ part, from, to }: Sitting): readonly [boolean, boolean] {
  if (part === 'hours') return [from! < 780, to! > 780];
  return [part !== 'afternoon', part !== 'morning'];
}

/** Two sittings at the same time. */
export function atOneTime(plan: Plan, a: PlainSit, b: PlainSit): boolean {
  const [one, other] = [spanOf(plan, a), spanOf(plan, b)];
  if (one.timed && other.timed) {
    return Math.max(one.start, other.start) < Math.min(one.end, other.end);
  }
  if (a.sitting.day !== b.sitting.day) return false;
  const midnight = (sit: PlainSit, minute: number) =>
    instantOf(sit.sitting.day, minute as Minute, zoneOfSit(plan, sit).zone);
  const sameZone = [0, 1440].every((minute) => midnight(a, minute) === midnight(b, minute));
  if (!sameZone) return true;
  const [x, y] = [halvesOf(a.sitting), halvesOf(b.sitting)];
  return (x[0] && y[0]) || (x[1] && y[1]);
}

/** People who are asked to both: 'all' stands for the whole delegation. */
export function shared(a: PlainSit, b: PlainSit): readonly { optional: boolean }[] {
  if (a.attendance === 'delegation' && b.attendance === 'delegation') return [{ optional: false }];
  if (a.attendance === 'delegation' && b.attendance === 'named') return b.attendees;
  if (b.attendance === 'delegation' && a.attendance === 'named') return a.attendees;
  if (a.attendance !== 'named' || b.attendance !== 'named') return [];
  return a.attendees.flatMap((one) => {
    const other = b.attendees.find((o) => o.personId === one.personId);
    return other ? [{ optional: one.optional || other.optional }] : [];
  });
}
