import type { EventKind, PlanEvent } from '../../model/event';
import type { Plan } from '../../model/plan';
import { lookOf } from '../look';
import { EventLine } from './eventLine';
import { adopt, node, type Node } from './node';

/** Kinds of which a process holds several for one paragraph without a mandate for each. */
export type AlikeKind = Extract<
  EventKind,
  'consultation' | 'regional-consultation' | 'civil-society-consultation' | 'global-process'
>;

const alikeKinds: ReadonlySet<EventKind> = new Set<AlikeKind>([
  'consultation',
  'regional-consultation',
  'civil-society-consultation',
  'global-process',
]);

/** The lines of a group, with events of one kind that answer no mandate and cite the same paragraphs under one line
 *  that is named by the kind, where the first of them stood; one alone stays as it is. Lines are sorted by start. */
export function gatherAlike(home: Node, lines: readonly Node[], plan: Plan): readonly Node[] {
  const found = new Map<string, Node[]>();
  for (const line of lines) {
    const key = keyOf(line, plan);
    if (key === null) continue;
    const list = found.get(key);
    if (list) list.push(line);
    else found.set(key, [line]);
  }
  if (![...found.values()].some((list) => list.length > 1)) return lines;
  return lines.flatMap((line) => {
    const key = keyOf(line, plan);
    const list = key === null ? [] : found.get(key)!;
    if (key === null || list.length < 2) return [line];
    return list[0] === line ? [gathered(`alike:${home.id}:${key}`, list, plan)] : [];
  });
}

/** What a line is gathered by; null for lines that stand alone. */
function keyOf(line: Node, plan: Plan): string | null {
  if (line.childCount > 0) return null;
  const event = eventOf(line, plan);
  if (!event) return null;
  return isGathered(event) ? `${event.kind}:${event.cites.join(',')}` : null;
}

/** The event of a line. Most lines have it at hand: they are asked in their thousands. */
function eventOf(line: Node, plan: Plan): PlanEvent | null {
  if (line instanceof EventLine) return line.event;
  return line.target?.type === 'event' ? plan.events.get(line.target.id)! : null;
}

/** True for events that may stand with others under one line. */
export function isGathered(event: PlanEvent): boolean {
  return event.mandateId === null && event.cites.length > 0 && alikeKinds.has(event.kind);
}

function gathered(id: string, lines: readonly Node[], plan: Plan): Node {
  const first = plan.events.get(lines[0]!.target!.id)!;
  const made = node({
    id,
    start: lines[0]!.start,
    look: lookOf(first.kind),
    name: { kind: 'alike', event: first.kind as AlikeKind },
    paragraph: lines[0]!.paragraph,
  });
  for (const line of lines) adopt(made, line);
  return made;
}
