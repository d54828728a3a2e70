import type { EventAsOf } from '../../model/asOf';
import { civil } from '../../model/time';
import * as line from './component';
import { type EventContext, alarms, descriptionOf, stamps, titleOf } from './eventComponents';

/** The VTODO of a deadline or document with a day; UIDs end in "-task", so that they stand beside the event's. */
export function taskComponents(event: EventAsOf, context: EventContext): readonly line.Component[] {
  const { at } = event;
  const year = at && civil(at.day).year;
  if (!at || year! < 1900 || year! > 2200) {
    const code = at ? 'year-left-out' : 'undated-left-out';
    context.remarks.push({ code, eventId: event.id, zone: '' });
    return [];
  }
  const title = titleOf(event, context);
  const summary =
    event.state === 'cancelled' ? context.options.words.cancelled(title.slice(0, 180)) : title;
  const description = descriptionOf(event, context);
  return [
    {
      name: 'VTODO',
      properties: [
        line.uidLine('UID', `${context.uids.get(event.id)!}-task`),
        ...stamps(event),
        line.dayLine('DUE', at.day),
        line.textLine('SUMMARY', summary),
        ...(description ? [line.textLine('DESCRIPTION', description)] : []),
        line.constant(statusOf(event)),
      ],
      components: event.state === 'open' ? alarmsBeforeDue(summary, context) : [],
    },
  ];
}

function statusOf(event: EventAsOf) {
  if (event.state === 'cancelled') return 'STATUS:CANCELLED';
  return event.state === 'done' ? 'STATUS:COMPLETED' : 'STATUS:NEEDS-ACTION';
}

/** A task has no start, so its alarm counts from its end. */
function alarmsBeforeDue(summary: string, context: EventContext): readonly line.Component[] {
  return alarms(summary, context.options, 'END');
}
