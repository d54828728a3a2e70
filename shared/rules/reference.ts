import type { CalendarEvent } from '../model/plan';
import { type Day, toDay } from '../model/time';
import { cellsOf, isMeeting } from './eventCells';
import type { PlanIndex } from './planIndex/planIndex';
import { isAttended, type Sit } from './planIndex/sit';
import { instantOf, knownZone } from './planIndex/zoneClock';
import { type Cell, type Draft, numberOf, type Rule, silent } from './rule';
import { eventSubject, paragraphsOf } from './subjects';

/** A sitting that somebody attends falls in an event of a calendar that is followed. Both with hours are compared on the
 *  instant, else on the calendar day. Owned by the meeting. */
export const reference: Rule = {
  id: 'reference',
  weight: (facts) => numberOf(facts, 'days') + (facts.sameCity === true ? 0.5 : 0),
  reads: ['calendars', 'places', 'settings', 'mandates'],
  cells(index) {
    const cells = new Set<Cell>();
    for (const event of index.references.all()) {
      if (isFollowed(event, index)) for (const cell of cellsIn(event, index)) cells.add(cell);
    }
    return cells;
  },
  cellsOfEvent: (view, index) => cellsOf(index.sittings.rootsTouching(view.id), index),
  cellsOfCalendarEvent: cellsIn,
  check(cell, index) {
    if (index.references.size === 0) return silent;
    const met = new Map<CalendarEvent, Sit[]>();
    for (const sit of index.sittings.unitAt(Number(cell))) {
      if (!isAttended(sit) || !isMeeting(sit.event)) continue;
      for (const event of meeting(sit, index)) {
        const sits = met.get(event);
        if (sits) sits.push(sit);
        else met.set(event, [sit]);
      }
    }
    if (met.size === 0) return silent;
    return [...met].map(([event, sits]) => draftOf(event, sits, index));
  },
};

function isFollowed({ calendarId }: CalendarEvent, index: PlanIndex): boolean {
  return index.tables.calendars.get(calendarId)?.followed === true;
}

/** Meetings that sit while an event of a calendar takes place, or the day before or after. */
function* cellsIn({ span }: CalendarEvent, index: PlanIndex): Iterable<Cell> {
  for (const day of index.sittings.daysWithin(span.start - 1, span.end)) {
    for (const sit of index.sittings.onDay(day)) yield sit.root.cell;
  }
}

function meeting(sit: Sit, index: PlanIndex): ReadonlySet<CalendarEvent> {
  const found = new Set<CalendarEvent>();
  const reach = sit.timed ? 1 : 0;
  for (let d = sit.day - reach; d <= sit.day + reach; d++) {
    for (const event of index.references.on(toDay(d))) {
      if (isFollowed(event, index) && shareTime(sit, event)) {
        found.add(event);
      }
    }
  }
  return found;
}

function shareTime(sit: Sit, { span, from, to, zone }: CalendarEvent): boolean {
  const known = knownZone(zone);
  if (sit.timed && from !== null && to !== null && known !== null) {
    const start = instantOf(span.start, from, known);
    const end = instantOf(toDay(span.end - 1), to, known);
    return sit.start < end && start < sit.end;
  }
  return span.start <= sit.day && sit.day < span.end;
}

function draftOf(event: CalendarEvent, sits: readonly Sit[], index: PlanIndex): Draft {
  const root = sits[0]!.root;
  const days = [...new Set(sits.map((sit) => sit.day))].sort((a, b) => a - b);
  return {
    gravity: 'warning',
    subjects: [eventSubject(root.id), `calendarEvent:${event.id}`],
    facts: {
      days: days.length,
      day: days[0]!,
      title: event.title,
      placeText: event.placeText,
      placeId: event.placeId,
      fromDay: event.span.start,
      toDay: (event.span.end - 1) as Day,
      sameCity: event.placeId !== null && sits.some((sit) => sit.city?.id === event.placeId),
    },
    paragraphs: paragraphsOf(index.mandate(root.row.mandateId)).slice(0, 1),
  };
}
