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
  /** First day of its items, then of its window, else far away. */
  readonly start: number;
  /** Of a phase group: its lines are tinted outside. */
  phase: DaySpan | null;
  readonly children: Node[];
}

/** A node with nothing in it but what is told. Fields are set one by one: at 10,000 nodes a spread costs 10 ms. */
export function node(parts: Partial<Node> & { readonly id: string }): Node {
  const items = parts.items ?? none;
  const window = parts.window ?? null;
  return {
    id: parts.id,
    group: parts.group ?? false,
    look: parts.look ?? null,
    title: parts.title ?? '',
    name: parts.name ?? null,
    paragraph: parts.paragraph ?? '',
    target: parts.target ?? null,
    mandate: parts.mandate ?? null,
    memberId: parts.memberId ?? null,
    window,
    stationId: parts.stationId ?? null,
    items,
    dates: parts.dates ?? null,
    subjects: parts.subjects ?? none,
    start: items[0]?.start ?? window?.from ?? window?.to ?? Number.MAX_SAFE_INTEGER,
    phase: parts.phase ?? null,
    children: [],
  };
}

const none: readonly never[] = [];

/** By first day, then id. */
export function byStart(a: Node, b: Node): number {
  return a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
