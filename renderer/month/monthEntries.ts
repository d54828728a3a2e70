import { translator } from '@shared/i18n/index';
import { isOver, type Look, lookOf } from '@shared/gantt/look';
import { itemOfCalendarEvent, itemOfEvent } from '@shared/gantt/outline/items';
import type { Item, RowTarget } from '@shared/gantt/row';
import { eventShortTitle } from '@renderer/state/eventWords';
import type { Mandate } from '@shared/model/mandate';
import type { Plan } from '@shared/model/plan';
import type { LineState, ScheduleLine, ScheduleSection } from '@shared/model/scheduleLines';
import type { Language } from '@shared/model/text';
import { type Day, type DaySpan, toDay } from '@shared/model/time';

/** One thing on the page of a month. */
export interface MonthEntry {
  readonly key: string;
  readonly target: RowTarget;
  readonly look: Look;
  /** bar: sits. point: a day. line: an application window. window: the text's time for what is not planned. */
  readonly shape: 'bar' | 'point' | 'line' | 'window';
  readonly state: LineState;
  /** It is due, not done, and its day is over. */
  readonly late: boolean;
  readonly title: string;
  /** As title, for a single day. */
  readonly short: string;
  /** Runs of days, half-open, sorted, at least one. */
  readonly segments: readonly DaySpan[];
  /** The event as it stood on the day; null for mandates and for other bodies' events. */
  readonly item: Item | null;
  /** What is over is moved in the inspector only. */
  readonly movable: boolean;
}

/** What a month can show: events but the phases, events of followed calendars, and the windows of what nothing answers
 *  (its last day alone where it has no first). In no order. */
export function monthEntries(
  plan: Plan,
  sections: readonly ScheduleSection[],
  today: Day,
  language: Language,
): readonly MonthEntry[] {
  const lines = sections.flatMap((section) => section.lines);
  const followed = [...plan.calendarEvents.values()].filter(
    (event) => plan.calendars.get(event.calendarId)?.followed === true,
  );
  return [
    ...lines.flatMap((line) => entryOfLine(line, plan, today, language) ?? []),
    ...followed.map((event) => ofItem(itemOfCalendarEvent(event), event.title, false)),
  ];
}

function entryOfLine(
  line: ScheduleLine,
  plan: Plan,
  today: Day,
  language: Language,
): MonthEntry | null {
  const late = line.late !== null;
  if (!line.event) return entryOfWindow(line, late, plan, language);
  const event = plan.events.get(line.event.id)!;
  const title = eventShortTitle(plan, event, language);
  const item = itemOfEvent(event, title, today);
  return item && ofItem(item, title, late);
}

function entryOfWindow(
  line: ScheduleLine,
  late: boolean,
  plan: Plan,
  language: Language,
): MonthEntry | null {
  const { mandate, window } = line;
  if (!mandate || !window || window.to === null) return null;
  return {
    key: line.key,
    target: { type: 'mandate', id: mandate.id, memberId: line.memberId },
    look: lookOf(line.kind),
    shape: window.from === null ? 'point' : 'window',
    state: 'unplanned',
    late,
    title: line.title,
    short: shortOf(mandate, plan.mandates.get(line.memberId ?? ''), language),
    segments: [{ start: window.from ?? window.to, end: toDay(window.to + 1) }],
    item: null,
    movable: false,
  };
}

function ofItem(item: Item, title: string, late: boolean): MonthEntry {
  return {
    key: item.key,
    target: item.target,
    look: item.look,
    shape: item.shape === 'band' ? 'line' : item.shape,
    state: item.state,
    late,
    title,
    short: title,
    segments: item.segments,
    item: item.event ? item : null,
    movable: item.editable && !isOver(item.state) && item.state !== 'cancelled',
  };
}

function shortOf(mandate: Mandate, member: Mandate | undefined, language: Language): string {
  const title = mandate.shortTitle[language];
  if (!member) return title;
  return translator(language)('words.ofMember', { title, member: member.shortTitle[language] });
}
