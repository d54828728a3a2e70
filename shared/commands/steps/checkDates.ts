import { classOfKind, type EventDates, type EventKind, type Sitting } from '../../model/event';
import { settingsOf, type Plan } from '../../model/plan';
import { refuse, type Refusal } from '../../model/result';
import { type Minute, toMinute } from '../../model/time';
import { isZone, toInstant, wallTimeKind } from '../../model/zone';
import { placeById } from '../../places/index';

const NOON_BREAK = 13 * 60;

/** Why an event of the kind cannot have these dates, or null. Codes: dates-do-not-fit, ends-before-start,
 *  sittings-overlap, no-such-time, hours-need-place, unknown-zone. */
export function checkDates(
  plan: Plan,
  kind: EventKind,
  dates: EventDates,
  placeId: string | null,
): Refusal | null {
  const eventClass = classOfKind[kind];
  const fits =
    (dates.span === null || eventClass === 'band') &&
    (dates.sittings.length === 0 || eventClass === 'meeting') &&
    (dates.at === null || eventClass === 'due' || eventClass === 'fact');
  if (!fits) return refuse('dates-do-not-fit').error;
  if (dates.span && dates.span.end <= dates.span.start) return refuse('ends-before-start').error;
  return checkMoment(dates) ?? checkSittings(plan, dates.sittings, placeId);
}

/** The dates with their sittings in order of day and hour. */
export function sortedDates(dates: EventDates): EventDates {
  if (dates.sittings.length < 2) return dates;
  const sittings = [...dates.sittings].sort((a, b) => a.day - b.day || startOf(a) - startOf(b));
  return { ...dates, sittings };
}

function checkMoment({ at }: EventDates): Refusal | null {
  if (!at || at.time === null || at.zone === null) return null;
  if (!isZone(at.zone)) return refuse('unknown-zone', { zone: at.zone }).error;
  if (wallTimeKind(at.day, at.time, at.zone) === 'never')
    return noSuchTime(at.day, at.time, at.zone);
  return null;
}

function checkSittings(
  plan: Plan,
  sittings: readonly Sitting[],
  placeId: string | null,
): Refusal | null {
  for (const sitting of sittings) {
    const refusal = checkHours(plan, sitting, sitting.placeId ?? placeId);
    if (refusal) return refusal;
  }
  for (const [i, sitting] of sittings.entries()) {
    if (sittings.slice(0, i).some((other) => sittingsClash(plan, other, sitting, placeId))) {
      return refuse('sittings-overlap', { day: sitting.day }).error;
    }
  }
  return null;
}

function checkHours(plan: Plan, sitting: Sitting, placeId: string | null): Refusal | null {
  if (sitting.part !== 'hours') return null;
  const { day, from, to } = sitting;
  if (from === null || to === null) return refuse('hours-missing', { day }).error;
  if (to <= from) return refuse('ends-before-start').error;
  const zone = zoneOf(plan, placeId);
  if (zone === null) return refuse('hours-need-place').error;
  for (const minute of [from, to]) {
    if (wallTimeKind(day, minute, zone) === 'never') return noSuchTime(day, minute, zone);
  }
  return null;
}

/** Zone of a place; the home zone where no place is named yet, or the place is online. */
function zoneOf(plan: Plan, placeId: string | null): string | null {
  const place = placeById(plan, placeId);
  const zone = !place || place.online ? settingsOf(plan).homeZone : place.zone;
  return zone !== null && isZone(zone) ? zone : null;
}

function noSuchTime(day: number, minute: Minute, zone: string): Refusal {
  return refuse('no-such-time', { day, minute, zone }).error;
}

function sittingsClash(plan: Plan, a: Sitting, b: Sitting, placeId: string | null): boolean {
  if (a.day !== b.day) return false;
  const placeA = a.placeId ?? placeId;
  const placeB = b.placeId ?? placeId;
  const zoneA = zoneOf(plan, placeA);
  const zoneB = zoneOf(plan, placeB);
  if (a.part === 'hours' && b.part === 'hours' && zoneA && zoneB) {
    const isBefore = toInstant(a.day, endOf(a), zoneA) <= toInstant(b.day, startOf(b), zoneB);
    const isAfter = toInstant(b.day, endOf(b), zoneB) <= toInstant(a.day, startOf(a), zoneA);
    return !isBefore && !isAfter;
  }
  return endOf(a) > startOf(b) && endOf(b) > startOf(a);
}

/** A half whose side is not known is taken as the full day. */
function startOf(s: Sitting): Minute {
  if (s.part === 'hours') return s.from ?? toMinute(0);
  return toMinute(s.part === 'afternoon' ? NOON_BREAK : 0);
}

function endOf(s: Sitting): Minute {
  if (s.part === 'hours') return s.to ?? toMinute(1440);
  return toMinute(s.part === 'morning' ? NOON_BREAK : 1440);
}
