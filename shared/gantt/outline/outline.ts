import type { Row } from '../row';
import { recent, type Recent } from '../recent';
import type { RowList } from '../rowList';
import { treeAfter } from './afterEdit';
import type { Grouping, OutlineInput } from './context';
import { EventLine, type LineContext } from './eventLine';
import { type FlatTree, flatten, flattenAfter, isOpen } from './flatten';
import type { Node } from './node';
import { cityTree, kindTree, personTree, processTree } from './otherTrees';
import { phaseTree } from './phaseTree';
import { sortTree } from './sortTree';
import { type NodePlace, rowOfNode } from './rowOfNode';
import type { Tree } from './tree';

/** The rows of a plan, and what the next ones are made of. */
export interface Outline extends RowList {
  readonly input: OutlineInput;
  readonly tree: readonly Node[];
  /** The tree in its usual order, of which the next one is made. */
  readonly usual: readonly Node[];
  readonly flat: FlatTree;
  readonly context: LineContext;
  /** Rows that were asked for lately, by id: the same row as long as it says the same. */
  readonly made: Recent<string, Made>;
}

interface Made {
  readonly node: Node;
  readonly row: Row;
}

const treeOf: Readonly<Record<Grouping, Tree>> = {
  phase: phaseTree,
  city: cityTree,
  kind: kindTree,
  person: personTree,
  process: processTree,
};

/** Rows that are kept: some screens of them. */
const KEPT = 4096;

/** The rows of the outline, top to bottom: the same for outline, chart and paper. After an edit, made of the rows
 *  before it, which costs what changed and a walk over the lines. */
export function outlineOf(input: OutlineInput, before: Outline | null = null): Outline {
  const tree = treeOf[input.grouping];
  if (before) {
    const { context } = before;
    const usual = treeAfter(tree, before.usual, context, before.input, input);
    if (usual) {
      const nodes = sortTree(usual, input);
      // Only days may differ between the two: another order is made flat anew.
      const isAlike = isUsual(input) && isUsual(before.input);
      const flat =
        isAlike && before.input.toggled === input.toggled
          ? flattenAfter(before.flat, before.tree, nodes, input.toggled)
          : flatten(nodes, input.toggled);
      return outlineOfTree(input, { usual, nodes, flat }, context, before.made);
    }
  }
  const { plan, today, language } = input;
  const context: LineContext = {
    mandates: plan.mandates,
    answeredOnce: new Set(),
    today,
    language,
  };
  const made = before?.made ?? recent<string, Made>(KEPT);
  const usual = tree.build(input, context);
  const nodes = sortTree(usual, input);
  const flat = flatten(nodes, input.toggled);
  return outlineOfTree(input, { usual, nodes, flat }, context, made);
}

function isUsual({ sorting = 'usual' }: OutlineInput): boolean {
  return sorting === 'usual';
}

interface Trees {
  readonly usual: readonly Node[];
  readonly nodes: readonly Node[];
  readonly flat: FlatTree;
}

function outlineOfTree(
  input: OutlineInput,
  { usual, nodes: tree, flat }: Trees,
  context: LineContext,
  made: Recent<string, Made>,
): Outline {
  const { toggled } = input;
  const { nodes } = flat;
  const indexOfTarget = (key: string) => {
    const shown = lineShowing(tree, key, toggled);
    return shown ? nodes.indexOf(shown) : -1;
  };
  return {
    input,
    tree,
    usual,
    flat,
    context,
    made,
    length: nodes.length,
    at: (index) => rowAt(flat, index, toggled, made),
    levelAt: (index) => flat.level[index]!,
    lanes: flat.lanes.some((lanes) => lanes > 1) ? flat.lanes : null,
    indexOfId: (id) => nodes.findIndex((n) => isCalled(n, id)),
    indexOfTarget,
    indexNear: (key, index) => nearby(nodes, key, index) ?? indexOfTarget(key),
  };
}

function rowAt(
  flat: FlatTree,
  index: number,
  toggled: ReadonlySet<string>,
  made: Recent<string, Made>,
): Row | undefined {
  const n = flat.nodes[index];
  if (!n) return undefined;
  const place: NodePlace = {
    level: flat.level[index]!,
    position: flat.position[index]!,
    size: flat.size[index]!,
    expanded: isOpen(n, toggled),
    phase: flat.phases[flat.phase[index]!]!,
  };
  const { id } = n;
  const known = made.get(id);
  if (known && sameLine(known.node, n) && samePlace(known.row, place)) return known.row;
  const row = rowOfNode(n, place);
  made.set(id, { node: n, row });
  return row;
}

function sameLine(a: Node, b: Node): boolean {
  if (a === b) return true;
  return (
    a instanceof EventLine &&
    b instanceof EventLine &&
    a.event === b.event &&
    a.context === b.context &&
    a.children === b.children
  );
}

function samePlace(row: Row, place: NodePlace): boolean {
  const phase = row.group ? null : place.phase;
  return (
    row.level === place.level &&
    row.position === place.position &&
    row.size === place.size &&
    row.expanded === place.expanded &&
    row.phase?.start === phase?.start &&
    row.phase?.end === phase?.end
  );
}

/** True for the line with an id; without making the ids of all the others. */
function isCalled(n: Node, id: string): boolean {
  if (n instanceof EventLine) {
    return id.length === 6 + n.event.id.length + n.suffix.length && n.id === id;
  }
  return n.id === id;
}

/** The line of a target (keyOfTarget) that is shown: its own, else the closed one over it; null where none is. */
function lineShowing(
  tree: readonly Node[],
  key: string,
  toggled: ReadonlySet<string>,
): Node | null {
  const colon = key.indexOf(':');
  const [type, id] = [key.slice(0, colon), key.slice(colon + 1)];
  let alike: Node | null = null;
  const search = (lines: readonly Node[], over: Node | null): Node | null => {
    for (const n of lines) {
      if (isOwn(n, type, id)) return over ?? n;
      if (type === 'mandate' && alike === null && n.mandate?.id === id && n.memberId === null) {
        alike = over ?? n;
      }
      if (n.children.length === 0) continue;
      const found = search(n.children, over ?? (isOpen(n, toggled) ? null : n));
      if (found) return found;
    }
    return null;
  };
  return search(tree, null) ?? alike;
}

/** Rows that are looked at on both sides before all are. */
const NEAR = 256;

function nearby(nodes: readonly Node[], key: string, index: number): number | null {
  const colon = key.indexOf(':');
  const [type, id] = [key.slice(0, colon), key.slice(colon + 1)];
  for (let i = 0; i <= NEAR; i++) {
    for (const at of [index - i, index + i]) {
      const n = nodes[at];
      if (n && isOwn(n, type, id)) return at;
    }
  }
  return null;
}

function isOwn(n: Node, type: string, id: string): boolean {
  if (n instanceof EventLine) return type === 'event' && n.event.id === id;
  const { target } = n;
  if (!target || target.type !== type) return false;
  if (target.type !== 'mandate' || target.memberId === null) return target.id === id;
  return `${target.id}@${target.memberId}` === id;
}

/** Every line of a tree that has lines under it. */
export function parentsIn(tree: readonly Node[], into: string[] = []): string[] {
  for (const n of tree) {
    if (n.children.length === 0) continue;
    into.push(n.id);
    parentsIn(n.children, into);
  }
  return into;
}
