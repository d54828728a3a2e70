import { EventLine } from './eventLine';
import type { Node } from './node';

/** The same line with other lines under it. */
export function withChildren(line: Node, children: readonly Node[]): Node {
  if (!(line instanceof EventLine)) return { ...line, children };
  const made = new EventLine(line.context, line.event, line.suffix);
  made.children = children;
  return made;
}
