import { EventLine } from './eventLine';
import { node, type Node } from './node';

/** The same line with other lines under it. */
export function withChildren(line: Node, children: readonly Node[]): Node {
  const made =
    line instanceof EventLine ? new EventLine(line.context, line.event, line.suffix) : node(line);
  made.children = children;
  return made;
}
