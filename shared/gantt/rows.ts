import { sittingDays } from '../model/sittingDays';
import { type Day, type DaySpan, toDay } from '../model/time';
import type { OutlineInput } from './outline/context';
import type { Node } from './outline/node';
import { cityTree, kindTree, personTree } from './outline/otherTrees';
import { phaseTree } from './outline/phaseTree';
import type { Item, Row, RowDates } from './row';

const treeOf = {
  phase: phaseTree,
  city: cityTree,
  kind: kindTree,
  person: personTree,
} as const;

/** The rows of the outline, top to bottom: the same lines for outline, chart and paper. Linear in the events. */
export function rowsOf(input: OutlineInput): readonly Row[] {
  const rows: Row[] = [];
  const tree = treeOf[input.grouping](input);
  tree.forEach((n, i) => flatten(n, 1, i + 1, tree.length, null, input.toggled, rows));
  return rows;
}

/** Every id of a row that has rows under it, open or not. */
export function expandableIds(input: OutlineInput): readonly string[] {
  const ids: string[] = [];
  const visit = (n: Node) => {
    if (n.children.length > 0) ids.push(n.id);
    n.children.forEach(visit);
  };
  treeOf[input.grouping](input).forEach(visit);
  return ids;
}

// A line that nothing lies under is the same row as long as its place is the same: what is drawn or worded for it once
// needs no second time after a change elsewhere.
const leaves = new WeakMap<Node, Row>();

function flatten(
  n: Node,
  level: number,
  position: number,
  size: number,
  phase: DaySpan | null,
  toggled: ReadonlySet<string>,
  rows: Row[],
): void {
  const expandable = n.children.length > 0;
  if (!expandable) {
    rows.push(leafRow(n, level, position, size, phase));
    return;
  }
  const expanded = n.group !== toggled.has(n.id);
  const row = rowOf(n, level, position, size, phase);
  const subjects = expanded ? n.subjects : collectSubjects(n, []);
  const items = expanded ? n.items : closedItems(n);
  rows.push({ ...row, expandable, expanded, items, subjects });
  if (!expanded) return;
  const inside = n.phase ?? phase;
  n.children.forEach((child, i) =>
    flatten(child, level + 1, i + 1, n.children.length, inside, toggled, rows),
  );
}

function leafRow(
  n: Node,
  level: number,
  position: number,
  size: number,
  phase: DaySpan | null,
): Row {
  const known = leaves.get(n);
  if (
    known &&
    known.level === level &&
    known.position === position &&
    known.size === size &&
    sameSpan(known.phase, n.group ? null : phase)
  ) {
    return known;
  }
  const row = rowOf(n, level, position, size, phase);
  leaves.set(n, row);
  return row;
}

function sameSpan(a: DaySpan | null, b: DaySpan | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}

function rowOf(n: Node, level: number, position: number, size: number, phase: DaySpan | null): Row {
  return {
    id: n.id,
    level,
    position,
    size,
    expandable: false,
    expanded: false,
    group: n.group,
    look: n.look,
    title: n.title,
    name: n.name,
    paragraph: n.paragraph,
    target: n.target,
    mandate: n.mandate,
    memberId: n.memberId,
    dates: datesOf(n),
    items: n.items,
    own: n.items[0] ?? null,
    window: n.window,
    stationId: n.stationId,
    phase: n.group ? null : phase,
    subjects: n.subjects,
  };
}

function collectSubjects(n: Node, into: string[]): string[] {
  for (const subject of n.subjects) into.push(subject);
  for (const child of n.children) collectSubjects(child, into);
  return into;
}

/** A closed group shows all that lies in it; a closed line its events, but not the mandates under it that wait. */
function closedItems(n: Node): readonly Item[] {
  const items: Item[] = [];
  const visit = (at: Node) => {
    for (const item of at.items) {
      if (at === n || n.group || item.target.type !== 'mandate') items.push(item);
    }
    for (const child of at.children) {
      if (child.memberId === null || child.target?.type === 'event') visit(child);
    }
  };
  visit(n);
  return items.sort((a, b) => a.start - b.start || a.end - b.end);
}

function datesOf(n: Node): RowDates {
  if (n.dates) return n.dates;
  const own = n.items[0];
  if (own) {
    if (own.event) return { kind: 'event', dates: own.event };
    if (own.target.type === 'mandate') return { kind: 'by', day: own.start };
    return { kind: 'span', first: own.start, last: toDay(own.end - 1) };
  }
  const inside = closedItems(n);
  if (n.name?.kind === 'organization') {
    return { kind: 'mandates', count: n.children.filter((c) => c.mandate !== null).length };
  }
  const first = inside[0]?.start;
  if (first === undefined) return { kind: 'none' };
  const last = lastDayOf(inside);
  if (n.group) return { kind: 'years', first, last };
  const answering = n.children.filter((c) => c.items.length > 0);
  if (n.mandate?.days?.total) {
    const days = answering.reduce(
      (sum, c) => sum + sittingDays(c.items[0]?.event?.sittings ?? []),
      0,
    );
    return { kind: 'parts', parts: answering.length, sittingDays: days };
  }
  return { kind: 'span', first, last };
}

function lastDayOf(items: readonly Item[]): Day {
  let end: number = items[0]!.end;
  for (const item of items) if (item.end > end) end = item.end;
  return toDay(end - 1);
}
