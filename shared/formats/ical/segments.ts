import { type PlanEvent, type Sitting, type SittingPart } from '../../model/event';
import { type Day, type Minute, addDays } from '../../model/time';

/** One stretch of an event that a calendar can say: whole days, half-open; a half day; or hours of one day. */
export interface Segment {
  readonly start: Day;
  /** Exclusive. */
  readonly end: Day;
  readonly half: Exclude<SittingPart, 'full' | 'hours'> | null;
  readonly hours: { readonly from: Minute; readonly to: Minute } | null;
  /** Null: the event's place. */
  readonly placeId: string | null;
}

/** The stretches of an event's dates, in order: days that follow each other at one place are one, hours stand alone, the
 *  two halves of a day are a whole one. Empty where nothing says when. */
export function segmentsOf(dates: Pick<PlanEvent, 'span' | 'sittings' | 'at'>): readonly Segment[] {
  if (dates.span) return dates.span.end > dates.span.start ? [whole(dates.span)] : [];
  if (dates.at) return [whole({ start: dates.at.day, end: addDays(dates.at.day, 1) })];
  const segments: Segment[] = [];
  for (const sitting of dates.sittings) {
    const next = segmentOf(sitting);
    const last = segments[segments.length - 1];
    const joined = last ? join(last, next) : null;
    if (joined) segments[segments.length - 1] = joined;
    else segments.push(next);
  }
  return segments.length > 1 ? joinAgain(segments) : segments;
}

function whole(span: { readonly start: Day; readonly end: Day }): Segment {
  return { start: span.start, end: span.end, half: null, hours: null, placeId: null };
}

function segmentOf(sitting: Sitting): Segment {
  const { day, part, from, to, placeId } = sitting;
  const base = { ...whole({ start: day, end: addDays(day, 1) }), placeId };
  if (part === 'hours') {
    const all = from === null || to === null || from >= to || (from === 0 && to === 1440);
    return all ? base : { ...base, hours: { from, to } };
  }
  return part === 'full' ? base : { ...base, half: part };
}

function join(last: Segment, next: Segment): Segment | null {
  if (last.placeId !== next.placeId || last.hours || next.hours) return null;
  if (last.half === 'morning' && next.half === 'afternoon' && last.start === next.start) {
    return { ...last, half: null };
  }
  if (last.half || next.half || last.end !== next.start) return null;
  return { ...last, end: next.end };
}

/** Two halves that became a whole day may follow the day before. */
function joinAgain(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const next of segments) {
    const last = joined[joined.length - 1];
    const both = last ? join(last, next) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined;
}
