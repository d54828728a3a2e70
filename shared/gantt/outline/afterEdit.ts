import { type Change, changesBetween } from '../../model/change';
import { datesOn } from '../../model/asOf';
import { firstDay, type PlanEvent } from '../../model/event';
import { type Plan, type TableName, tableNames } from '../../model/plan';
import { settle } from './byStart';
import type { OutlineInput } from './context';
import { EventLine, type LineContext } from './eventLine';
import { FAR, type Node } from './node';
import type { Tree } from './tree';
import { withChildren } from './withChildren';

/** An event before and after a change. */
interface Edit {
  readonly before: PlanEvent;
  readonly after: PlanEvent;
  /** First day before the change, as its line has it. */
  readonly start: number;
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
    edits.push({ before, after, start: firstDay(datesOn(before, today)) ?? FAR });
  }
  return edits;
}

function sameTables(a: Plan, b: Plan): boolean {
  return tableNames.every((name) => name === 'events' || unseen.has(name) || a[name] === b[name]);
}

function isOfEvent(change: Change): change is Extract<Change, { readonly table: 'events' }> {
  return change.table === 'events';
}

/** A walk over all lines; only the lists on the way to the event's lines are new. */
function withEdit(
  lines: readonly Node[],
  edit: Edit,
  lineOf: (line: Node) => Node,
  tree: Tree,
): readonly Node[] {
  let changed: Node[] | null = null;
  let moved: Node | null = null;
  const fixed = tree.fixed(lines);
  const [first, end] = placesToLook(lines, fixed, edit.start);
  for (let i = fixed > 0 ? 0 : first; i < end; i++) {
    if (i === fixed) i = first;
    if (i >= end) break;
    const line = lines[i]!;
    let next = line;
    if (line.children.length > 0) {
      const children = withEdit(line.children, edit, lineOf, tree);
      if (children !== line.children) next = withChildren(line, children);
    }
    if (shows(line, edit.before)) {
      next = lineOf(next);
      moved = next;
    }
    if (next === line) continue;
    changed ??= lines.slice();
    changed[i] = next;
  }
  if (changed) deepOf.set(changed, isDeep(lines));
  if (changed && moved) settle(changed, changed.indexOf(moved), fixed);
  return changed ?? lines;
}

const deepOf = new WeakMap<readonly Node[], boolean>();

/** True where lines lie under some of the lines; found out once, an edit does not change it. */
function isDeep(lines: readonly Node[]): boolean {
  let deep = deepOf.get(lines);
  if (deep === undefined) deepOf.set(lines, (deep = lines.some((n) => n.children.length > 0)));
  return deep;
}

/** Places [first, end) from `fixed` on where the line of an event can stand: those of its first day, where nothing
 *  lies under any of the lines. */
function placesToLook(
  lines: readonly Node[],
  fixed: number,
  day: number,
): readonly [number, number] {
  if (isDeep(lines)) return [fixed, lines.length];
  return [firstFrom(lines, fixed, day), firstFrom(lines, fixed, day + 1)];
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
  made.children = line.children;
  return made;
}
