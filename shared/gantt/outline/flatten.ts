import type { DaySpan } from '../../model/time';
import type { Node } from './node';

/** The lines that are shown, top to bottom, in columns: 18 bytes a line. */
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
}

/** True for a line whose children are shown: groups at first, all others when they were toggled. */
export function isOpen(n: Node, toggled: ReadonlySet<string>): boolean {
  return n.children.length > 0 && n.group !== toggled.has(n.id);
}

/** The lines of a tree that are shown. Linear in them, some nanoseconds each. */
export function flatten(tree: readonly Node[], toggled: ReadonlySet<string>): FlatTree {
  const length = shownIn(tree, toggled);
  const nodes: Node[] = [];
  const level = new Uint8Array(length);
  const position = new Int32Array(length);
  const size = new Int32Array(length);
  const phase = new Uint16Array(length);
  const phases: (DaySpan | null)[] = [null];
  let at = 0;
  const visit = (lines: readonly Node[], depth: number, inside: number) => {
    for (let i = 0; i < lines.length; i++) {
      const n = lines[i]!;
      nodes.push(n);
      level[at] = depth;
      position[at] = i + 1;
      size[at] = lines.length;
      phase[at++] = inside;
      if (!isOpen(n, toggled)) continue;
      visit(n.children, depth + 1, n.phase ? phases.push(n.phase) - 1 : inside);
    }
  };
  visit(tree, 1, 0);
  return { nodes, level, position, size, phase, phases };
}

function shownIn(lines: readonly Node[], toggled: ReadonlySet<string>): number {
  let shown = lines.length;
  for (const n of lines) if (isOpen(n, toggled)) shown += shownIn(n.children, toggled);
  return shown;
}
