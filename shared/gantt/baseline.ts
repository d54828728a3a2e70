import { eventAsOf } from '../model/asOf';
import type { PlanEvent } from '../model/event';
import type { Day, DaySpan } from '../model/time';
import { segmentsOf } from './outline/items';
import type { Item } from './row';

/** Where an item was in another state of the plan; null where it was the same, or was not there. */
export type BaselineOf = (item: Item) => readonly DaySpan[] | null;

/** A lookup in the events of another state, as of a day. What is asked for is worked out once. */
export function baselineOf(events: ReadonlyMap<string, PlanEvent>, today: Day): BaselineOf {
  const known = new Map<string, readonly DaySpan[]>();
  return (item) => {
    const event = item.target.type === 'event' ? events.get(item.target.id) : undefined;
    if (!event) return null;
    let segments = known.get(event.id);
    if (!segments) {
      segments = segmentsOf(eventAsOf(event, today));
      known.set(event.id, segments);
    }
    return segments.length === 0 || same(segments, item.segments) ? null : segments;
  };
}

function same(a: readonly DaySpan[], b: readonly DaySpan[]): boolean {
  return a.length === b.length && a.every((s, i) => s.start === b[i]!.start && s.end === b[i]!.end);
}
