import type { PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';
import { listedPhase } from '../../model/phaseOf';
import { processIdOf } from '../../model/processOf';
import { gatherAlike, isGathered } from './alike';
import { byStart } from './byStart';
import { citedInProcess } from './cited';
import type { OutlineInput } from './context';
import { EventLine, type LineContext } from './eventLine';
import { homeOf } from './homeOf';
import type { Node } from './node';
import type { PhaseGroups } from './phaseGroups';
import { keyOfMandate, type Survey } from './survey';
import { Waiting } from './waiting';

/** The line of an event that others may name. */
export interface Made {
  readonly node: Node;
  /** How many events follow each other from this one up to one that names none, all made before it; 0 where that is
   *  not known. */
  readonly chain: number;
}

/** What is known before the lines of events have their places. */
export interface Placing {
  readonly input: OutlineInput;
  readonly context: LineContext;
  readonly mandates: readonly Mandate[];
  readonly survey: Survey;
  readonly groups: PhaseGroups;
  readonly nodeOfMandate: ReadonlyMap<string, Node>;
  /** Lines of events by id; those that others name are put in. */
  readonly made: Map<string, Made>;
}

/** How far up a line of parts and of documents is looked; see homeOf. */
const LONGEST = 16;

/** Gives every event that answers no mandate its place: it waits there, or its line where others name it. */
export function placeOthers(placing: Placing): void {
  const { context, nodeOfMandate, made } = placing;
  const place = placeOf(placing);
  const parentOf = parentIn(made);
  const early: (readonly [PlanEvent, Node | null])[] = [];
  for (const event of placing.input.plan.events.values()) {
    if (event.kind === 'phase' || isAnswer(event, nodeOfMandate)) continue;
    const parent = parentOf(event);
    const line = lineOfNamed(placing, event, parent);
    if (isEarly(event, parent, made)) early.push([event, line]);
    else if (event.mandateId === null && parent && inChain(parent)) {
      put(parent.node, event, line, context);
    } else place.put(event, line);
  }
  // What stands before the events that it names, or names none that has a line.
  for (const [event, line] of early) place.put(event, line);
  place.gather();
}

/** The slow way to the home of an event, and what is to be done with homes at the end. */
function placeOf({ input, context, mandates, survey, groups, nodeOfMandate, made }: Placing) {
  const { plan } = input;
  const cited = citedInProcess(plan, mandates);
  const gathering = new Set<Node>();
  const nodeOf = (id: string | null) => (id === null ? null : (made.get(id)?.node ?? null));
  const groupOf = (event: PlanEvent): Node => {
    const phaseId = listedPhase(plan, event, survey.phases);
    const phase = phaseId === null ? undefined : plan.events.get(phaseId);
    return (
      groups.ofPhase(phase?.mandateId ?? null) ??
      groups.ofPhase(phaseId) ??
      groups.rest(processIdOf(plan, event))
    );
  };
  return {
    put: (event: PlanEvent, line: Node | null) => {
      const home = homeOf(input, event, nodeOf, nodeOfMandate, cited) ?? groupOf(event);
      if (home.group && isGathered(event)) gathering.add(home);
      put(home, event, line, context);
    },
    gather: () => {
      for (const home of gathering) {
        const lines = home.children;
        const fixed = fixedIn(lines);
        home.children = [...lines.slice(0, fixed), ...gatherAlike(home, lines.slice(fixed), plan)];
      }
    },
  };
}

function put(home: Node, event: PlanEvent, line: Node | null, context: LineContext): void {
  const waiting = waitingIn(home, context);
  if (line) waiting.lines.push(line);
  else waiting.events.push(event);
}

/** A lookup of the line of what an event is a part of. The parts of one event mostly follow each other. */
function parentIn(made: ReadonlyMap<string, Made>): (event: PlanEvent) => Made | undefined {
  let lastId: string | null = null;
  let last: Made | undefined;
  return ({ parentId }) => {
    if (parentId !== lastId) {
      lastId = parentId;
      last = parentId === null ? undefined : made.get(parentId);
    }
    return last;
  };
}

function lineOfNamed(
  { context, survey, made }: Placing,
  event: PlanEvent,
  parent: Made | undefined,
): Node | null {
  if (!survey.named.has(event.id)) return null;
  const node = new EventLine(context, event);
  const over = event.parentId === null ? made.get(event.forEventId ?? '') : parent;
  made.set(event.id, { node, chain: chainOf(event, over) });
  return node;
}

/** True where the line of something that an event names is not made yet. */
function isEarly(
  { parentId, forEventId }: PlanEvent,
  parent: Made | undefined,
  made: ReadonlyMap<string, Made>,
): boolean {
  return (parentId !== null && !parent) || (forEventId !== null && !made.has(forEventId));
}

/** True for an event whose line is that of the mandate that it answers, or lies under it. */
function isAnswer(
  { mandateId, memberId }: PlanEvent,
  nodeOfMandate: ReadonlyMap<string, Node>,
): boolean {
  return mandateId !== null && nodeOfMandate.has(keyOfMandate(mandateId, memberId));
}

function chainOf({ parentId, forEventId }: PlanEvent, over: Made | undefined): number {
  if (parentId === null && forEventId === null) return 1;
  return over && over.chain > 0 ? over.chain + 1 : 0;
}

/** True where what names it stands under it: the way up from it ends, and not in a circle. */
function inChain({ chain }: Made): boolean {
  return chain > 0 && chain < LONGEST;
}

/** The lines that wait under a home; those that it has already wait with them. */
export function waitingIn(home: Node, context: LineContext): Waiting {
  const { kids } = home;
  if (kids instanceof Waiting) return kids;
  const waiting = new Waiting([...kids], context, inOrder);
  home.kids = waiting;
  return waiting;
}

/** Mandates keep the order of the document and stand before what is sorted by day. */
function inOrder({ lines, events, context }: Waiting): readonly Node[] {
  const [fixed, loose]: [Node[], Node[]] = [[], []];
  for (const line of lines) (line.mandate === null ? loose : fixed).push(line);
  for (const event of events) loose.push(new EventLine(context, event));
  loose.sort(byStart);
  return fixed.length === 0 ? loose : fixed.concat(loose);
}

/** How many of the lines under one are those of mandates, which stand first. */
export function fixedIn(lines: readonly Node[]): number {
  const first = lines.findIndex((n) => n.mandate === null);
  return first === -1 ? lines.length : first;
}
