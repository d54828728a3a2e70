import { type Change, changesBetween } from '../../model/change';
import type { PlanEvent } from '../../model/event';
import { type Plan, type TableName, tableNames } from '../../model/plan';
import { settle } from './byStart';
import type { OutlineInput } from './context';
import { EventLine, type LineContext } from './eventLine';
import type { Node } from './node';
import { startOf, Waiting } from './waiting';
import type { Tree } from './tree';
import { withChildren } from './withChildren';

/** An event before and after a change. */
interface Edit {
  readonly before: PlanEvent;
  readonly after: PlanEvent;
  /** First day before the change, as its line has it. */
  readonly start: number;
  /** Ids of the events under whose lines its own can stand. */
  readonly over: ReadonlySet<string>;
}

/** More changes than this are an import or the like: one walk for all is shorter. */
const MOST = 16;

/** What an outline does not show: attendance and the like are shown through events. */
const unseen: ReadonlySet<TableName> = new Set<TableName>(['waivers']);

/** The tree after an edit that leaves every line in its place but for its days, made of the one before: what did not
 *  change is shared. Null where the tree must be built anew. */
export function treeAfter(
  tree: Tree,
  before: readonly Node[],
  context: LineContext,
  from: OutlineInput,
  to: OutlineInput,
): readonly Node[] | null {
  const edits = editsBetween(from, to);
  if (!edits) return null;
  let nodes = before;
  for (const edit of edits) {
    const place = tree.placeOf(to, context, edit.before);
    if (place === null || place !== tree.placeOf(to, context, edit.after)) return null;
    nodes = withEdit(nodes, edit, (line) => lineAfter(tree, to, context, line, edit), tree);
  }
  return nodes;
}

/** The events that differ between two inputs; null where anything else does, or an event is new or gone. */
function editsBetween(from: OutlineInput, to: OutlineInput): readonly Edit[] | null {
  const { today, windows, grouping, language } = from;
  const isAlike =
    today === to.today &&
    windows === to.windows &&
    grouping === to.grouping &&
    language === to.language;
  if (!isAlike || !sameTables(from.plan, to.plan)) return null;
  if (from.plan.events === to.plan.events) return [];
  const changes = changesBetween(from.plan, to.plan);
  if (!changes || changes.length > MOST) return null;
  const edits: Edit[] = [];
  for (const change of changes.filter(isOfEvent)) {
    const { before, after } = change;
    if (!before || !after) return null;
    const start = startOf(before, today);
    edits.push({ before, after, start, over: allOver(to.plan, before) });
  }
  return edits;
}

/** Ids of what an event is a part of, or for, all the way up: a line of an event has no others under it. */
function allOver({ events }: Plan, event: PlanEvent): ReadonlySet<string> {
  const over = new Set<string>();
  const left: (PlanEvent | undefined)[] = [event];
  for (let at = left.pop(); at; at = left.pop()) {
    for (const id of [at.parentId, at.forEventId]) {
      if (id === null || over.has(id)) continue;
      over.add(id);
      if (events.has(id)) left.push(events.get(id));
    }
  }
  return over;
}

function sameTables(a: Plan, b: Plan): boolean {
  return tableNames.every((name) => name === 'events' || unseen.has(name) || a[name] === b[name]);
}

function isOfEvent(change: Change): change is Extract<Change, { readonly table: 'events' }> {
  return change.table === 'events';
}

/** A walk over the lines under which the event can stand; only the lists on the way to its lines are new. */
function withEdit(
  lines: readonly Node[],
  edit: Edit,
  lineOf: (line: Node) => Node,
  tree: Tree,
): readonly Node[] {
  let changed: Node[] | null = null;
  let moved: Node | null = null;
  const fixed = tree.fixed(lines);
  const [first, end] = placesToLook(lines, fixed, edit);
  for (let i = fixed > 0 ? 0 : first; i < end; i++) {
    if (i === fixed) i = first;
    if (i >= end) break;
    const line = lines[i]!;
    const isOwn = shows(line, edit.before);
    const inside = insideEdited(line, edit, lineOf, tree);
    const next = isOwn ? lineOf(inside) : inside;
    if (next === line) continue;
    if (isOwn) moved = next;
    changed ??= lines.slice();
    changed[i] = next;
  }
  if (changed) depths.set(changed, depthOf(lines));
  if (changed && moved) settle(changed, changed.indexOf(moved), fixed);
  return changed ?? lines;
}

/** A line with the edit made in what lies under it; the same where it cannot lie there. */
function insideEdited(line: Node, edit: Edit, lineOf: (line: Node) => Node, tree: Tree): Node {
  if (!canHold(line, edit)) return line;
  const children = withEdit(line.children, edit, lineOf, tree);
  return children === line.children ? line : withChildren(line, children);
}

/** False where the event can have no line under one, or has none among those that wait there. */
function canHold(line: Node, edit: Edit): boolean {
  if (line.childCount === 0) return false;
  if (line instanceof EventLine && !edit.over.has(line.event.id)) return false;
  const { kids } = line;
  if (!(kids instanceof Waiting)) return true;
  return (
    kids.events.includes(edit.before) ||
    kids.lines.some((inside) => shows(inside, edit.before) || canHold(inside, edit))
  );
}

/** Under what kind of lines in a list others lie: none, those of events alone, or groups and mandates too. */
type Depth = 'flat' | 'events' | 'others';

const depths = new WeakMap<readonly Node[], Depth>();

/** Found out once; an edit does not change it. */
function depthOf(lines: readonly Node[]): Depth {
  let depth = depths.get(lines);
  if (depth === undefined) depths.set(lines, (depth = depthNow(lines)));
  return depth;
}

function depthNow(lines: readonly Node[]): Depth {
  let depth: Depth = 'flat';
  for (const line of lines) {
    if (line.childCount === 0) continue;
    if (!(line instanceof EventLine)) return 'others';
    depth = 'events';
  }
  return depth;
}

/** Places [first, end) from `fixed` on where the line of an event can stand: those of its first day, where it can lie
 *  under none of the lines. */
function placesToLook(
  lines: readonly Node[],
  fixed: number,
  { start, over }: Edit,
): readonly [number, number] {
  const depth = depthOf(lines);
  if (depth === 'others' || (depth === 'events' && over.size > 0)) return [fixed, lines.length];
  return [firstFrom(lines, fixed, start), firstFrom(lines, fixed, start + 1)];
}

function firstFrom(lines: readonly Node[], first: number, day: number): number {
  let low = first;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shows(line: Node, event: PlanEvent): boolean {
  if (line instanceof EventLine) return line.event === event;
  return line.mandate !== null && line.target?.type === 'event' && line.target.id === event.id;
}

function lineAfter(
  tree: Tree,
  input: OutlineInput,
  context: LineContext,
  line: Node,
  { after }: Edit,
): Node {
  const made =
    line instanceof EventLine
      ? new EventLine(context, after, line.suffix)
      : tree.lineOf(input, context, line, after);
  made.kids = line.kids;
  return made;
}
