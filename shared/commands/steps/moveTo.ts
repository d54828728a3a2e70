import { stateOn } from '../../model/asOf';
import type { EventDates, Move, PlanEvent } from '../../model/event';
import type { Plan } from '../../model/plan';
import { refuse, type Refusal, type Result } from '../../model/result';
import type { Day } from '../../model/time';
import type { Effect } from '../command';
import { checkDates, sortedDates } from './checkDates';
import { changed, did } from './rows';
import { eventWords } from './titleWords';

/** Gives an event other dates as of a day. Refuses where a move of a later day stands above them: what is seen on that
 *  day are not the dates that would change. */
export function moveTo(
  plan: Plan,
  eventId: string,
  dates: EventDates,
  today: Day,
): Result<Effect, Refusal> {
  const before = plan.events.get(eventId);
  if (!before) return refuse('event-not-found');
  const later = before.moves.find((m) => m.on !== null && m.on > today);
  if (later) return refuse('moved-later', { day: later.on! });
  const to = datesOnly(sortedDates(dates));
  const refusal = checkDates(plan, before.kind, to, before.placeId);
  if (refusal) return { ok: false, error: refusal };
  if (sameDates(before, to)) return did([]);
  const after = { ...before, ...to, moves: movesAfter(before, to, today) };
  return did(changed('events', before, after), eventWords(plan, before));
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
