import { classOf, type PlanEvent } from '@shared/model/event';
import type { Window } from '@shared/model/mandate';
import type { Holiday } from '@shared/model/place';
import type { Plan } from '@shared/model/plan';
import { civil, type Day } from '@shared/model/time';
import { holidayListOf, holidaysOn } from '@shared/places/holidays';

/** What a calendar shows of one day. */
export interface DayMark {
  readonly inWindow: boolean;
  readonly windowStarts: boolean;
  readonly windowEnds: boolean;
  /** Gravest first; may be empty. */
  readonly holidays: readonly Holiday[];
  /** The thing itself is on it. */
  readonly own: boolean;
  /** Between its first and its last day without being on it. */
  readonly gap: boolean;
  /** Its last day: nothing is joined on the right. */
  readonly ownLast: boolean;
  /** Other events on it, sorted by id. */
  readonly others: readonly PlanEvent[];
}

/** What day marks are made from. */
export interface DaySources {
  readonly plan: Pick<Plan, 'holidayLists'>;
  readonly window: Window | null;
  /** Ids of the duty stations whose holidays count. */
  readonly stations: readonly string[];
  /** Days of the thing itself, sorted. */
  readonly ownDays: readonly Day[];
  readonly others: ReadonlyMap<Day, readonly PlanEvent[]>;
}

/** The mark of one day. */
export function dayMark(day: Day, sources: DaySources): DayMark {
  const { window, ownDays } = sources;
  const first = ownDays[0];
  const last = ownDays[ownDays.length - 1];
  const own = ownDays.includes(day);
  return {
    inWindow: window !== null && holds(window, day),
    windowStarts: window !== null && window.from === day && !window.softFrom,
    windowEnds: window !== null && window.to === day && !window.softTo,
    holidays: holidaysAt(day, sources),
    own,
    gap: !own && first !== undefined && last !== undefined && first < day && day < last,
    ownLast: day === last,
    others: sources.others.get(day) ?? [],
  };
}

/** Events by the days that they sit on or are due, in [from, to]; bands, one event and cancelled ones left out.
 *  One pass over all events. */
export function eventsByDay(
  events: Iterable<PlanEvent>,
  from: Day,
  to: Day,
  leaveOut: string | null,
): ReadonlyMap<Day, readonly PlanEvent[]> {
  const found = new Map<Day, PlanEvent[]>();
  for (const event of events) {
    if (event.id === leaveOut || classOf(event) === 'band') continue;
    if (!touches(event, from, to)) continue;
    if (event.states[event.states.length - 1]?.state === 'cancelled') continue;
    for (const day of daysOf(event)) {
      if (day < from || day > to) continue;
      const list = found.get(day);
      if (list) list.push(event);
      else found.set(day, [event]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return found;
}

/** Before anything is made for it: most events of a plan lie elsewhere. */
function touches({ at, sittings }: PlanEvent, from: Day, to: Day): boolean {
  const first = at?.day ?? sittings[0]?.day;
  const last = at?.day ?? sittings[sittings.length - 1]?.day;
  return first !== undefined && last !== undefined && first <= to && last >= from;
}

/** Stations that have no list of holidays for the year of a day. */
export function missingLists(
  day: Day,
  stations: readonly string[],
  plan: Pick<Plan, 'holidayLists'>,
): readonly string[] {
  return stations.filter((id) => holidayListOf(plan, id, civil(day).year) === null);
}

/** Days of an event, each once, sorted: its sittings, its due day, or every day of its span. */
export function daysOf(event: Pick<PlanEvent, 'span' | 'sittings' | 'at'>): readonly Day[] {
  if (event.at) return [event.at.day];
  if (event.span) {
    const { start, end } = event.span;
    return Array.from({ length: Math.max(0, end - start) }, (_, i) => (start + i) as Day);
  }
  return [...new Set(event.sittings.map((s) => s.day))];
}

function holidaysAt(day: Day, { plan, stations }: DaySources): readonly Holiday[] {
  const year = civil(day).year;
  return stations.flatMap((id) => holidaysOn(holidayListOf(plan, id, year), day));
}

function holds({ from, to }: Window, day: Day): boolean {
  if (from === null && to === null) return false;
  return (from === null || day >= from) && (to === null || day <= to);
}
