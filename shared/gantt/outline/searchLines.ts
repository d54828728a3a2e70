import { EventLine } from './eventLine';
import { isOpen } from './flatten';
import type { Node } from './node';

type Is = (line: Node) => boolean;

/** Lines that are looked at on both sides of a place before all are. */
const NEAR = 256;

/** Place of the line nearest to a place that is the one looked for; null where it is not near, or no place is known. */
export function nearest(lines: readonly Node[], place: number | undefined, is: Is): number | null {
  if (place === undefined) return null;
  for (let i = 0; i <= NEAR; i++) {
    for (const at of [place - i, place + i]) {
      const line = lines[at];
      if (line && is(line)) return at;
    }
  }
  return null;
}

/** True for the line with an id; without making the ids of all the others. */
export function isCalled(line: Node, id: string): boolean {
  if (line instanceof EventLine) {
    const { event, suffix } = line;
    return id.length === 6 + event.id.length + suffix.length && line.id === id;
  }
  return line.id === id;
}

/** True for the own line of a target (keyOfTarget), or one of several. */
export function isOwnOf(key: string): Is {
  const colon = key.indexOf(':');
  const [type, id] = [key.slice(0, colon), key.slice(colon + 1)];
  return (line) => {
    if (line instanceof EventLine) return type === 'event' && line.event.id === id;
    const { target } = line;
    if (!target || target.type !== type) return false;
    if (target.type !== 'mandate' || target.memberId === null) return target.id === id;
    return `${target.id}@${target.memberId}` === id;
  };
}

/** The line of a target (keyOfTarget) that is shown: its own, else the closed one over it; null where none is. */
export function lineShowing(
  tree: readonly Node[],
  key: string,
  toggled: ReadonlySet<string>,
): Node | null {
  const isOwn = isOwnOf(key);
  const mandateId = key.startsWith('mandate:') ? key.slice('mandate:'.length) : null;
  let alike: Node | null = null;
  const search = (lines: readonly Node[], over: Node | null): Node | null => {
    for (const line of lines) {
      if (isOwn(line)) return over ?? line;
      if (mandateId !== null && alike === null && isAlike(line, mandateId)) alike = over ?? line;
      if (line.children.length === 0) continue;
      const found = search(line.children, over ?? (isOpen(line, toggled) ? null : line));
      if (found) return found;
    }
    return null;
  };
  return search(tree, null) ?? alike;
}

/** The line of an event that answers a mandate alone shows the mandate too. */
function isAlike({ mandate, memberId }: Node, mandateId: string): boolean {
  return mandate?.id === mandateId && memberId === null;
}
