import type { Mandate, Window } from '../../model/mandate';
import type { DaySpan } from '../../model/time';
import type { Look } from '../look';
import type { GroupName, Item, RowDates, RowTarget } from '../row';

/** One node of the outline before it is flattened; filled while the tree is built, then never changed. */
export interface Node {
  readonly id: string;
  readonly group: boolean;
  /** A group that is closed at first. */
  readonly folded: boolean;
  readonly look: Look | null;
  readonly title: string;
  readonly name: GroupName | null;
  readonly paragraph: string;
  readonly target: RowTarget | null;
  readonly mandate: Mandate | null;
  readonly memberId: string | null;
  /** The mandate that it shows or that its event answers: the one whose window is drawn. */
  readonly answered: Mandate | null;
  readonly window: Window | null;
  readonly stationId: string | null;
  /** Drawn on the node's own row whether it is open or not. */
  readonly items: readonly Item[];
  /** Says when, where the items cannot. */
  readonly dates: RowDates | null;
  readonly subjects: readonly string[];
  /** First day of its items, then of its window, else far away. */
  readonly start: number;
  /** The day after its last item; far back where it has none. */
  readonly end: number;
  /** Of a phase group: its lines are tinted outside. */
  readonly phase: DaySpan | null;
  children: readonly Node[];
}

/** A day after all others: of what has no dates. Small enough to be kept without a box. */
export const FAR = 2 ** 30 - 1;

/** A node with nothing in it but what is told. Fields are set one by one: at 10,000 nodes a spread costs 10 ms. */
export function node(parts: Partial<Node> & { readonly id: string }): Node {
  const items = parts.items ?? none;
  const window = parts.window ?? null;
  return {
    id: parts.id,
    group: parts.group ?? false,
    folded: parts.folded ?? false,
    look: parts.look ?? null,
    title: parts.title ?? '',
    name: parts.name ?? null,
    paragraph: parts.paragraph ?? '',
    target: parts.target ?? null,
    mandate: parts.mandate ?? null,
    memberId: parts.memberId ?? null,
    answered: parts.mandate ?? null,
    window,
    stationId: parts.stationId ?? null,
    items,
    dates: parts.dates ?? null,
    subjects: parts.subjects ?? none,
    start: items[0]?.start ?? window?.from ?? window?.to ?? FAR,
    end: items.reduce((end, item) => Math.max(end, item.end), -FAR),
    phase: parts.phase ?? null,
    children: none,
  };
}

/** Puts a line under another while the tree is built. */
export function adopt(parent: Node, line: Node): void {
  if (parent.children.length === 0) parent.children = [line];
  else (parent.children as Node[]).push(line);
}

const none: readonly never[] = [];
