import { lanesOf } from '../lanes';
import type { Item } from '../row';
import type { Node } from './node';
import { endOf, FAR, type Kids, startOf, Waiting } from './waiting';

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
const extentsInGroups = new WeakMap<Kids, Extent>();
const extentsInLines = new WeakMap<Kids, Extent>();

/** First and last day of linesInside, which are not made for it; null where there are none. */
export function extentInside(n: Node): Extent | null {
  const inside = extentOf(n.kids, n.group);
  const start = n.end === -FAR ? inside.start : Math.min(n.start, inside.start);
  const end = Math.max(n.end, inside.end);
  return end === -FAR ? null : { start, end };
}

function extentOf(kids: Kids, inGroup: boolean): Extent {
  const known = inGroup ? extentsInGroups : extentsInLines;
  const before = known.get(kids);
  if (before) return before;
  const isMade = !(kids instanceof Waiting);
  let { start, end } = isMade ? nothing : extentOfEvents(kids);
  let isDeep = false;
  const take = (of: Extent) => {
    if (of.end === -FAR) return;
    start = Math.min(start, of.start);
    end = Math.max(end, of.end);
  };
  for (const line of isMade ? kids : kids.lines) {
    const isOpen = waits(line);
    if (isOpen && line.memberId !== null) continue;
    if (inGroup || !isOpen) take(line);
    if (line.childCount === 0) continue;
    isDeep = true;
    take(extentOf(line.kids, inGroup));
  }
  const extent = { start, end };
  if (isDeep) known.set(kids, extent);
  return extent;
}

const nothing: Extent = { start: FAR, end: -FAR };

function extentOfEvents({ events, context: { today } }: Waiting): Extent {
  let { start, end } = nothing;
  for (const event of events) {
    const last = endOf(event, today);
    if (last === -FAR) continue;
    start = Math.min(start, startOf(event, today));
    end = Math.max(end, last);
  }
  return { start, end };
}

/** How many lanes a closed line has. */
export function lanesInside(n: Node): number {
  if (n.childCount === 0) return 1;
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
