import { datesOn } from '../../model/asOf';
import { firstDay, lastDay, type PlanEvent } from '../../model/event';
import type { Day } from '../../model/time';
import type { LineContext } from './eventLine';
import type { Node } from './node';

/** The lines under one: all of them, or as they wait until somebody looks. */
export type Kids = readonly Node[] | Waiting;

/** A day after all others: of what has no dates. Small enough to be kept without a box. */
export const FAR = 2 ** 30 - 1;

/** Lines that nobody has looked at yet. Most are those of events, which keep a pointer each until they are made and
 *  sorted together; what may have lines under it is made already. */
export class Waiting {
  readonly events: PlanEvent[] = [];
  private made: readonly Node[] | null = null;

  constructor(
    readonly lines: Node[],
    readonly context: LineContext,
    /** Makes the lines of the events, and puts all in their order. */
    private readonly make: (waiting: Waiting) => readonly Node[],
  ) {}

  get count(): number {
    return this.lines.length + this.events.length;
  }

  /** All lines, the same whoever asks. */
  open(): readonly Node[] {
    this.made ??= this.make(this);
    return this.made;
  }
}

/** A line that has others under it, or may have. */
export abstract class Parent {
  kids: Kids = none;

  /** The lines under it, made now where they wait. */
  get children(): readonly Node[] {
    const { kids } = this;
    return kids instanceof Waiting ? (this.kids = kids.open()) : kids;
  }

  set children(lines: readonly Node[]) {
    this.kids = lines;
  }

  get childCount(): number {
    const { kids } = this;
    return kids instanceof Waiting ? kids.count : kids.length;
  }
}

const none: readonly never[] = [];

/** First day of an event as it stood on a day; far away where it has none. */
export function startOf(event: PlanEvent, today: Day): number {
  return firstDay(datesOn(event, today)) ?? FAR;
}

/** The day after the last of an event as it stood on a day; far back where it has none. */
export function endOf(event: PlanEvent, today: Day): number {
  const last = lastDay(datesOn(event, today));
  return last === null ? -FAR : last + 1;
}
