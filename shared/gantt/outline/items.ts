import { eventAsOf } from '../../model/asOf';
import { classOf, type EventDates, firstDay, lastDay, type PlanEvent } from '../../model/event';
import type { Mandate, Window } from '../../model/mandate';
import type { CalendarEvent } from '../../model/plan';
import type { Language } from '../../model/text';
import { type Day, type DaySpan, toDay } from '../../model/time';
import { lookOf } from '../look';
import { recent } from '../recent';
import { type Item, keyOfTarget, type RowTarget } from '../row';

interface Cached {
  readonly day: Day;
  readonly title: string;
  readonly item: Item | null;
}

// An event is never changed, only replaced: what was worked out for it holds. Kept for about as many as a screen can
// show several times over; an item is larger than its event.
const cache = recent<PlanEvent, Cached>(16_384);

/** What is drawn for an event as it stood on the day, called as on its line; null where it has no dates. */
export function itemOfEvent(event: PlanEvent, title: string, day: Day): Item | null {
  const known = cache.get(event);
  if (known && known.day === day && known.title === title) return known.item;
  const item = makeItem(event, title, day);
  cache.set(event, { day, title, item });
  return item;
}

/** The title of an event: as typed, else its mandate's. */
export function titleOfEvent(
  event: PlanEvent,
  mandate: Mandate | null,
  language: Language,
): string {
  return event.title !== '' ? event.title : (mandate?.shortTitle[language] ?? '');
}

/** Runs of days that follow each other; empty where there are no dates. */
export function segmentsOf(dates: EventDates): readonly DaySpan[] {
  if (dates.span) return [dates.span];
  if (dates.at) return [{ start: dates.at.day, end: toDay(dates.at.day + 1) }];
  const runs: DaySpan[] = [];
  for (const sitting of dates.sittings) {
    const last = runs[runs.length - 1];
    const end = toDay(sitting.day + 1);
    if (last && sitting.day <= last.end) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start: sitting.day, end });
  }
  return runs;
}

/** The due day of a mandate that nothing answers yet, as an open point; null where its window has no end. */
export function itemOfMandate(
  mandate: Mandate,
  memberId: string | null,
  window: Window | null,
  language: Language,
): Item | null {
  if (!window || window.to === null || classOf(mandate) !== 'due') return null;
  const target: RowTarget = { type: 'mandate', id: mandate.id, memberId };
  const segment = { start: window.to, end: toDay(window.to + 1) };
  return {
    key: keyOfTarget(target),
    target,
    look: lookOf(mandate.kind),
    shape: 'point',
    ...segment,
    segments: [segment],
    state: 'open',
    ghost: false,
    title: mandate.shortTitle[language],
    placeId: null,
    event: null,
    was: null,
    editable: false,
  };
}

/** An event of another body. */
export function itemOfCalendarEvent(event: CalendarEvent): Item {
  const target: RowTarget = { type: 'calendarEvent', id: event.id };
  return {
    key: keyOfTarget(target),
    target,
    look: 'reference',
    shape: 'bar',
    start: event.span.start,
    end: event.span.end,
    segments: [event.span],
    state: 'confirmed',
    ghost: false,
    title: event.title,
    placeId: event.placeId,
    event: null,
    was: null,
    editable: false,
  };
}

function makeItem(event: PlanEvent, title: string, day: Day): Item | null {
  const then = eventAsOf(event, day);
  const first = firstDay(then);
  const last = lastDay(then);
  if (first === null || last === null) return null;
  const target: RowTarget = { type: 'event', id: event.id };
  return {
    key: keyOfTarget(target),
    target,
    look: lookOf(event.kind),
    shape: shapeOf(event),
    start: first,
    end: toDay(last + 1),
    segments: segmentsOf(then),
    state: then.state,
    ghost: then.ghost,
    title,
    placeId: then.placeId ?? then.sittings[0]?.placeId ?? null,
    event: then,
    was: wasBefore(event, day),
    editable: true,
  };
}

/** How an event is drawn. */
export function shapeOf(event: PlanEvent): Item['shape'] {
  if (event.kind === 'phase') return 'band';
  if (event.kind === 'application-window') return 'line';
  return classOf(event) === 'meeting' ? 'bar' : 'point';
}

function wasBefore(event: PlanEvent, day: Day): readonly DaySpan[] | null {
  for (let i = event.moves.length - 1; i >= 0; i--) {
    const move = event.moves[i]!;
    if (move.on === null || move.on <= day) {
      const segments = segmentsOf(move.from);
      return segments.length > 0 ? segments : null;
    }
  }
  return null;
}
