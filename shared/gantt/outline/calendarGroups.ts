import type { CalendarEvent } from '../../model/plan';
import type { OutlineInput } from './context';
import { itemOfCalendarEvent } from './items';
import { adopt, node, type Node } from './node';

/** The followed calendars of other bodies as the last group; empty where none is followed. */
export function calendarGroups({ plan }: OutlineInput): readonly Node[] {
  const calendars = [...plan.calendars.values()].filter((c) => c.followed);
  if (calendars.length === 0) return [];
  const events = new Map<string, CalendarEvent[]>(calendars.map((c) => [c.id, []]));
  for (const event of plan.calendarEvents.values()) events.get(event.calendarId)?.push(event);
  const group = node({
    id: 'group:calendars',
    group: true,
    name: { kind: 'calendars' },
    dates: { kind: 'followed' },
  });
  for (const calendar of calendars.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const children = (events.get(calendar.id) ?? [])
      .sort((a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1))
      .map(calendarEventNode);
    const line = node({ id: `calendar:${calendar.id}`, look: 'reference', title: calendar.name });
    for (const child of children) adopt(line, child);
    adopt(group, line);
  }
  return [group];
}

function calendarEventNode(event: CalendarEvent): Node {
  return node({
    id: `calendarEvent:${event.id}`,
    look: 'reference',
    title: event.title,
    target: { type: 'calendarEvent', id: event.id },
    stationId: event.placeId,
    items: [itemOfCalendarEvent(event)],
    subjects: [`calendarEvent:${event.id}`],
  });
}
