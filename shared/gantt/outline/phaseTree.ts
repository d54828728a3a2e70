import type { PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';
import { listedPhase, phaseEvents } from '../../model/phaseOf';
import { processIdSaid } from '../../model/processOf';
import { windowOf } from '../../windows/window';
import { lookOf } from '../look';
import { isGathered } from './alike';
import { calendarGroups } from './calendarGroups';
import type { OutlineInput } from './context';
import { EventLine, type LineContext } from './eventLine';
import { itemOfEvent, itemOfMandate } from './items';
import { adopt, node, type Node } from './node';
import { type PhaseGroups, phaseGroups, stacked } from './phaseGroups';
import { keyOfMandate, type Survey, survey } from './survey';
import { fixedIn, type Made, placeOthers, waitingIn } from './placeOthers';
import type { Tree } from './tree';

/** Of each process: what concerns the whole, organization, the phases in the order of the document; then reference
 *  calendars. Every mandate has
 *  a line, with its event where only one answers it, and with its events under it where there are several. What
 *  answers no mandate lies under what it is a part of, cites or is for, else in the phase that holds it. */
export const phaseTree: Tree = { build, placeOf, fixed: fixedIn, lineOf: mandateLine };

function build(input: OutlineInput, context: LineContext): readonly Node[] {
  const { plan } = input;
  const mandates = [...plan.mandates.values()].sort((a, b) => a.order - b.order);
  const found = survey(plan);
  phasesOfContext.set(context, found.phases);
  const made = new Map<string, Made>();
  const groups = phaseGroups(input, mandates, found);
  const nodeOfMandate = placeMandates(input, context, mandates, found, groups, made);
  placeOthers({ input, context, mandates, survey: found, groups, nodeOfMandate, made });
  return [...stacked(input, groups), ...calendarGroups(input)];
}

function placeMandates(
  input: OutlineInput,
  context: LineContext,
  mandates: readonly Mandate[],
  { answers, named }: Survey,
  groups: PhaseGroups,
  made: Map<string, Made>,
): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  const add = (mandate: Mandate, memberId: string | null) => {
    const key = keyOfMandate(mandate.id, memberId);
    const events = answers.get(key) ?? [];
    const line = mandateNode(input, mandate, memberId, events);
    nodes.set(key, line);
    if (events.length === 1) made.set(events[0]!.id, { node: line, chain: 0 });
    else putAnswers(line, events);
    return line;
  };
  const putAnswers = (line: Node, events: readonly PlanEvent[]) => {
    for (const event of events) {
      const waiting = waitingIn(line, context);
      if (!named.has(event.id)) waiting.events.push(event);
      else {
        const own = new EventLine(context, event);
        waiting.lines.push(own);
        made.set(event.id, { node: own, chain: 0 });
      }
    }
  };
  const listed = mandates.filter((m) => m.kind !== 'phase' && m.eachOf === null);
  for (const mandate of listed) add(mandate, null);
  for (const mandate of sortGroups(listed, nodes)) {
    const parent = nodes.get(mandate.parentId ?? '');
    const home = parent ?? groups.listedIn(mandate) ?? groups.ofPhase(mandate.phaseId);
    const n = nodes.get(mandate.id)!;
    adopt(home && home !== n ? home : groups.rest(processIdSaid(input.plan, mandate)), n);
  }
  for (const mandate of mandates) {
    if (mandate.eachOf === null) continue;
    for (const member of mandates) {
      if (member.groupId !== mandate.eachOf || member.eachOf !== null) continue;
      const home = nodes.get(member.id);
      if (home) adopt(home, add(mandate, member.id));
    }
  }
  return nodes;
}

/** The members of one group stand in the order of their windows, at the places that the document gives them. */
function sortGroups(
  listed: readonly Mandate[],
  nodes: ReadonlyMap<string, Node>,
): readonly Mandate[] {
  const start = (m: Mandate) => nodes.get(m.id)?.window?.from ?? Number.MAX_SAFE_INTEGER;
  const queues = new Map<string, Mandate[]>();
  for (const m of listed) {
    if (m.groupId !== null) queues.set(m.groupId, [...(queues.get(m.groupId) ?? []), m]);
  }
  for (const queue of queues.values())
    queue.sort((a, b) => start(a) - start(b) || a.order - b.order);
  return listed.map((m) => (m.groupId === null ? m : queues.get(m.groupId)!.shift()!));
}

function mandateNode(
  input: OutlineInput,
  mandate: Mandate,
  memberId: string | null,
  events: readonly PlanEvent[],
): Node {
  const window = windowOf(input.windows, mandate.id, memberId);
  const single = events.length === 1 ? events[0]! : null;
  const title = mandate.shortTitle[input.language];
  const item = single
    ? itemOfEvent(single, title, input.today)
    : events.length === 0
      ? itemOfMandate(mandate, memberId, window, input.language)
      : null;
  return node({
    id: `mandate:${keyOfMandate(mandate.id, memberId)}`,
    look: lookOf(mandate.kind),
    title,
    paragraph: mandate.paragraph,
    target: single
      ? { type: 'event', id: single.id }
      : { type: 'mandate', id: mandate.id, memberId },
    mandate,
    memberId,
    window,
    stationId: item?.placeId ?? mandate.place?.places[0] ?? null,
    items: item ? [item] : [],
    dates:
      item || events.length > 0 ? null : { kind: 'wording', text: mandate.wording[input.language] },
    subjects: [
      memberId === null ? `mandate:${mandate.id}` : `mandate:${mandate.id}|mandate:${memberId}`,
      ...(single ? [`event:${single.id}`] : []),
    ],
  });
}

/** All that decides where the line of an event stands, but its days among its neighbours; null where that hangs on
 *  others too. */
function placeOf(input: OutlineInput, context: LineContext, event: PlanEvent): string | null {
  const answered = input.plan.mandates.get(event.mandateId ?? '');
  if (event.kind === 'phase' || answered?.kind === 'phase' || isGathered(event)) return null;
  const { kind, processId, mandateId, memberId, parentId, forEventId, cites } = event;
  const phase = listedPhase(input.plan, event, phasesOf(input, context));
  return JSON.stringify([kind, processId, mandateId, memberId, parentId, forEventId, cites, phase]);
}

// A change of a phase makes another outline, so these hold as long as its context.
const phasesOfContext = new WeakMap<LineContext, readonly PlanEvent[]>();

function phasesOf({ plan }: OutlineInput, context: LineContext): readonly PlanEvent[] {
  let phases = phasesOfContext.get(context);
  if (!phases) phasesOfContext.set(context, (phases = phaseEvents(plan)));
  return phases;
}

/** The line of a mandate that one event alone answers. */
function mandateLine(
  input: OutlineInput,
  _context: LineContext,
  { mandate, memberId }: Node,
  event: PlanEvent,
): Node {
  return mandateNode(input, mandate!, memberId, [event]);
}
