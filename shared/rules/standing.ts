import { sittingDays } from '../model/sittingDays';
import type { Moment } from '../model/event';
import type { Day } from '../model/time';
import type { EpochMin } from '../model/zone';
import type { Mandate } from '../model/mandate';
import { fixedDays, totalSittingDays } from './duration';
import { isMeeting } from './eventCells';
import type { EventView } from './planIndex/eventView';
import type { Asked } from './planIndex/asked';
import type { PlanIndex } from './planIndex/planIndex';
import { instantOf, knownZone } from './planIndex/zoneClock';
import { always, between, type Standing } from './rule';

/** What a mandate or a due event gives to say today: at most one of the three. */
export type Speaks =
  | { readonly says: 'missed'; readonly dueDay: Day; readonly days: number }
  | {
      readonly says: 'short';
      readonly dueDay: Day;
      readonly days: number;
      readonly sittingDays: number;
      readonly min: number;
    }
  | { readonly says: 'due-soon'; readonly dueDay: Day; readonly days: number }
  | {
      readonly says: 'unscheduled';
      readonly fromDay: Day | null;
      readonly toDay: Day | null;
      readonly after: string | null;
    }
  | { readonly says: 'nothing' };

/** What is said, and on which days the same would be said. */
export interface Spoken {
  readonly speaks: Speaks;
  readonly stands: Standing;
}

const nothing: Speaks = { says: 'nothing' };
const silence: Spoken = { speaks: nothing, stands: always };

/** A due event that is open: missed once its day is over (with an hour: its instant), due soon within the lead time. */
export function standingOfEvent(view: EventView | undefined, index: PlanIndex): Spoken {
  const at = view?.dates.at;
  if (!view?.live || !at || view.eventClass !== 'due' || view.state === 'done') return silence;
  const today = index.today.day;
  const lead = index.settings.dueSoonDays;
  const hour = hourOf(at);
  const isNearTheHour = hour !== null && Math.abs(today - at.day) <= 2;
  const daily = { from: today, until: isNearTheHour ? today : today + 1 };
  if (isOver(at, hour, index)) {
    const days = Math.max(0, today - at.day);
    return { speaks: { says: 'missed', dueDay: at.day, days }, stands: daily };
  }
  const isTimed = isNearTheHour && index.today.instant !== null;
  const soon = isTimed ? { ...daily, hour } : daily;
  if (at.day - today > lead) {
    return { speaks: nothing, stands: isNearTheHour ? soon : between([at.day - lead], today) };
  }
  const days = Math.max(0, at.day - today);
  return { speaks: { says: 'due-soon', dueDay: at.day, days }, stands: soon };
}

/** The instant that a due event names; null where it names a day only. */
function hourOf({ day, time, zone }: Moment): EpochMin | null {
  const known = knownZone(zone);
  return time === null || known === null ? null : instantOf(day, time, known);
}

function isOver(at: Moment, hour: EpochMin | null, index: PlanIndex): boolean {
  const { day, instant } = index.today;
  return hour !== null && instant !== null ? instant > hour : day > at.day;
}

/** What a mandate asks, of everybody or of one member: the first of missed, due soon and unscheduled that applies. */
export function standingOfMandate(asked: Asked | undefined, index: PlanIndex): Spoken {
  if (!asked || asked.mandate.kind === 'phase') return silence;
  if (index.answers(asked).length > 0) return standingOfTotal(asked, index);
  const { to } = index.window(asked.mandate.id, asked.memberId);
  const today = index.today.day;
  const daily = { from: today, until: today + 1 };
  if (to !== null && today > to) {
    return { speaks: { says: 'missed', dueDay: to, days: today - to }, stands: daily };
  }
  if (to !== null && to - today <= index.settings.dueSoonDays) {
    return { speaks: { says: 'due-soon', dueDay: to, days: to - today }, stands: daily };
  }
  return standingOfUnplanned(asked, index);
}

/** Unscheduled or nothing, before it is due soon. */
function standingOfUnplanned({ mandate, memberId }: Asked, index: PlanIndex): Spoken {
  const { from, to } = index.window(mandate.id, memberId);
  if (mandate.othersAct && from === null && to === null) return silence;
  const today = index.today.day;
  const { dueSoonDays, unscheduledDays } = index.settings;
  const over = overDay(mandate, index);
  const counted = from ?? to;
  const near = counted === null ? Infinity : counted - unscheduledDays;
  const after = over === null ? Infinity : over + 1;
  const dueSoon = to === null ? Infinity : to - dueSoonDays;
  const stands = between([near, after, dueSoon], today);
  if (today < near && today < after) return { speaks: nothing, stands };
  const follows = today < near ? (mandate.after[0] ?? null) : null;
  return { speaks: { says: 'unscheduled', fromDay: from, toDay: to, after: follows }, stands };
}

/** A total that is still short after its window. */
function standingOfTotal({ mandate }: Asked, index: PlanIndex): Spoken {
  const { to } = index.window(mandate.id, null);
  if (!mandate.days?.total || to === null) return silence;
  const { min } = fixedDays(mandate.days);
  const sat = totalSittingDays(mandate, index);
  if (min === null || sat >= min) return silence;
  const today = index.today.day;
  if (today <= to) return { speaks: nothing, stands: between([to + 1], today) };
  return {
    speaks: { says: 'short', dueDay: to, days: today - to, sittingDays: sat, min },
    stands: { from: today, until: today + 1 },
  };
}

/** The day on which everything that a mandate follows is over; null where it follows nothing, or something that is not
 *  scheduled. A total is over on the day on which its days are reached. */
function overDay(mandate: Mandate, index: PlanIndex): Day | null {
  let over: Day | null = null;
  for (const id of mandate.after) {
    const before = index.mandate(id);
    const day = before ? overDayOf(before, index) : null;
    if (day === null) return null;
    if (over === null || day > over) over = day;
  }
  return over;
}

function overDayOf(mandate: Mandate, index: PlanIndex): Day | null {
  const answers = index.answers({ mandate, memberId: null });
  if (mandate.days?.total && mandate.days.min !== null) return reachedDay(mandate, answers);
  let last: Day | null = null;
  for (const view of answers) if (last === null || view.last! > last) last = view.last;
  return last;
}

function reachedDay(mandate: Mandate, answers: readonly EventView[]): Day | null {
  const min = fixedDays(mandate.days!).min!;
  const sittings = answers
    .filter(isMeeting)
    .flatMap((view) => view.dates.sittings.map((s) => ({ day: s.day, days: sittingDays([s]) })))
    .sort((a, b) => a.day - b.day);
  let sum = 0;
  for (const { day, days } of sittings) {
    sum += days;
    if (sum >= min) return day;
  }
  return null;
}
