import type { EventDates } from '../../model/event';
import { datesOnly, sameDates, withDates } from '../../model/moved';
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
  return did(changed('events', before, withDates(before, to, today)), eventWords(plan, before));
}
