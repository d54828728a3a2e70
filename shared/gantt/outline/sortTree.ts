import { marks } from '../glyphs';
import { type FindingsBySubject, markOf } from '../marks';
import { byStart } from './byStart';
import type { OutlineInput, Sorting } from './context';
import { EventLine } from './eventLine';
import type { Node } from './node';
import { withChildren } from './withChildren';

type Order = Pick<OutlineInput, 'sorting' | 'findings' | 'language'>;

interface Known extends Order {
  readonly sorted: readonly Node[];
}

const knownOf = new WeakMap<readonly Node[], Known>();

/** A tree with the lines of each group, and those under a line, in another order; groups stay where they are. Lists that
 *  an edit left alone are not sorted again. O(n log n) in those it did not. */
export function sortTree(lines: readonly Node[], order: Order): readonly Node[] {
  const { sorting = 'usual', findings, language } = order;
  if (sorting === 'usual') return lines;
  const known = knownOf.get(lines);
  if (known && sameOrder(known, order)) return known.sorted;
  const inside = lines.map((line) => {
    if (line.childCount === 0) return line;
    const children = sortTree(line.children, order);
    return children === line.children ? line : withChildren(line, children);
  });
  const sorted = lines.some((line) => line.group) ? inside : inOrder(inside, sorting, order);
  knownOf.set(lines, { sorting, language, sorted, ...(findings ? { findings } : {}) });
  return sorted;
}

function sameOrder(a: Order, b: Order): boolean {
  return a.sorting === b.sorting && a.language === b.language && a.findings === b.findings;
}

function inOrder(
  lines: readonly Node[],
  sorting: Exclude<Sorting, 'usual'>,
  { findings, language }: Order,
): readonly Node[] {
  switch (sorting) {
    case 'date':
      return lines.toSorted(byStart);
    case 'name': {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return byKey(lines, ({ title }) => title, compare);
    }
    case 'document':
      return byKey(lines, placeInDocument, byNumber);
    case 'findings':
      return byKey(lines, (line) => gravityOf(line, findings ?? new Map()), byNumber);
  }
}

/** Lines by a key that is asked once of each; what has the same stands by date. */
function byKey<T>(
  lines: readonly Node[],
  keyOf: (line: Node) => T,
  compare: (a: T, b: T) => number,
): readonly Node[] {
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => compare(a.key, b.key) || byStart(a.line, b.line))
    .map(({ line }) => line);
}

const byNumber = (a: number, b: number) => a - b;

/** Events stand where the mandate does that they answer; what answers none comes last. */
function placeInDocument(line: Node): number {
  const answered =
    line instanceof EventLine
      ? line.context.mandates.get(line.event.mandateId ?? '')
      : line.mandate;
  return answered?.order ?? Number.MAX_SAFE_INTEGER;
}

/** 0 for the gravest; what lies under a line counts with it. */
function gravityOf(line: Node, findings: FindingsBySubject): number {
  const mark = markOf(line.subjects, findings);
  const own = mark === null ? marks.length : marks.indexOf(mark);
  return line.children.reduce((least, child) => Math.min(least, gravityOf(child, findings)), own);
}
