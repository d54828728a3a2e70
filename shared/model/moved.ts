import { stateOn } from './asOf';
import type { EventDates, Move, PlanEvent } from './event';
import type { Day } from './time';

/** The event with other dates as of a day. One that is confirmed or held keeps what it was in `moves`, from that day on
 *  and without a decision; changes of one day without a decision are one move. A tentative event just changes. */
export function withDates(event: PlanEvent, dates: EventDates, today: Day): PlanEvent {
  const to = datesOnly(dates);
  return { ...event, ...to, moves: movesAfter(event, to, today) };
}

/** The three date fields and nothing else. */
export function datesOnly({ span, sittings, at }: EventDates): EventDates {
  return { span, sittings, at };
}

/** True where both say the same days and hours. */
export function sameDates(a: EventDates, b: EventDates): boolean {
  return JSON.stringify(datesOnly(a)) === JSON.stringify(datesOnly(b));
}

function movesAfter(event: PlanEvent, to: EventDates, today: Day): readonly Move[] {
  const state = stateOn(event, today);
  if (state !== 'confirmed' && state !== 'held') return event.moves;
  const last = event.moves[event.moves.length - 1];
  if (last?.on !== today || last.decision !== null) {
    return [...event.moves, { from: datesOnly(event), to, decision: null, on: today }];
  }
  const earlier = event.moves.slice(0, -1);
  return sameDates(last.from, to) ? earlier : [...earlier, { ...last, to }];
}
