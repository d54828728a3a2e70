import { lanesOf } from '../lanes';
import type { Item } from '../row';
import { FAR, type Node } from './node';

/** The lines in a closed one that something is drawn for, itself among them, by start and then end. */
export function linesInside(n: Node): readonly Node[] {
  const lines: Node[] = [];
  const visit = (at: Node) => {
    if (at.end !== -FAR && (at === n || n.group || !waits(at))) lines.push(at);
    for (const child of at.children) {
      if (child.memberId === null || !waits(child)) visit(child);
    }
  };
  visit(n);
  return lines.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Half-open days. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

// Kept for lists with lists below them: after an edit only those on its way are walked again.
const extentsInGroups = new WeakMap<readonly Node[], Extent>();
const extentsInLines = new WeakMap<readonly Node[], Extent>();

/** First and last day of linesInside, which are not listed for it; null where there are none. */
export function extentInside(n: Node): Extent | null {
  const inside = extentOf(n.children, n.group);
  const start = n.end === -FAR ? inside.start : Math.min(n.start, inside.start);
  const end = Math.max(n.end, inside.end);
  return end === -FAR ? null : { start, end };
}

function extentOf(lines: readonly Node[], inGroup: boolean): Extent {
  const known = inGroup ? extentsInGroups : extentsInLines;
  const before = known.get(lines);
  if (before) return before;
  let [start, end, isDeep] = [FAR, -FAR, false];
  const take = (of: Extent) => {
    if (of.end === -FAR) return;
    start = Math.min(start, of.start);
    end = Math.max(end, of.end);
  };
  for (const line of lines) {
    const isWaiting = waits(line);
    if (isWaiting && line.memberId !== null) continue;
    if (inGroup || !isWaiting) take(line);
    if (line.children.length === 0) continue;
    isDeep = true;
    take(extentOf(line.children, inGroup));
  }
  const extent = { start, end };
  if (isDeep) known.set(lines, extent);
  return extent;
}

/** How many lanes a closed line has. */
export function lanesInside(n: Node): number {
  if (n.children.length === 0) return 1;
  const lines = linesInside(n);
  if (lines.length < 2) return 1;
  const start = Int32Array.from(lines, (line) => line.start);
  const end = Int32Array.from(lines, (line) => line.end);
  return lanesOf(start, end, groundOf(n) === null ? -1 : lines.indexOf(n)).count;
}

/** The band of a phase lies behind what it holds. */
export function groundOf(n: Node): Item | null {
  const own = n.items[0];
  return n.group && own?.shape === 'band' ? own : null;
}

/** True for the line of a mandate that no event answers. */
function waits(n: Node): boolean {
  return n.mandate !== null && n.target?.type !== 'event';
}
