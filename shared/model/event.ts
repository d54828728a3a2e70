import type { Day, DaySpan, Minute } from './time';

/** What an event is, in the words of the field. */
export type EventKind =
  | 'phase'
  | 'application-window'
  | 'thematic-session'
  | 'negotiation-round'
  | 'hearing'
  | 'preparatory-meeting'
  | 'consultation'
  | 'regional-consultation'
  | 'civil-society-consultation'
  | 'global-process'
  | 'conference'
  | 'part'
  | 'own-meeting'
  | 'travel'
  | 'leave'
  | 'deadline'
  | 'document'
  | 'adoption'
  | 'appointment'
  | 'milestone';

/** How an event takes time: a band is drawn behind, a meeting sits, a due has a due day, a fact happened. */
export type EventClass = 'band' | 'meeting' | 'due' | 'fact';

/** The class of each kind. */
export const classOfKind: Readonly<Record<EventKind, EventClass>> = {
  phase: 'band',
  'application-window': 'band',
  'thematic-session': 'meeting',
  'negotiation-round': 'meeting',
  hearing: 'meeting',
  'preparatory-meeting': 'meeting',
  consultation: 'meeting',
  'regional-consultation': 'meeting',
  'civil-society-consultation': 'meeting',
  'global-process': 'meeting',
  conference: 'meeting',
  part: 'meeting',
  'own-meeting': 'meeting',
  travel: 'meeting',
  leave: 'meeting',
  deadline: 'due',
  document: 'due',
  adoption: 'fact',
  appointment: 'fact',
  milestone: 'fact',
};

/** Every kind, in the order in which menus list them. */
export const eventKinds = Object.keys(classOfKind) as readonly EventKind[];

/** Which part of a day is sat: `half` is a half day of which nobody knows yet which; `hours` has from and to. */
export type SittingPart = 'full' | 'half' | 'morning' | 'afternoon' | 'hours';

/** One sitting of a meeting. Hours are wall time at its place. */
export interface Sitting {
  readonly day: Day;
  readonly part: SittingPart;
  /** Only for `hours`, else null; from is before to. */
  readonly from: Minute | null;
  readonly to: Minute | null;
  /** Null: the event's place. */
  readonly placeId: string | null;
}

/** A day, with the hour and zone where the text has them (both or neither). */
export interface Moment {
  readonly day: Day;
  readonly time: Minute | null;
  readonly zone: string | null;
}

/** When an event is. Only the field of its class is filled: span for a band, sittings (sorted, not overlapping)
 *  for a meeting, at for a due event or a fact. */
export interface EventDates {
  readonly span: DaySpan | null;
  readonly sittings: readonly Sitting[];
  readonly at: Moment | null;
}

/** tentative, confirmed, held: bands and meetings. open, done: due events and facts. cancelled: all. */
export type EventState = 'tentative' | 'confirmed' | 'held' | 'open' | 'done' | 'cancelled';

/** A state and the day from which it counts (null: known on every day), with the decision that made it. */
export interface DatedState {
  readonly state: EventState;
  readonly on: Day | null;
  readonly decision: string | null;
}

/** A change of dates that was decided: what it was, what it became, from which day that counts (null: always known). */
export interface Move {
  readonly from: EventDates;
  readonly to: EventDates;
  readonly decision: string | null;
  readonly on: Day | null;
}

/** Who goes: everybody, the people listed, or nobody. */
export type Attendance = 'delegation' | 'named' | 'followed';

/** A person who is asked to attend; optional ones only soften overlap and travel. */
export interface Attendee {
  readonly personId: string;
  readonly optional: boolean;
}

/** How sure a date is: from its source, or two sources that differ. */
export type Confidence = 'firm' | 'likely' | 'conflict' | 'planned';

/** What is planned or was held. */
export interface PlanEvent extends EventDates {
  readonly id: string;
  /** iCalendar UID: random, kept for ever; a duplicated plan gets new ones. */
  readonly uid: string;
  readonly kind: EventKind;
  /** As typed; empty: the title of its mandate, in the reader's language. */
  readonly title: string;
  /** Its process where nothing else says it (its mandate, what it is a part of or for); null: the plan's own. */
  readonly processId: string | null;
  /** The mandate it answers. */
  readonly mandateId: string | null;
  /** For a mandate that asks something of each member of a group: the member's mandate id. */
  readonly memberId: string | null;
  /** Paragraphs it refers to, as written ("15 (a) (i)"). Citing is not answering. */
  readonly cites: readonly string[];
  /** The event it is a part of. */
  readonly parentId: string | null;
  /** The meeting that a document is for. */
  readonly forEventId: string | null;
  readonly placeId: string | null;
  readonly room: string | null;
  /** Null for classes that do not meet. */
  readonly attendance: Attendance | null;
  readonly attendees: readonly Attendee[];
  /** In the order in which they were entered; the last one that counts on a day is the state on that day. */
  readonly states: readonly DatedState[];
  /** Oldest first. */
  readonly moves: readonly Move[];
  /** The day it was announced; before it the event is a ghost. Null: known on every day. */
  readonly announced: Day | null;
  /** Expert panels of a thematic session; null where no number was entered. */
  readonly panels: number | null;
  /** Meets with interpretation, so within the slots of its body. */
  readonly interpretation: boolean;
  /** The body that meets; null: the plan's own. */
  readonly bodyId: string | null;
  readonly responsible: string;
  /** Symbol of a document ("A/72/643"). */
  readonly symbol: string;
  readonly source: string;
  readonly confidence: Confidence | null;
  readonly note: string;
  /** Stamps that runCommand sets on every write; they only rise and are no part of what undo restores. */
  readonly sequence: number;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
}

/** The class of an event. */
export function classOf(event: { readonly kind: EventKind }): EventClass {
  return classOfKind[event.kind];
}

/** Travel and leave: they meet nobody and answer no mandate. */
export function isAway(kind: EventKind): boolean {
  return kind === 'travel' || kind === 'leave';
}

/** First day of the dates, or null where there are none. */
export function firstDay(dates: EventDates): Day | null {
  if (dates.span) return dates.span.start;
  if (dates.at) return dates.at.day;
  return dates.sittings[0]?.day ?? null;
}

/** Last day of the dates (inclusive), or null where there are none. */
export function lastDay(dates: EventDates): Day | null {
  if (dates.span) return (dates.span.end - 1) as Day;
  if (dates.at) return dates.at.day;
  return dates.sittings[dates.sittings.length - 1]?.day ?? null;
}

/** True where nothing says when. */
export function isUndated(dates: EventDates): boolean {
  return firstDay(dates) === null;
}

/** Dates that say nothing. */
export const noDates: EventDates = { span: null, sittings: [], at: null };
