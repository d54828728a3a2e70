import type { Row } from '../row';
import { recent, type Recent } from '../recent';
import type { RowList } from '../rowList';
import { treeAfter } from './afterEdit';
import type { Grouping, OutlineInput } from './context';
import { EventLine, type LineContext } from './eventLine';
import type { Node } from './node';
import { cityTree, kindTree, personTree, processTree } from './otherTrees';
import { phaseTree } from './phaseTree';
import { sortTree } from './sortTree';
import { type NodePlace, rowOfNode } from './rowOfNode';
import { isCalled, isOwnOf, nearest, rowOfId, rowOfTarget } from './searchLines';
import { isOpen, placeAt, type Shown, shownAfter, shownOf } from './shownRows';
import type { Tree } from './tree';
import { Waiting } from './waiting';

/** The rows of a plan, and what the next ones are made of. */
export interface Outline extends RowList {
  readonly input: OutlineInput;
  readonly tree: readonly Node[];
  /** The tree in its usual order, of which the next one is made. */
  readonly usual: readonly Node[];
  readonly shown: Shown;
  readonly context: LineContext;
  /** Rows that were asked for lately, by id: the same row as long as it says the same. */
  readonly made: Recent<string, Made>;
  /** Where lines stood that were asked for lately, by id or target: after an edit they are looked for there first. */
  readonly places: Recent<string, { readonly index: number; readonly id: string }>;
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

/** Lines whose places are kept: what is selected and what the keys stand on. */
const newPlaces = (): Outline['places'] => recent(64);

/** The rows of the outline, top to bottom: the same for outline, chart and paper. After an edit, made of the rows
 *  before it, which costs what changed. */
export function outlineOf(input: OutlineInput, before: Outline | null = null): Outline {
  const tree = treeOf[input.grouping];
  if (before) {
    const { context } = before;
    const usual = treeAfter(tree, before.usual, context, before.input, input);
    if (usual) {
      const nodes = sortTree(usual, input);
      // Only days may differ between the two: another order is made flat anew.
      const isAlike =
        isUsual(input) && isUsual(before.input) && before.input.toggled === input.toggled;
      const shown = isAlike ? shownAfter(before.shown, nodes) : shownOf(nodes, input.toggled);
      // What is open or in which order decides which of several lines shows a target.
      const places = isAlike ? before.places : newPlaces();
      return outlineOfTree(input, { usual, shown }, context, { ...before, places });
    }
  }
  const { plan, windows, today, language } = input;
  const context: LineContext = {
    mandates: plan.mandates,
    windows,
    answeredOnce: new Set(),
    today,
    language,
  };
  const memory = { made: before?.made ?? recent<string, Made>(KEPT), places: newPlaces() };
  const usual = tree.build(input, context);
  const shown = shownOf(sortTree(usual, input), input.toggled);
  return outlineOfTree(input, { usual, shown }, context, memory);
}

function isUsual({ sorting = 'usual' }: OutlineInput): boolean {
  return sorting === 'usual';
}

interface Trees {
  readonly usual: readonly Node[];
  readonly shown: Shown;
}

function outlineOfTree(
  input: OutlineInput,
  { usual, shown }: Trees,
  context: LineContext,
  { made, places }: Pick<Outline, 'made' | 'places'>,
): Outline {
  const lineAt = (index: number) => placeAt(shown, index)?.node;
  const indexOfId = (id: string) => {
    const near = nearest(lineAt, places.get(id)?.index, (n) => isCalled(n, id));
    return kept(places, id, near ?? rowOfId(shown, id), id);
  };
  const indexOfTarget = (key: string) => {
    const known = places.get(key);
    const near = known ? nearest(lineAt, known.index, (n) => isCalled(n, known.id)) : null;
    if (known && near !== null) return kept(places, key, near, known.id);
    const index = rowOfTarget(shown, key);
    return index === -1 ? -1 : kept(places, key, index, lineAt(index)!.id);
  };
  // The same rows are asked for several times in a frame.
  const rows = recent<number, Row>(KEPT / 4);
  const at = (index: number) => {
    let row = rows.get(index);
    if (!row && (row = rowAt(shown, index, made))) rows.set(index, row);
    return row;
  };
  return {
    input,
    tree: shown.tree,
    usual,
    shown,
    context,
    made,
    places,
    length: shown.length,
    at,
    levelAt: (index) => placeAt(shown, index)!.level,
    lanes: shown.high > 0 ? shown.lanes : null,
    indexOfId,
    indexOfTarget,
    indexNear: (key, index) => nearest(lineAt, index, isOwnOf(key)) ?? indexOfTarget(key),
  };
}

function rowAt(shown: Shown, index: number, made: Recent<string, Made>): Row | undefined {
  const found = placeAt(shown, index);
  if (!found) return undefined;
  const { node: n, level, position, size, phase } = found;
  const place: NodePlace = { level, position, size, phase, expanded: isOpen(n, shown.toggled) };
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
    sameKids(a, b)
  );
}

/** Two lines with none under them have the same, whichever list says so. */
function sameKids(a: Node, b: Node): boolean {
  return a.childCount === 0 ? b.childCount === 0 : a.children === b.children;
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

function kept(places: Outline['places'], key: string, index: number, id: string): number {
  if (index >= 0) places.set(key, { index, id });
  return index;
}

/** Every line of a tree that has lines under it. */
export function parentsIn(tree: readonly Node[], into: string[] = []): string[] {
  for (const n of tree) {
    if (n.childCount === 0) continue;
    into.push(n.id);
    const { kids } = n;
    parentsIn(kids instanceof Waiting ? kids.lines : kids, into);
  }
  return into;
}
