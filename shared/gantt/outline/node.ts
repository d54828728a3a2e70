import type { Mandate, Window } from '../../model/mandate';
import type { DaySpan } from '../../model/time';
import type { Look } from '../look';
import type { GroupName, Item, RowDates, RowTarget } from '../row';
import { FAR, type Kids, Parent, Waiting } from './waiting';

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
  /** The lines under it, as they are. */
  kids: Kids;
  /** The lines under it, made now where they wait. */
  children: readonly Node[];
  /** How many they are; makes none. */
  readonly childCount: number;
}

/** A node with nothing in it but what is told, and nothing under it. Its days are those told, else of its items, else
 *  of its window. */
export function node(parts: Partial<Node> & { readonly id: string }): Node {
  return new Line(parts);
}

/** Fields are set one by one: at 10,000 nodes a spread costs 10 ms. */
class Line extends Parent implements Node {
  readonly id: string;
  readonly group: boolean;
  readonly folded: boolean;
  readonly look: Look | null;
  readonly title: string;
  readonly name: GroupName | null;
  readonly paragraph: string;
  readonly target: RowTarget | null;
  readonly mandate: Mandate | null;
  readonly memberId: string | null;
  readonly answered: Mandate | null;
  readonly window: Window | null;
  readonly stationId: string | null;
  readonly items: readonly Item[];
  readonly dates: RowDates | null;
  readonly subjects: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly phase: DaySpan | null;

  constructor(parts: Partial<Node> & { readonly id: string }) {
    super();
    const items = parts.items ?? none;
    const window = parts.window ?? null;
    this.id = parts.id;
    this.group = parts.group ?? false;
    this.folded = parts.folded ?? false;
    this.look = parts.look ?? null;
    this.title = parts.title ?? '';
    this.name = parts.name ?? null;
    this.paragraph = parts.paragraph ?? '';
    this.target = parts.target ?? null;
    this.mandate = parts.mandate ?? null;
    this.memberId = parts.memberId ?? null;
    this.answered = this.mandate;
    this.window = window;
    this.stationId = parts.stationId ?? null;
    this.items = items;
    this.dates = parts.dates ?? null;
    this.subjects = parts.subjects ?? none;
    this.start = parts.start ?? items[0]?.start ?? window?.from ?? window?.to ?? FAR;
    this.end = parts.end ?? items.reduce((end, item) => Math.max(end, item.end), -FAR);
    this.phase = parts.phase ?? null;
  }
}

/** Puts a line under another while the tree is built. */
export function adopt(parent: Node, line: Node): void {
  const { kids } = parent;
  if (kids instanceof Waiting) kids.lines.push(line);
  else if (kids.length === 0) parent.kids = [line];
  else (kids as Node[]).push(line);
}

const none: readonly never[] = [];
