import { type EventDates, type EventState, type PlanEvent, classOf } from './event';
import type { Day } from './time';
import type { EpochMin } from './zone';

/** The day on which a question is asked. The instant is null for an "as of" day, which has no hour. */
export interface Today {
  readonly day: Day;
  readonly instant: EpochMin | null;
}

/** An event as it stood on a day: its dates before the moves decided later, and its state. */
export interface EventAsOf extends PlanEvent {
  readonly state: EventState;
  /** Announced only after the day: shown as a ghost, not checked. */
  readonly ghost: boolean;
}

/** The event as it stood on the day. What has no day is taken as known. */
export function eventAsOf(event: PlanEvent, day: Day): EventAsOf {
  const dates = datesOn(event, day);
  return {
    ...event,
    span: dates.span,
    sittings: dates.sittings,
    at: dates.at,
    state: stateOn(event, day),
    ghost: event.announced !== null && event.announced > day,
  };
}

/** The dates of an event as they stood on the day: those before the moves decided later. */
export function datesOn(event: PlanEvent, day: Day): EventDates {
  let dates: EventDates = event;
  for (let i = event.moves.length - 1; i >= 0; i--) {
    const move = event.moves[i]!;
    if (move.on !== null && move.on > day) dates = move.from;
  }
  return dates;
}

/** The state on the day: the last entry that counts, else tentative (open for due events and facts). */
export function stateOn(event: PlanEvent, day: Day): EventState {
  for (let i = event.states.length - 1; i >= 0; i--) {
    const entry = event.states[i]!;
    if (entry.on === null || entry.on <= day) return entry.state;
  }
  const eventClass = classOf(event);
  return eventClass === 'due' || eventClass === 'fact' ? 'open' : 'tentative';
}
