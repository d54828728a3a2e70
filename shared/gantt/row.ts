import type { EventAsOf } from '../model/asOf';
import type { EventDates, EventState } from '../model/event';
import type { Mandate, Window } from '../model/mandate';
import type { Day, DaySpan } from '../model/time';
import type { Items } from './items';
import type { Lanes } from './lanes';
import type { Look } from './look';
import type { AlikeKind } from './outline/alike';

/** What a row or a bar stands for. */
export type RowTarget =
  | { readonly type: 'event'; readonly id: string }
  | { readonly type: 'mandate'; readonly id: string; readonly memberId: string | null }
  | { readonly type: 'calendarEvent'; readonly id: string };

/** One thing that is drawn on a row. */
export interface Item {
  /** As keyOfTarget. */
  readonly key: string;
  readonly target: RowTarget;
  readonly look: Look;
  /** bar: sits. point: a day. band: a phase. line: an application window. */
  readonly shape: 'bar' | 'point' | 'band' | 'line';
  /** Half-open, in days. */
  readonly start: Day;
  readonly end: Day;
  /** Runs of days that follow each other, half-open, sorted; one for everything but a bar with gaps. */
  readonly segments: readonly DaySpan[];
  readonly state: EventState;
  /** Announced only later: drawn as a ghost. */
  readonly ghost: boolean;
  readonly title: string;
  readonly placeId: string | null;
  /** The event as it stood on the day; null for mandates and for events of other bodies. */
  readonly event: EventAsOf | null;
  /** Where it was before its last move; null where it was never moved. */
  readonly was: readonly DaySpan[] | null;
  /** May be dragged. */
  readonly editable: boolean;
}

/** The dates column of a row, as data; the panel makes the words. */
export type RowDates =
  | { readonly kind: 'event'; readonly dates: EventDates }
  | { readonly kind: 'span'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'parts'; readonly parts: number; readonly sittingDays: number }
  | { readonly kind: 'by'; readonly day: Day }
  | { readonly kind: 'wording'; readonly text: string }
  | { readonly kind: 'months'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'years'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'mandates'; readonly count: number }
  | { readonly kind: 'events'; readonly count: number }
  | { readonly kind: 'holidays'; readonly count: number }
  | { readonly kind: 'followed' }
  | { readonly kind: 'none' };

/** What heads a group, where it is not a row of the plan: the panel makes the words. */
export type GroupName =
  | { readonly kind: 'whole-process' | 'organization' | 'calendars' | 'no-place' | 'nobody' }
  | { readonly kind: 'delegation' }
  | { readonly kind: 'holidays'; readonly placeId: string; readonly year: number }
  | { readonly kind: 'look'; readonly look: Look }
  | { readonly kind: 'alike'; readonly event: AlikeKind }
  | { readonly kind: 'place'; readonly placeId: string };

/** One line of the outline and of the chart. */
export interface Row {
  /** Unique among the rows, the same after every change. */
  readonly id: string;
  /** 1 for groups. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
  readonly expandable: boolean;
  readonly expanded: boolean;
  readonly group: boolean;
  readonly look: Look | null;
  /** Empty where `name` says what it is. */
  readonly title: string;
  readonly name: GroupName | null;
  readonly paragraph: string;
  readonly target: RowTarget | null;
  /** The mandate that it shows, scheduled or not. */
  readonly mandate: Mandate | null;
  readonly memberId: string | null;
  /** The mandate that it shows or that its event answers: the one whose window is drawn. */
  readonly answered: Mandate | null;
  readonly dates: RowDates;
  /** Drawn on this row, by start; a closed row shows what lies under it. */
  readonly items: Items;
  /** Items that share a day lie in lanes below each other. */
  readonly lanes: Lanes;
  /** The one that keys act on. */
  readonly own: Item | null;
  /** The window of what it answers. */
  readonly window: Window | null;
  /** The place whose holidays are drawn. */
  readonly stationId: string | null;
  /** The phase it belongs to; outside it the row is tinted. */
  readonly phase: DaySpan | null;
  /** Subjects of findings that are its own. */
  readonly ownSubjects: readonly string[];
  /** Subjects of findings: its own and, where it is closed, of all that lies under it. */
  readonly subjects: readonly string[];
}

/** A key that is unique among targets: "event:theme-1", "mandate:issue-briefs@thematic-drivers". */
export function keyOfTarget(target: RowTarget): string {
  if (target.type !== 'mandate' || target.memberId === null) return `${target.type}:${target.id}`;
  return `mandate:${target.id}@${target.memberId}`;
}
