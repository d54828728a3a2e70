import type { PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';
import type { Language } from '../../model/text';
import type { Day } from '../../model/time';
import { lookOf } from '../look';
import type { OutlineInput } from './context';
import { itemOfEvent, titleOfEvent } from './items';
import { node, type Node } from './node';

interface Cached {
  readonly day: Day;
  readonly language: Language;
  readonly mandate: Mandate | null;
  readonly node: Node;
}

// An event is never changed, only replaced, so its line is made once. Only its children are new with each outline:
// an outline is flattened before the next one is made.
const cache = new WeakMap<PlanEvent, Cached>();

/** The line of one event of its own, without children. */
export function eventNode(input: OutlineInput, event: PlanEvent): Node {
  const { today: day, language } = input;
  const mandate = input.plan.mandates.get(event.mandateId ?? '') ?? null;
  const known = cache.get(event);
  if (known && known.day === day && known.language === language && known.mandate === mandate) {
    known.node.children.length = 0;
    return known.node;
  }
  const made = makeNode(event, mandate, day, language);
  cache.set(event, { day, language, mandate, node: made });
  return made;
}

/** The line that was made for an event in this outline; null for events that no outline holds. */
export function knownNode(event: PlanEvent | undefined): Node | null {
  return event ? (cache.get(event)?.node ?? null) : null;
}

function makeNode(event: PlanEvent, mandate: Mandate | null, day: Day, language: Language): Node {
  const item = itemOfEvent(event, mandate, day, language);
  return node({
    id: `event:${event.id}`,
    look: lookOf(event.kind),
    title: titleOfEvent(event, mandate, language),
    paragraph: mandate?.paragraph ?? event.cites.join(', '),
    target: { type: 'event', id: event.id },
    stationId: item?.placeId ?? event.placeId,
    items: item ? [item] : [],
    dates: item ? null : { kind: 'none' },
    subjects: [`event:${event.id}`],
  });
}
