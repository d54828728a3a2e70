import type { Today } from '../model/asOf';
import type { Change } from '../model/change';
import { firstDay, lastDay, type PlanEvent } from '../model/event';
import type { Finding, RuleId } from '../model/finding';
import type { Mandate, Window } from '../model/mandate';
import { withDates } from '../model/moved';
import type { Plan } from '../model/plan';
import type { Day } from '../model/time';
import { placeById } from '../places';
import type { PlanIndex } from '../rules/planIndex/planIndex';
import { type DayMap, dayMapOf, mapDates, type WorksOn } from './dayMap';
import type { MovedEvent, RepairKind } from './repair';

/** The tables of a plan as they are now; the worker's are changed in place. */
export type PlanTables = Omit<Plan, 'id' | 'revision' | 'asOf'>;

/** An undated event that answers a mandate, as the command schedule-mandate makes it. */
export type EventFor = (
  mandate: Mandate,
  memberId: string | null,
  newId: () => string,
) => PlanEvent;

/** A change that may be a repair; it is made only when its turn comes. */
export interface Candidate {
  readonly kind: RepairKind;
  readonly cost: number;
  /** Candidates of one source differ in the day only; a few of them are enough. */
  readonly source: string;
  /** Null where it cannot be, which the search has noted. */
  readonly make: () => {
    readonly changes: readonly Change[];
    readonly moved: readonly MovedEvent[];
  } | null;
}

/** What a candidate makes. */
export type Made = NonNullable<ReturnType<Candidate['make']>>;

/** What the search for one finding looks things up in. */
export class Search {
  readonly finding: Finding;
  readonly plan: PlanTables;
  readonly today: Today;
  readonly eventFor: EventFor | null;
  /** What the rules look things up in. */
  readonly index: PlanIndex;
  /** Rules that kept candidates from being a repair, with how many. */
  readonly excluded = new Map<RuleId, number>();

  constructor(
    finding: Finding,
    plan: PlanTables,
    today: Today,
    index: PlanIndex,
    eventFor: EventFor | null,
  ) {
    this.finding = finding;
    this.plan = plan;
    this.today = today;
    this.index = index;
    this.eventFor = eventFor;
  }

  /** Notes that a rule kept a candidate from being a repair. */
  exclude(rule: RuleId): void {
    this.excluded.set(rule, (this.excluded.get(rule) ?? 0) + 1);
  }

  /** Ids among the subjects of a type ("event"). */
  ids(type: string): readonly string[] {
    return this.finding.subjects
      .filter((s) => s.startsWith(`${type}:`))
      .map((s) => s.slice(type.length + 1));
  }

  /** Events among the subjects, phases too. */
  events(): readonly PlanEvent[] {
    const ids = [...this.ids('event'), ...this.ids('phase')];
    return ids.flatMap((id) => this.plan.events.get(id) ?? []);
  }

  number(name: string): number {
    const value = this.finding.facts[name];
    return typeof value === 'number' ? value : 0;
  }

  /** A weekday on which no holiday shuts offices; where the finding is about days to observe or to avoid, none of these. */
  worksOn: WorksOn = (day, placeId) => {
    const station = placeById(this.plan, placeId)?.dutyStation ? placeId : null;
    const { holidays } = this.index;
    if (!holidays.isWorkingDay(station, day)) return false;
    const strict = this.finding.rule === 'non-working-day' && this.finding.gravity === 'notice';
    return !strict || station === null || holidays.on(station, day) === null;
  };

  windowOf(mandateId: string, memberId: string | null): Window {
    const each = this.plan.mandates.get(mandateId)?.eachOf ?? null;
    return this.index.window(mandateId, each === null ? null : memberId);
  }

  /** True where both days lie in the window of what the event answers. */
  isInWindow(event: PlanEvent, first: Day, last: Day): boolean {
    if (event.mandateId === null) return true;
    const { from, to } = this.windowOf(event.mandateId, event.memberId);
    return (from === null || first >= from) && (to === null || last <= to);
  }

  /** True where an event answers nothing, or lies in the window of what it answers. */
  isInWindowNow(event: PlanEvent): boolean {
    return this.isInWindow(event, firstDay(event)!, lastDay(event)!);
  }

  /** An event and its parts where a map of days puts them; null where nothing changes. */
  moveTo(event: PlanEvent, map: DayMap) {
    const changes: Change[] = [];
    for (const one of [event, ...this.#partsOf(event.id)]) {
      if (firstDay(one) === null) continue;
      const after = withDates(one, mapDates(one, map), this.today.day);
      changes.push({ table: 'events', key: one.id, before: one, after });
    }
    const by = (firstDay(changes[0]!.after as PlanEvent) ?? 0) - (firstDay(event) ?? 0);
    const same = by === 0 && map.days.size === 0;
    return same ? null : { changes, moved: [{ eventId: event.id, days: by }] };
  }

  /** The event as far on as `by` says, if that fits working days, its window and today. */
  shifted(event: PlanEvent, by: number, checksWindow: boolean) {
    const map = dayMapOf(event, event.placeId, by, this.worksOn);
    if (!map) {
      this.exclude('non-working-day');
      return null;
    }
    const dates = mapDates(event, map);
    if (checksWindow && !this.isInWindow(event, firstDay(dates)!, lastDay(dates)!)) {
      this.exclude('window');
      return null;
    }
    return this.moveTo(event, map);
  }

  /** One event as another row. */
  edit(before: PlanEvent, after: PlanEvent) {
    const days = (firstDay(after) ?? 0) - (firstDay(before) ?? 0);
    const changes: readonly Change[] = [{ table: 'events', key: before.id, before, after }];
    return { changes, moved: days === 0 ? [] : [{ eventId: before.id, days }] };
  }

  /** The event with other dates, as a move that is kept in its history. */
  redate(event: PlanEvent, dates: Partial<Pick<PlanEvent, 'span' | 'sittings' | 'at'>>) {
    return this.edit(event, withDates(event, { ...event, ...dates }, this.today.day));
  }

  #partsOf(id: string): readonly PlanEvent[] {
    const ids = new Set([id]);
    for (const next of ids) for (const part of this.index.events.childrenOf(next)) ids.add(part);
    return [...ids].slice(1).flatMap((part) => this.plan.events.get(part) ?? []);
  }
}
