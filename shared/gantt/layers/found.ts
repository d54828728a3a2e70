import type { Mark } from '../glyphs';
import type { Items } from '../items';
import { type FindingsBySubject, markOf, subjectOf } from '../marks';

/** An item that findings name, by its place. */
export interface Marked {
  readonly index: number;
  readonly mark: Mark;
}

interface Known {
  readonly findings: FindingsBySubject;
  readonly marked: readonly Marked[];
}

const knownOf = new WeakMap<Items, Known>();

/** The items of a row that findings name, in their order; looked up once for all frames until the findings change. */
export function marksIn(items: Items, findings: FindingsBySubject): readonly Marked[] {
  const known = knownOf.get(items);
  if (known?.findings === findings) return known.marked;
  const marked: Marked[] = [];
  let index = 0;
  for (const item of items) {
    const mark = markOf([subjectOf(item)], findings);
    if (mark) marked.push({ index, mark });
    index += 1;
  }
  knownOf.set(items, { findings, marked });
  return marked;
}
