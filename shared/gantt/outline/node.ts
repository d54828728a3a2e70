import type { Mandate, Window } from '../../model/mandate';
import type { DaySpan } from '../../model/time';
import type { Look } from '../look';
import type { GroupName, Item, RowDates, RowTarget } from '../row';

/** One node of the outline before it is flattened; filled while the tree is built, then left alone. */
export interface Node {
  readonly id: string;
  readonly group: boolean;
  readonly look: Look | null;
  readonly title: string;
  readonly name: GroupName | null;
  readonly paragraph: string;
  readonly target: RowTarget | null;
  readonly mandate: Mandate | null;
  readonly memberId: string | null;
  readonly window: Window | null;
  readonly stationId: string | null;
  /** Drawn on the node's own row whether it is open or not. */
  readonly items: readonly Item[];
  /** Says when, where the items cannot. */
  readonly dates: RowDates | null;
  readonly subjects: readonly string[];
  /** Of a phase group: its lines are tinted outside. */
  phase: DaySpan | null;
  readonly children: Node[];
}

/** A node with nothing in it but what is told. */
export function node(parts: Partial<Node> & { readonly id: string }): Node {
  return {
    group: false,
    look: null,
    title: '',
    name: null,
    paragraph: '',
    target: null,
    mandate: null,
    memberId: null,
    window: null,
    stationId: null,
    items: [],
    dates: null,
    subjects: [],
    phase: null,
    children: [],
    ...parts,
  };
}

/** First day of a node's items, then of its window, else far away. */
export function nodeStart(n: Node): number {
  return n.items[0]?.start ?? n.window?.from ?? n.window?.to ?? Number.MAX_SAFE_INTEGER;
}

/** By first day, then id. */
export function byStart(a: Node, b: Node): number {
  return nodeStart(a) - nodeStart(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
