import type { EventAsOf, Today } from '@shared/model/asOf';
import { classOf } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import { settingsOf, type Plan } from '@shared/model/plan';
import { sittingDays } from '@shared/model/sittingDays';
import { isWeekend } from '@shared/model/time';
import { isZone } from '@shared/model/zone';
import { placeById } from '@shared/places';
import { holidayListOf, strengthOn } from '@shared/places/holidays';
import { windowKey } from '@shared/windows/window';
import { daysOf, instantOf, isAway, isMeeting, liveEvents, windowsOf } from './asItStood';
import type { Expected } from './meetingOracles';

function answersTo(plan: Plan, today: Today, mandate: Mandate, memberId: string | null) {
  return liveEvents(plan, today.day).filter(
    (event) =>
      event.mandateId === mandate.id &&
      !isAway(event) &&
      daysOf(event).length > 0 &&
      (memberId === null || event.memberId === memberId),
  );
}

/** Every event against its window. */
export function windowOracle(plan: Plan, today: Today): Expected {
  const windows = windowsOf(plan, today.day);
  const found: string[] = [];
  for (const event of liveEvents(plan, today.day)) {
    const mandate = plan.mandates.get(event.mandateId ?? '');
    const days = daysOf(event);
    if (!mandate || days.length === 0 || isAway(event)) continue;
    const member = mandate.eachOf === null ? null : event.memberId;
    const window = windows.get(windowKey(mandate.id, member));
    const gravity = mandate.flexible === null ? 'error' : 'warning';
    const say = (side: string, by: number) =>
      found.push(`${gravity} event:${event.id}|mandate:${mandate.id}|${side} ${by}`);
    const before = window?.from == null ? 0 : Math.max(...days.map((d) => window.from! - d));
    const after = window?.to == null ? 0 : Math.max(...days.map((d) => d - window.to!));
    if (before > 0) say('before', before);
    if (after > 0) say('after', after);
  }
  return found.sort();
}

/** Every group added up. */
export function capOracle(plan: Plan, today: Today): Expected {
  const found: string[] = [];
  for (const { id, cap } of plan.groups.values()) {
    if (cap === null || cap < 0) continue;
    const meetings = liveEvents(plan, today.day)
      .filter((e) => isMeeting(e) && plan.mandates.get(e.mandateId ?? '')?.groupId === id)
      .filter((e) => e.sittings.length > 0)
      .sort((a, b) => daysOf(a)[0]! - daysOf(b)[0]! || (a.id < b.id ? -1 : 1));
    const upTo = (n: number) =>
      meetings.slice(0, n).reduce((sum, e) => sum + sittingDays(e.sittings), 0);
    const crossing = meetings.findIndex((_, i) => upTo(i + 1) > cap);
    if (crossing < 0) continue;
    found.push(`error event:${meetings[crossing]!.id}|group:${id} ${upTo(meetings.length)}`);
  }
  return found.sort();
}

/** Every due event and every mandate, on the day of the question. */
export function missedOracle(plan: Plan, today: Today): Expected {
  const windows = windowsOf(plan, today.day);
  const found: string[] = [];
  for (const event of liveEvents(plan, today.day)) {
    if (classOf(event) !== 'due' || !event.at || event.state === 'done') continue;
    const { day, time, zone } = event.at;
    const hasHour = time !== null && zone !== null && isZone(zone) && today.instant !== null;
    const isOver = hasHour ? today.instant > instantOf(day, time, zone) : day < today.day;
    const mandate = event.mandateId === null ? '' : `|mandate:${event.mandateId}`;
    if (isOver) found.push(`error event:${event.id}${mandate} ${Math.max(0, today.day - day)}`);
  }
  for (const mandate of plan.mandates.values()) {
    if (mandate.kind === 'phase') continue;
    const members =
      mandate.eachOf === null
        ? [null]
        : [...plan.mandates.values()]
            .filter((m) => m.groupId === mandate.eachOf && m.eachOf === null)
            .map((m) => m.id);
    for (const member of members) {
      const to = windows.get(windowKey(mandate.id, member))?.to ?? null;
      if (to === null || to >= today.day) continue;
      const answers = answersTo(plan, today, mandate, member);
      const subjects = [mandate.id, ...(member === null ? [] : [member])]
        .sort()
        .map((id) => `mandate:${id}`);
      const late = today.day - to;
      if (answers.length === 0) found.push(`error ${[...new Set(subjects)].join('|')} ${late}`);
      else if (isShort(plan, today, mandate)) found.push(`warning ${subjects.join('|')} ${late}`);
    }
  }
  return found.sort();
}

function isShort(plan: Plan, today: Today, mandate: Mandate): boolean {
  if (!mandate.days?.total || mandate.days.min === null) return false;
  const unit = { days: 1, 'half-days': 0.5, 'working-days': 1, weeks: 5 }[mandate.days.unit];
  const sat = answersTo(plan, today, mandate, null)
    .filter(isMeeting)
    .reduce((sum, event) => sum + sittingDays(event.sittings), 0);
  return sat < mandate.days.min * unit;
}

