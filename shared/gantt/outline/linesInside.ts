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
