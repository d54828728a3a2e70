import type { EventDates, Sitting } from '../model/event';
import { classOf, noDates } from '../model/event';
import type { Mandate } from '../model/mandate';
import { type Day, type DaySpan, isWeekend, toDay } from '../model/time';
import type { Mark } from './glyphs';
import type { Look } from './look';
import { segmentsOf } from './outline/items';
import type { BarState } from './shape';

/** A change that is being made on the chart and is not yet in the plan. */
export interface Draft {
  /** Row on which it is drawn. */
  readonly rowId: string;
  /** Key of the item that changes; null for a mandate that is being scheduled. */
  readonly itemKey: string | null;
  readonly look: Look;
  readonly dates: EventDates;
  /** The pattern it is drawn with. */
  readonly state: BarState;
  /** Said beside it. */
  readonly label: string;
  /** What the checker says of it; nothing where it has not answered yet. */
  readonly verdict?: Verdict | null;
  /** What moves along with it. */
  readonly others?: readonly Draft[];
  /** The clear days that it leaves to something else. */
  readonly gap?: DraftGap | null;
}

/** Clear days between two things, drawn as a bracket on the row of the first, towards that of the second. */
export interface DraftGap {
  readonly rowId: string;
  readonly otherRowId: string;
  /** First clear day, and the day after the last: they are one where there is none. */
  readonly from: Day;
  readonly to: Day;
  /** End of what stands on the row before the gap: the label is right of both. */
  readonly until: Day;
  readonly label: string;
}

/** What a change would do to the findings. */
export interface Verdict {
  /** Of the gravest finding that would appear; null where none would. */
  readonly mark: Mark | null;
  readonly text: string;
}

/** The dates moved by whole days. */
export function shiftDates(dates: EventDates, days: number): EventDates {
  const move = (day: Day): Day => toDay(day + days);
  return {
    span: dates.span && { start: move(dates.span.start), end: move(dates.span.end) },
    sittings: dates.sittings.map((s) => ({ ...s, day: move(s.day) })),
    at: dates.at && { ...dates.at, day: move(dates.at.day) },
  };
}

/** The dates with their first or last day moved by whole days, never to nothing: a band keeps a day, a meeting a
 *  sitting. New sittings are like the one at that edge, on those of the days that follow on which people work. What is
 *  due has no edges. */
export function resizeDates(
  dates: EventDates,
  edge: 'start' | 'end',
  days: number,
  worksOn: (day: Day) => boolean = () => true,
): EventDates {
  if (dates.span) {
    const { start, end } = dates.span;
    return edge === 'start'
      ? { ...dates, span: { start: toDay(Math.min(start + days, end - 1)), end } }
      : { ...dates, span: { start, end: toDay(Math.max(end + days, start + 1)) } };
  }
  if (dates.sittings.length === 0) return dates;
  return { ...dates, sittings: resizeSittings(dates.sittings, edge, days, worksOn) };
}

function resizeSittings(
  sittings: readonly Sitting[],
  edge: 'start' | 'end',
  days: number,
  worksOn: (day: Day) => boolean,
): readonly Sitting[] {
  const first = sittings[0]!;
  const last = sittings[sittings.length - 1]!;
  if (edge === 'end') {
    const limit = last.day + days;
    const kept = sittings.filter((s) => s.day <= limit || s.day === first.day);
    const added: Sitting[] = [];
    for (let d = last.day + 1; d <= limit; d++) {
      if (worksOn(toDay(d))) added.push({ ...last, day: toDay(d) });
    }
    return [...kept, ...added];
  }
  const limit = first.day + days;
  const kept = sittings.filter((s) => s.day >= limit || s.day === last.day);
  const added: Sitting[] = [];
  for (let d = limit; d < first.day; d++) {
    if (worksOn(toDay(d))) added.push({ ...first, day: toDay(d) });
  }
  return [...added, ...kept];
}

/** The dates of a new event that answers a mandate and begins on a day: as long as the text says (one day where it
 *  says nothing), sat on working days (from Monday to Friday unless told). A due mandate gets its day, a band its
 *  length. */
export function datesForMandate(
  mandate: Mandate,
  begin: Day,
  worksOn: (day: Day) => boolean = (day) => !isWeekend(day),
): EventDates {
  const eventClass = classOf(mandate);
  if (eventClass === 'due' || eventClass === 'fact') {
    return { ...noDates, at: { day: begin, time: null, zone: null } };
  }
  const length = lengthOf(mandate);
  if (eventClass === 'band') {
    return {
      ...noDates,
      span: { start: begin, end: toDay(begin + Math.max(1, Math.ceil(length))) },
    };
  }
  const sittings: Sitting[] = [];
  let left = length;
  for (let d = begin; left > 0; d = toDay(d + 1)) {
    // A day that was pointed at is taken as it is; only what follows avoids days off, and not for ever.
    if (sittings.length > 0 && !worksOn(d) && d - begin < 366) continue;
    const part = left >= 1 ? 'full' : 'half';
    sittings.push({ day: d, part, from: null, to: null, placeId: null });
    left -= part === 'full' ? 1 : 0.5;
  }
  return { ...noDates, sittings };
}

/** Sitting days that an event of the mandate takes: its least, one where the days are a total or not given. */
function lengthOf(mandate: Mandate): number {
  const days = mandate.days;
  if (!days || days.total) return 1;
  const n = days.min ?? days.max ?? 1;
  if (days.unit === 'half-days') return n / 2;
  if (days.unit === 'weeks') return n * 5;
  return n;
}

/** Runs of days of some dates, for drawing. */
export function draftSegments(dates: EventDates): readonly DaySpan[] {
  return segmentsOf(dates);
}