/** Every pair of mandates, every pair of their events. */
export function orderOracle(plan: Plan, today: Today): Expected {
  const found = new Set<string>();
  for (const a of plan.mandates.values()) {
    for (const b of plan.mandates.values()) {
      const written =
        (a.before.includes(b.id) && !a.inferred.includes('before')) ||
        (b.after.includes(a.id) && !b.inferred.includes('after'));
      if (a === b || !(a.before.includes(b.id) || b.after.includes(a.id))) continue;
      const ends = answersTo(plan, today, a, null);
      const begins = answersTo(plan, today, b, null);
      if (ends.length === 0 || begins.length === 0) continue;
      const last = Math.max(...ends.map((e) => daysOf(e).at(-1)!));
      const first = Math.min(...begins.map((e) => daysOf(e)[0]!));
      const isSaved =
        last === first && hoursPart(plan, last, ends.filter(on(last)), begins.filter(on(first)));
      if (last >= first && !isSaved) {
        found.add(`${written ? 'error' : 'warning'} ${a.id} before ${b.id} ${last - first}`);
      }
    }
  }
  return [...found].sort();
}

const on = (day: number) => (event: EventAsOf) => daysOf(event).includes(day);

/** On the day every hour of the one is over when the first of the other begins; without an hour nobody knows. */
function hoursPart(
  plan: Plan,
  day: number,
  ends: readonly EventAsOf[],
  begins: readonly EventAsOf[],
): boolean {
  const over = ends.flatMap((event) => hoursOn(plan, event, day).map((hours) => hours?.end));
  const start = begins.flatMap((event) => hoursOn(plan, event, day).map((hours) => hours?.start));
  return over.every((end) => start.every((first) => end! <= first!));
}

/** Begin and end of all that an event has on a day; null for what has no hour. */
function hoursOn(plan: Plan, event: EventAsOf, day: number) {
  const { homeZone } = settingsOf(plan);
  const zoneOf = (own: string | null | undefined, placeId: string | null) =>
    [own, placeById(plan, placeId)?.zone, homeZone, 'UTC'].find((zone) => zone && isZone(zone))!;
  if (event.span) return [null];
  if (event.at) {
    const { day: due, time, zone } = event.at;
    if (time === null) return [null];
    const instant = instantOf(due, time, zoneOf(zone, event.placeId));
    return [{ start: instant, end: instant }];
  }
  return event.sittings
    .filter((sitting) => sitting.day === day)
    .map(({ day: at, from, to, placeId }) => {
      if (from === null || to === null) return null;
      const zone = zoneOf(null, placeId ?? event.placeId);
      return { start: instantOf(at, from, zone), end: instantOf(at, to, zone) };
    });
}

/** Every sitting of every meeting, and every due day; on a day on which what it is a part of sits, a part is silent. */
export function nonWorkingDayOracle(plan: Plan, today: Today): Expected {
  const found = new Map<string, 'warning' | 'notice'>();
  const live = liveEvents(plan, today.day);
  for (const event of live) {
    const isDue = classOf(event) === 'due';
    if (!isDue && !isMeeting(event)) continue;
    const all = daysOf(event);
    const whole = live.find(({ id }) => id === event.parentId && id !== event.id);
    const days = isDue && event.at ? [{ day: event.at.day, placeId: null }] : event.sittings;
    for (const { day, placeId } of days) {
      const place = placeById(plan, placeId ?? event.placeId);
      const year = new Date(day * 86_400_000).getUTCFullYear();
      const list = place?.dutyStation ? holidayListOf(plan, place.id, year) : null;
      if (place?.dutyStation && !list) found.set(`stationYear:${place.id}/${year}`, 'notice');
      if (!isDue && whole?.sittings.some((sitting) => sitting.day === day)) continue;
      const strength = strengthOn(list, day);
      const isEnd = day === all[0] || day === all.at(-1);
      const isShut = isWeekend(day) || strength === 'closed';
      const isSoft =
        strength === 'observe' ||
        strength === 'avoid' ||
        (strength === 'no-opening-or-closing' && isEnd);
      const key = `event:${event.id}|${new Date(day * 86_400_000).toISOString().slice(0, 10)}`;
      if (isShut && !isDue) found.set(key, 'warning');
      else if (isShut || (isSoft && !isDue)) found.set(key, found.get(key) ?? 'notice');
    }
  }
  return [...found].map(([key, gravity]) => `${gravity} ${key}`).sort();
}

/** Lead times of the plan, for due-soon at events. */
export function dueSoonEventsOracle(plan: Plan, today: Today): Expected {
  const { dueSoonDays } = settingsOf(plan);
  const missed = new Set(missedOracle(plan, today).map((line) => line.split(' ')[1]));
  return liveEvents(plan, today.day)
    .filter((event) => classOf(event) === 'due' && event.at && event.state !== 'done')
    .map((event) => ({
      subject: `event:${event.id}${event.mandateId === null ? '' : `|mandate:${event.mandateId}`}`,
      left: event.at!.day - today.day,
    }))
    .filter(({ subject, left }) => !missed.has(subject) && left <= dueSoonDays)
    .map(({ subject, left }) => `notice ${subject} ${Math.max(0, left)}`)
    .sort();
}
