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
  tree.forEach((n, i) => flatten(n, 1, i + 1, tree.length, n.phase, input.toggled, rows));
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
  const expanded = expandable && n.group !== toggled.has(n.id);
  const closed = expandable && !expanded;
  rows.push({
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
    dates: datesOf(n),
    items: closed ? closedItems(n) : n.items,
    own: n.items[0] ?? null,
    window: n.window,
    stationId: n.stationId,
    phase: n.group ? null : phase,
    subjects: closed ? collectSubjects(n, []) : n.subjects,
  });
  if (!expanded) return;
  n.children.forEach((child, i) =>
    flatten(child, level + 1, i + 1, n.children.length, phase, toggled, rows),
  );
}

function collectSubjects(n: Node, into: string[]): string[] {
  into.push(...n.subjects);
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
