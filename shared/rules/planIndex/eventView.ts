import { stateOn } from '../../model/asOf';
import {
  classOf,
  type DatedState,
  type EventClass,
  type EventDates,
  type EventKind,
  type EventState,
  firstDay,
  isAway,
  lastDay,
  type PlanEvent,
} from '../../model/event';
import type { Subject } from '../../model/finding';
import type { Day } from '../../model/time';

/** An event as it stood on the day of the question, with what rules ask of it again and again. */
export interface EventView {
  readonly id: string;
  /** The number of the event in its index. */
  readonly cell: number;
  readonly row: PlanEvent;
  /** As findings name it. */
  readonly subject: Subject;
  /** Of the row, beside what else is read of one event after the other. */
  readonly kind: EventKind;
  readonly mandateId: string | null;
  readonly eventClass: EventClass;
  /** Travel or leave. */
  readonly away: boolean;
  readonly dates: EventDates;
  readonly state: EventState;
  /** Neither cancelled nor announced later: it counts. */
  readonly live: boolean;
  readonly first: Day | null;
  /** Inclusive. */
  readonly last: Day | null;
}

/** The event as it stood on the day, with its number. What has no day is taken as known. */
export function viewOf(row: PlanEvent, on: Day, cell: number): EventView {
  const dates = datesOn(row, on);
  const state = stateOn(row, on);
  const ghost = row.announced !== null && row.announced > on;
  return {
    id: row.id,
    cell,
    row,
    subject: `event:${row.id}`,
    kind: row.kind,
    mandateId: row.mandateId,
    eventClass: classOf(row),
    away: isAway(row.kind),
    dates,
    state,
    live: !ghost && state !== 'cancelled',
    first: dates.sittings.length > 1 ? earliest(dates) : firstDay(dates),
    last: dates.sittings.length > 1 ? latest(dates) : lastDay(dates),
  };
}

/** Days from which the event is another than the day before; may hold a day more than once. */
export function turningDays(row: PlanEvent): readonly Day[] {
  if (row.announced === null && row.moves.length === 0 && row.states.every(isUndated)) return none;
  const days: Day[] = [];
  if (row.announced !== null) days.push(row.announced);
  for (const { on } of row.states) if (on !== null) days.push(on);
  for (const { on } of row.moves) if (on !== null) days.push(on);
  return days;
}

const none: readonly Day[] = [];

function isUndated({ on }: DatedState): boolean {
  return on === null;
}

/** True where both views say the same to every rule. */
export function sameView(a: EventView, b: EventView): boolean {
  return a.row === b.row && a.state === b.state && a.live === b.live && a.dates === b.dates;
}

function datesOn(row: PlanEvent, on: Day): EventDates {
  let dates: EventDates = row;
  for (let i = row.moves.length - 1; i >= 0; i--) {
    const move = row.moves[i]!;
    if (move.on !== null && move.on > on) dates = move.from;
  }
  return dates;
}

/** Sittings that came from outside may be in any order. */
function earliest(dates: EventDates): Day {
  const { sittings } = dates;
  let { day } = sittings[0]!;
  for (let i = 1; i < sittings.length; i++) if (sittings[i]!.day < day) day = sittings[i]!.day;
  return day;
}

function latest(dates: EventDates): Day {
  const { sittings } = dates;
  let { day } = sittings[0]!;
  for (let i = 1; i < sittings.length; i++) if (sittings[i]!.day > day) day = sittings[i]!.day;
  return day;
}
