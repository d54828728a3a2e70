import type { DaySpan } from '../../model/time';
import { lanesInside } from './linesInside';
import type { Node } from './node';
import { Waiting } from './waiting';

/** The lines of a tree that are shown, top to bottom. What is not looked at is counted and not made. */
export interface Shown {
  readonly tree: readonly Node[];
  readonly toggled: ReadonlySet<string>;
  readonly length: number;
  /** Lanes of each line, from 1; null where no line is closed over others, so that each has one. */
  readonly lanes: Uint8Array | null;
  /** How many lines have several lanes. */
  readonly high: number;
}

/** Where a line stands among the others. */
export interface ShownPlace {
  readonly node: Node;
  /** 1 for the lines at the top. */
  readonly level: number;
  /** Place among the siblings, from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
  /** The phase that it stands in. */
  readonly phase: DaySpan | null;
}

/** How the lines of one list lie below each other. */
interface Heights {
  readonly toggled: ReadonlySet<string>;
  /** Rows up to the end of each line, with those under it; null where each is one. */
  readonly ends: Int32Array | null;
  readonly rows: number;
  /** A line among them or under them is closed over others. */
  readonly hasClosed: boolean;
}

const heightsOf = new WeakMap<readonly Node[], Heights>();

/** True for a line whose children are shown: most groups at first, all others when they were toggled. */
export function isOpen(n: Node, toggled: ReadonlySet<string>): boolean {
  return n.childCount > 0 && (n.group && !n.folded) !== toggled.has(n.id);
}

/** The lines of a tree that are shown. Linear in the lines that have others under them. */
export function shownOf(tree: readonly Node[], toggled: ReadonlySet<string>): Shown {
  // What is looked at first is made first, and so counted once.
  let first = tree.find((n) => isOpen(n, toggled));
  while (first?.group) first = first.children.find((n) => isOpen(n, toggled));
  const { rows, hasClosed } = heights(tree, toggled);
  if (!hasClosed) return { tree, toggled, length: rows, lanes: null, high: 0 };
  const lanes = new Uint8Array(rows).fill(1);
  const high = fillLanes(lanes, 0, tree, [0, tree.length], toggled);
  return { tree, toggled, length: rows, lanes, high };
}

/** The lines of a tree that differs from another in the days of some lines only: what is known of the others holds. */
export function shownAfter(before: Shown, tree: readonly Node[]): Shown {
  if (before.tree === tree) return before;
  const { toggled, length } = before;
  const lanes = before.lanes && before.lanes.slice();
  const more = carryOver(lanes, 0, before.tree, tree, toggled);
  return { tree, toggled, length, lanes, high: before.high + more };
}

/** The line at a place, and where it stands; undefined where there is none. */
export function placeAt({ tree, toggled, length }: Shown, index: number): ShownPlace | undefined {
  if (!(index >= 0 && index < length)) return undefined;
  let [lines, left, level]: [readonly Node[], number, number] = [tree, index, 1];
  let phase: DaySpan | null = null;
  for (;;) {
    const { ends } = heights(lines, toggled);
    const at = ends ? firstAbove(ends, left) : left;
    const node = lines[at]!;
    left -= startAt(ends, at);
    if (left === 0) return { node, level, position: at + 1, size: lines.length, phase };
    left -= 1;
    level += 1;
    phase = node.phase ?? phase;
    lines = node.children;
  }
}

/** Rows of a list before one of its lines. */
export function rowsBefore(
  lines: readonly Node[],
  at: number,
  toggled: ReadonlySet<string>,
): number {
  return startAt(heights(lines, toggled).ends, at);
}

function startAt(ends: Int32Array | null, at: number): number {
  if (!ends) return at;
  return at === 0 ? 0 : ends[at - 1]!;
}

