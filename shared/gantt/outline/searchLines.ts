import type { PlanEvent } from '../../model/event';
import { EventLine } from './eventLine';
import type { Node } from './node';
import { isOpen, rowsBefore, type Shown } from './shownRows';
import { Waiting } from './waiting';

type Is = (line: Node) => boolean;

/** Lines that are looked at on both sides of a place before all are. */
const NEAR = 256;

/** Place of the line nearest to a place that is the one looked for; null where it is not near, or no place is known. */
export function nearest(
  lineAt: (index: number) => Node | undefined,
  place: number | undefined,
  is: Is,
): number | null {
  if (place === undefined) return null;
  for (let i = 0; i <= NEAR; i++) {
    for (const at of i === 0 ? [place] : [place - i, place + i]) {
      const line = lineAt(at);
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

/** What a search looks for. */
interface Wanted {
  readonly is: Is;
  /** The same, of an event whose line waits. */
  readonly isOf: (event: PlanEvent) => boolean;
  /** Shows what is looked for too, where no line is its own. */
  readonly isAlike: Is;
  /** Also under closed lines, which stand for it then. */
  readonly inClosed: boolean;
}

const nothing = () => false;

/** The row with an id; -1 where none is shown. */
export function rowOfId(shown: Shown, id: string): number {
  const is = (line: Node) => isCalled(line, id);
  const eventId = id.startsWith('event:') ? id.slice('event:'.length) : null;
  const isOf = (event: PlanEvent) => event.id === eventId;
  return rowOf(shown, { is, isOf, isAlike: nothing, inClosed: false });
}

/** The row of a target (keyOfTarget): its own, else the closed one over it; -1 where none is. */
export function rowOfTarget(shown: Shown, key: string): number {
  const mandateId = key.startsWith('mandate:') ? key.slice('mandate:'.length) : null;
  return rowOf(shown, {
    is: isOwnOf(key),
    isOf: (event) => key.length === 6 + event.id.length && key === `event:${event.id}`,
    isAlike: mandateId === null ? nothing : (line) => isAlike(line, mandateId),
    inClosed: true,
  });
}

/** Goes down the tree. Lines that wait are made only on the way to what is looked for. */
function rowOf({ tree, toggled }: Shown, wanted: Wanted): number {
  let alike = -1;
  /** `first` is the row of the first of the lines; `over` that of a closed one over them. */
  const search = (lines: readonly Node[], first: number, over: number | null): number => {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      if (!concerns(line, wanted)) continue;
      const at = over ?? first + rowsBefore(lines, i, toggled);
      if (wanted.is(line)) return at;
      if (alike === -1 && wanted.isAlike(line)) alike = at;
      const found = mayHold(line, wanted) ? searchUnder(line, at, over !== null) : -1;
      if (found !== -1) return found;
    }
    return -1;
  };
  const searchUnder = (line: Node, at: number, isUnderClosed: boolean): number => {
    const open = !isUnderClosed && isOpen(line, toggled);
    if (!open && !wanted.inClosed) return -1;
    return search(line.children, at + 1, open ? null : at);
  };
  const own = search(tree, 0, null);
  return own === -1 ? alike : own;
}

/** False where lines wait under one that are not what is looked for. */
function mayHold({ childCount, kids }: Node, wanted: Wanted): boolean {
  if (childCount === 0) return false;
  if (!(kids instanceof Waiting)) return true;
  return kids.events.some(wanted.isOf) || kids.lines.some((line) => concerns(line, wanted));
}

function concerns(line: Node, wanted: Wanted): boolean {
  return wanted.is(line) || wanted.isAlike(line) || mayHold(line, wanted);
}

/** The line of an event that answers a mandate alone shows the mandate too. */
function isAlike({ mandate, memberId }: Node, mandateId: string): boolean {
  return mandate?.id === mandateId && memberId === null;
}
