import { sittingDays } from '../model/sittingDays';
import type { Day } from '../model/time';
import type { Mandate } from '../model/mandate';
import { fixedDays, totalSittingDays } from './duration';
import { isMeeting } from './eventCells';
import type { EventView } from './planIndex/eventView';
import type { Asked, PlanIndex } from './planIndex/planIndex';
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
  const { day: today, instant } = index.today;
  const zone = knownZone(at.zone);
  const timed = at.time !== null && zone !== null;
  const missed =
    timed && instant !== null ? instant > instantOf(at.day, at.time, zone) : today > at.day;
  const lead = index.settings.dueSoonDays;
  const nearTheHour = timed && Math.abs(today - at.day) <= 2;
  const daily = nearTheHour ? { from: today, until: today } : { from: today, until: today + 1 };
  if (missed) {
    const days = Math.max(0, today - at.day);
    return { speaks: { says: 'missed', dueDay: at.day, days }, stands: daily };
  }
  if (at.day - today > lead) {
    const stands = nearTheHour ? daily : between([at.day - lead], today);
    return { speaks: nothing, stands };
  }
  const days = Math.max(0, at.day - today);
  return { speaks: { says: 'due-soon', dueDay: at.day, days }, stands: daily };
}

/** What a mandate asks, of everybody or of one member: the first of missed, due soon and unscheduled that applies. */
export function standingOfMandate(asked: Asked | undefined, index: PlanIndex): Spoken {
  if (!asked || asked.mandate.kind === 'phase') return silence;
  const answers = index.answers(asked);
  if (answers.length > 0) return standingOfTotal(asked, index);
  const { mandate, memberId } = asked;
  const { from, to } = index.window(mandate.id, memberId);
  const today = index.today.day;
  const { dueSoonDays, unscheduledDays } = index.settings;
  const daily = { from: today, until: today + 1 };
  if (to !== null && today > to) {
    return { speaks: { says: 'missed', dueDay: to, days: today - to }, stands: daily };
  }
  if (to !== null && to - today <= dueSoonDays) {
    return { speaks: { says: 'due-soon', dueDay: to, days: to - today }, stands: daily };
  }
  if (mandate.othersAct && from === null && to === null) return silence;
  const over = overDay(mandate, index);
  const turns = [
    ...(to === null ? [] : [to + 1, to - dueSoonDays]),
    ...(from === null ? (to === null ? [] : [to - unscheduledDays]) : [from - unscheduledDays]),
    ...(over === null ? [] : [over + 1]),
  ];
  const stands = between(turns, today);
  const isNear =
    from !== null ? from - today <= unscheduledDays : isWithin(to, today, unscheduledDays);
  const follows = over !== null && over < today;
  if (!isNear && !follows) return { speaks: nothing, stands };
  const after = isNear ? null : (mandate.after[0] ?? null);
  return { speaks: { says: 'unscheduled', fromDay: from, toDay: to, after }, stands };
}

function isWithin(day: Day | null, today: Day, days: number): boolean {
  return day !== null && day - today <= days;
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
