import { isOver, type Look, lookOf } from '@shared/gantt/look';
import { itemOfCalendarEvent, itemOfEvent } from '@shared/gantt/outline/items';
import type { Item, RowTarget } from '@shared/gantt/row';
import type { Plan } from '@shared/model/plan';
import type { LineState, ScheduleSection } from '@shared/model/scheduleLines';
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
  const entries: MonthEntry[] = [];
  for (const { lines } of sections) {
    for (const line of lines) {
      if (line.event) {
        const event = plan.events.get(line.event.id)!;
        const item = itemOfEvent(event, line.mandate, today, language);
        if (item) entries.push(ofItem(item, line.title, line.late !== null));
      } else if (line.mandate && line.window && line.window.to !== null) {
        const { from, to } = line.window;
        entries.push({
          key: line.key,
          target: { type: 'mandate', id: line.mandate.id, memberId: line.memberId },
          look: lookOf(line.kind),
          shape: from === null ? 'point' : 'window',
          state: 'unplanned',
          late: line.late !== null,
          title: line.title,
          segments: [{ start: from ?? to, end: toDay(to + 1) }],
          item: null,
          movable: false,
        });
      }
    }
  }
  for (const event of plan.calendarEvents.values()) {
    if (plan.calendars.get(event.calendarId)?.followed !== true) continue;
    entries.push(ofItem(itemOfCalendarEvent(event), event.title, false));
  }
  return entries;
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
    segments: item.segments,
    item: item.event ? item : null,
    movable: item.editable && !isOver(item.state) && item.state !== 'cancelled',
  };
}