function firstAbove(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function heights(lines: readonly Node[], toggled: ReadonlySet<string>): Heights {
  const known = heightsOf.get(lines);
  if (known?.toggled === toggled) return known;
  const tally = { hasClosed: false };
  let ends: Int32Array | null = null;
  let rows = 0;
  for (let i = 0; i < lines.length; i++) {
    const own = rowsOf(lines[i]!, toggled, tally);
    if (own > 1 && !ends) ends = Int32Array.from({ length: lines.length }, (_, at) => at + 1);
    rows += own;
    if (ends) ends[i] = rows;
  }
  const found: Heights = { toggled, ends, rows, ...tally };
  heightsOf.set(lines, found);
  return found;
}

/** A line and what is shown under it. */
function rowsOf(n: Node, toggled: ReadonlySet<string>, tally: { hasClosed: boolean }): number {
  if (n.childCount === 0) return 1;
  if (!isOpen(n, toggled)) {
    tally.hasClosed = true;
    return 1;
  }
  const { kids } = n;
  if (!(kids instanceof Waiting)) {
    const inside = heights(kids, toggled);
    tally.hasClosed ||= inside.hasClosed;
    return 1 + inside.rows;
  }
  let rows = 1 + kids.events.length;
  for (const line of kids.lines) rows += rowsOf(line, toggled, tally);
  return rows;
}

/** The lanes of some lines of a list and of all that is shown under them, from a row on. Returns by how many there are
 *  more with several than before. */
function fillLanes(
  lanes: Uint8Array,
  row: number,
  lines: readonly Node[],
  [first, end]: readonly [number, number],
  toggled: ReadonlySet<string>,
): number {
  let more = 0;
  let at = row;
  for (let i = first; i < end; i++) {
    const n = lines[i]!;
    const open = isOpen(n, toggled);
    more += setLanes(lanes, at++, open ? 1 : lanesInside(n));
    if (!open) continue;
    if (hasNothingBelow(n)) {
      for (const last = at + n.childCount; at < last; at++) more += setLanes(lanes, at, 1);
      continue;
    }
    const { children } = n;
    more += fillLanes(lanes, at, children, [0, children.length], toggled);
    at += heights(children, toggled).rows;
  }
  return more;
}

function setLanes(lanes: Uint8Array, row: number, count: number): number {
  const more = Number(count > 1) - Number(lanes[row]! > 1);
  lanes[row] = count;
  return more;
}

/** True where all lines under one wait, and have none under them. */
function hasNothingBelow({ kids }: Node): boolean {
  return kids instanceof Waiting && kids.lines.every((line) => line.childCount === 0);
}

/** What is known of a list, for one with the same lines on other days: only between the first and the last line that
 *  differ it is worked out anew. Returns by how many more lines have several lanes. */
function carryOver(
  lanes: Uint8Array | null,
  row: number,
  from: readonly Node[],
  to: readonly Node[],
  toggled: ReadonlySet<string>,
): number {
  if (from === to) return 0;
  const [first, last] = differing(from, to);
  const before = heights(from, toggled);
  const at = row + startAt(before.ends, first);
  if (first === last) {
    heightsOf.set(to, before);
    const line = to[first]!;
    if (isOpen(line, toggled)) {
      return carryOver(lanes, at + 1, from[first]!.children, line.children, toggled);
    }
    return lanes ? setLanes(lanes, at, lanesInside(line)) : 0;
  }
  const ends = before.ends && before.ends.slice();
  for (let i = first; ends && i <= last; i++) {
    ends[i] = startAt(ends, i) + rowsOf(to[i]!, toggled, { hasClosed: false });
  }
  heightsOf.set(to, { ...before, ends });
  return lanes ? fillLanes(lanes, at, to, [first, last + 1], toggled) : 0;
}

/** The first and the last place at which two lists differ. */
function differing(from: readonly Node[], to: readonly Node[]): readonly [number, number] {
  let first = 0;
  let last = to.length - 1;
  while (first < last && from[first] === to[first]) first += 1;
  while (last > first && from[last] === to[last]) last -= 1;
  return [first, last];
}
