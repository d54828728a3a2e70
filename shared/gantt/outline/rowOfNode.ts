import { sittingDays } from '../../model/sittingDays';
import { type DaySpan, toDay } from '../../model/time';
import { crowd, type Items } from '../items';
import { type Lanes, lanesOfItems, oneLane } from '../lanes';
import type { Item, Row, RowDates } from '../row';
import { extentInside, groundOf, linesInside } from './linesInside';
import type { Node } from './node';
import { FAR } from './waiting';

/** Where a line stands among the others. */
export interface NodePlace {
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly expanded: boolean;
  readonly phase: DaySpan | null;
}

/** Items from which a closed row keeps only their days. */
const CROWD = 64;

/** The row of a line: everything that outline and chart show of it. */
export function rowOfNode(n: Node, place: NodePlace): Row {
  const { level, position, size, expanded } = place;
  const expandable = n.childCount > 0;
  const isClosed = expandable && !expanded;
  const own = n.items;
  const items = isClosed ? closedItems(n) : own;
  return {
    id: n.id,
    level,
    position,
    size,
    expandable,
    expanded,
    group: n.group,
    look: n.look,
    title: n.title,
    name: n.name,
    paragraph: n.paragraph,
    target: n.target,
    mandate: n.mandate,
    memberId: n.memberId,
    answered: n.answered,
    dates: datesOf(n, own),
    items,
    lanes: lanesOfRow(n, items, isClosed),
    own: own[0] ?? null,
    window: n.window,
    stationId: n.stationId,
    phase: n.group ? null : place.phase,
    ownSubjects: n.subjects,
    subjects: isClosed ? collectSubjects(n, []) : n.subjects,
  };
}

function collectSubjects(n: Node, into: string[]): string[] {
  for (const subject of n.subjects) into.push(subject);
  for (const child of n.children) collectSubjects(child, into);
  return into;
}

/** A closed group shows all that lies in it; a closed line its events, but not the mandates under it that wait. */
function closedItems(n: Node): Items {
  const shown = linesInside(n);
  if (shown.length <= CROWD) return shown.map((line) => line.items[0]!);
  return crowd(
    Int32Array.from(shown, (line) => line.start),
    Int32Array.from(shown, (line) => line.end),
    (index) => shown[index]!.items[0]!,
  );
}

/** The same lanes as lanesInside counts; an open line has its own item alone. */
function lanesOfRow(n: Node, items: Items, isClosed: boolean): Lanes {
  return isClosed ? lanesOfItems(items, groundOf(n)) : oneLane;
}

function datesOf(n: Node, items: readonly Item[]): RowDates {
  if (n.dates) return n.dates;
  const own = items[0];
  if (own) {
    if (own.event) return { kind: 'event', dates: own.event };
    if (own.target.type === 'mandate') return { kind: 'by', day: own.start };
    return { kind: 'span', first: own.start, last: toDay(own.end - 1) };
  }
  if (n.name?.kind === 'organization') {
    return { kind: 'mandates', count: n.children.filter((c) => c.mandate !== null).length };
  }
  const inside = extentInside(n);
  if (!inside) return { kind: 'none' };
  const [first, last] = [toDay(inside.start), toDay(inside.end - 1)];
  if (n.group) return { kind: 'years', first, last };
  if (n.mandate?.days?.total) {
    const answering = n.children.filter((c) => c.end !== -FAR);
    const days = answering.reduce(
      (sum, c) => sum + sittingDays(c.items[0]?.event?.sittings ?? []),
      0,
    );
    return { kind: 'parts', parts: answering.length, sittingDays: days };
  }
  return { kind: 'span', first, last };
}
