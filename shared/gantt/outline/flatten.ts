import type { DaySpan } from '../../model/time';
import { lanesInside } from './linesInside';
import type { Node } from './node';

/** The lines that are shown, top to bottom, in columns: 19 bytes a line. */
export interface FlatTree {
  readonly nodes: readonly Node[];
  /** 1 for the lines at the top. */
  readonly level: Uint8Array;
  /** Place among the siblings, from 1, and how many they are. */
  readonly position: Int32Array;
  readonly size: Int32Array;
  /** Phase that a line stands in, as a place in `phases`. */
  readonly phase: Uint16Array;
  readonly phases: readonly (DaySpan | null)[];
  /** Lanes of a line, from 1. */
  readonly lanes: Uint8Array;
}

/** True for a line whose children are shown: most groups at first, all others when they were toggled. */
export function isOpen(n: Node, toggled: ReadonlySet<string>): boolean {
  return n.children.length > 0 && (n.group && !n.folded) !== toggled.has(n.id);
}

/** The lines of a tree that are shown. Linear in them. */
export function flatten(tree: readonly Node[], toggled: ReadonlySet<string>): FlatTree {
  const length = shownIn(tree, toggled);
  const flat: Filling = {
    nodes: [],
    level: new Uint8Array(length),
    position: new Int32Array(length),
    size: new Int32Array(length),
    phase: new Uint16Array(length),
    phases: [null],
    lanes: new Uint8Array(length),
  };
  fill(flat, 0, tree, [0, tree.length], 1, 0, toggled);
  return flat;
}

/** The lines of a tree that differs from another in the days of some lines only: what is flat already is copied, and
 *  filled anew between the first and the last line that differ. */
export function flattenAfter(
  before: FlatTree,
  from: readonly Node[],
  to: readonly Node[],
  toggled: ReadonlySet<string>,
): FlatTree {
  if (from === to) return before;
  const flat: Filling = {
    nodes: before.nodes.slice(),
    level: before.level.slice(),
    position: before.position.slice(),
    size: before.size.slice(),
    phase: before.phase.slice(),
    phases: before.phases.slice(),
    lanes: before.lanes.slice(),
  };
  refill(flat, from, to, 0, toggled);
  return flat;
}

type Filling = { -readonly [K in keyof FlatTree]: FlatTree[K] } & {
  readonly nodes: Node[];
  readonly phases: (DaySpan | null)[];
};

/** Fills in some of the lines under one, from a row on, with all that is shown under them. Returns the row after. */
function fill(
  flat: Filling,
  first: number,
  lines: readonly Node[],
  [from, to]: readonly [number, number],
  level: number,
  phase: number,
  toggled: ReadonlySet<string>,
): number {
  let at = first;
  for (let i = from; i < to; i++) {
    const n = lines[i]!;
    flat.nodes[at] = n;
    flat.level[at] = level;
    flat.position[at] = i + 1;
    flat.size[at] = lines.length;
    flat.phase[at] = phase;
    const open = isOpen(n, toggled);
    flat.lanes[at++] = open ? 1 : lanesInside(n);
    if (!open) continue;
    const inside = n.phase ? flat.phases.push(n.phase) - 1 : phase;
    at = fill(flat, at, n.children, [0, n.children.length], level + 1, inside, toggled);
  }
  return at;
}

/** Goes down to the lines that differ; `start` is where the search for their rows begins. */
function refill(
  flat: Filling,
  from: readonly Node[],
  to: readonly Node[],
  start: number,
  toggled: ReadonlySet<string>,
): void {
  let first = 0;
  let last = to.length - 1;
  while (first < last && from[first] === to[first]) first += 1;
  while (last > first && from[last] === to[last]) last -= 1;
  const [was, is] = [from[first]!, to[first]!];
  const at = flat.nodes.indexOf(was, start);
  const isSameLine = first === last && is.children.length > 0 && is.phase === was.phase;
  if (!isSameLine) {
    const { level, phase } = flat;
    fill(flat, at, to, [first, last + 1], level[at]!, phase[at]!, toggled);
    return;
  }
  flat.nodes[at] = is;
  if (!isOpen(is, toggled)) flat.lanes[at] = lanesInside(is);
  else refill(flat, was.children, is.children, at + 1, toggled);
}

function shownIn(lines: readonly Node[], toggled: ReadonlySet<string>): number {
  let shown = lines.length;
  for (const n of lines) if (isOpen(n, toggled)) shown += shownIn(n.children, toggled);
  return shown;
}
