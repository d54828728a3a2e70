import type { PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';
import { listedPhase, phaseEvents } from '../../model/phaseOf';
import { processIdOf, processIdSaid } from '../../model/processOf';
import { windowOf } from '../../windows/window';
import { lookOf } from '../look';
import { gatherAlike, isGathered } from './alike';
import { calendarGroups } from './calendarGroups';
import { citedInProcess } from './cited';
import { homeOf } from './homeOf';
import type { OutlineInput } from './context';
import { EventLine, type LineContext } from './eventLine';
import { itemOfEvent, itemOfMandate } from './items';
import { byStart } from './byStart';
import { adopt, node, type Node } from './node';
import { type PhaseGroups, phaseGroups, stacked } from './phaseGroups';
import { keyOfMandate, type Survey, survey } from './survey';
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
  const nodeOfEvent = new Map<string, Node>();
  const groups = phaseGroups(input, mandates, found);
  const nodeOfMandate = placeMandates(input, context, mandates, found, groups, nodeOfEvent);
  placeOthers(input, context, mandates, found, groups, nodeOfMandate, nodeOfEvent);
  return [...stacked(input, groups), ...calendarGroups(input)];
}

function placeMandates(
  input: OutlineInput,
  context: LineContext,
  mandates: readonly Mandate[],
  { answers }: Survey,
  groups: PhaseGroups,
  nodeOfEvent: Map<string, Node>,
): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  const add = (mandate: Mandate, memberId: string | null) => {
    const key = keyOfMandate(mandate.id, memberId);
    const made = mandateNode(input, context, mandate, memberId, answers.get(key) ?? []);
    nodes.set(key, made.node);
    for (const [id, n] of made.events) nodeOfEvent.set(id, n);
    return made.node;
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
  context: LineContext,
  mandate: Mandate,
  memberId: string | null,
  events: readonly PlanEvent[],
): { node: Node; events: readonly (readonly [string, Node])[] } {
  const window = windowOf(input.windows, mandate.id, memberId);
  const single = events.length === 1 ? events[0]! : null;
  const title = mandate.shortTitle[input.language];
  const item = single
    ? itemOfEvent(single, title, input.today)
    : events.length === 0
      ? itemOfMandate(mandate, memberId, window, input.language)
      : null;
  const line = node({
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
  if (single) return { node: line, events: [[single.id, line]] };
  const children = events.map((event) => new EventLine(context, event));
  children.sort(byStart);
  for (const child of children) adopt(line, child);
  return { node: line, events: children.map((n) => [n.target!.id, n] as const) };
}

function placeOthers(
  input: OutlineInput,
  context: LineContext,
  mandates: readonly Mandate[],
  { phases, named }: Survey,
  groups: PhaseGroups,
  nodeOfMandate: ReadonlyMap<string, Node>,
  nodeOfEvent: Map<string, Node>,
): void {
  const { plan } = input;
  const cited = citedInProcess(plan, mandates);
  const nodeOf = (id: string | null) => (id === null ? null : (nodeOfEvent.get(id) ?? null));
  const touched = new Set([...nodeOfMandate.values()].filter((n) => n.children.length > 1));
  const place = (line: EventLine) => {
    const { event } = line;
    const home = homeOf(input, event, nodeOf, nodeOfMandate, cited) ?? groupOf(event);
    adopt(home, line);
    touched.add(home);
  };
  const isMade = (id: string | null) => id === null || nodeOfEvent.has(id);
  const early: EventLine[] = [];
  for (const event of plan.events.values()) {
    if (event.kind === 'phase') continue;
    if (event.mandateId !== null && nodeOfEvent.has(event.id)) continue;
    const line = new EventLine(context, event);
    if (named.has(event.id)) nodeOfEvent.set(event.id, line);
    if (isMade(event.parentId) && isMade(event.forEventId)) place(line);
    else early.push(line);
  }
  // What stands before the events that it names, or names none that has a line.
  for (const line of early) place(line);
  for (const home of touched) {
    const { fixed, loose } = sorted(home.children);
    home.children = fixed.concat(home.group ? gatherAlike(home, loose, plan) : loose);
  }

  function groupOf(event: PlanEvent): Node {
    const phaseId = listedPhase(plan, event, phases);
    const phase = phaseId === null ? undefined : plan.events.get(phaseId);
    return (
      groups.ofPhase(phase?.mandateId ?? null) ??
      groups.ofPhase(phaseId) ??
      groups.rest(processIdOf(plan, event))
    );
  }
}

/** Mandates keep the order of the document and stand before what is sorted by day. */
function sorted(lines: readonly Node[]): { readonly fixed: Node[]; readonly loose: Node[] } {
  const [fixed, loose]: [Node[], Node[]] = [[], []];
  for (const line of lines) (line.mandate === null ? loose : fixed).push(line);
  return { fixed, loose: loose.sort(byStart) };
}

function fixedIn(lines: readonly Node[]): number {
  const first = lines.findIndex((n) => n.mandate === null);
  return first === -1 ? lines.length : first;
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
  context: LineContext,
  { mandate, memberId }: Node,
  event: PlanEvent,
): Node {
  return mandateNode(input, context, mandate!, memberId, [event]).node;
}
