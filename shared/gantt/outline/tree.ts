import type { PlanEvent } from '../../model/event';
import type { OutlineInput } from './context';
import type { LineContext } from './eventLine';
import type { Node } from './node';

/** One way to group the outline. */
export interface Tree {
  /** All lines. Linear in the events but for sorting. */
  readonly build: (input: OutlineInput, context: LineContext) => readonly Node[];
  /** All that decides where the line of an event stands, but its days among its neighbours. Null where the places of
   *  others hang on it, so that the tree must be built anew. */
  readonly placeOf: (input: OutlineInput, context: LineContext, event: PlanEvent) => string | null;
  /** How many of the lines under one stand before those that are sorted by day. */
  readonly fixed: (lines: readonly Node[]) => number;
  /** The line that an event shares with the mandate that it alone answers. */
  readonly lineOf: (
    input: OutlineInput,
    context: LineContext,
    shared: Node,
    event: PlanEvent,
  ) => Node;
}
