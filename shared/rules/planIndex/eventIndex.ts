import type { PlanEvent } from '../../model/event';
import type { Day } from '../../model/time';
import { type EventView, sameView, turningDays, viewOf } from './eventView';
import { KeyedSets } from './keyedSets';

/** Events as of a day, by what rules look them up by. Each id gets a small number that it keeps for good, so that a rule
 *  goes through all events, and back from a cell to its event, without looking anything up by text. */
export class EventIndex {
  readonly #cells = new Map<string, number>();
  readonly #views: (EventView | undefined)[] = [];
  readonly #answering = new KeyedSets<string, EventView>();
  readonly #children = new KeyedSets<string, string>();
  readonly #documents = new KeyedSets<string, string>();
  readonly #turning = new KeyedSets<number, string>();
  readonly #phases = new Set<EventView>();

  /** Enters an event that is not there, as of the day. */
  enter(row: PlanEvent, on: Day): EventView {
    const view = viewOf(row, on, this.cellOf(row.id));
    this.#remember(view);
    return view;
  }

  /** Takes an event out, where it is there. */
  leave(id: string): void {
    const view = this.view(id);
    if (view) this.#forget(view);
  }

  view(id: string): EventView | undefined {
    const cell = this.#cells.get(id);
    return cell === undefined ? undefined : this.#views[cell];
  }

  /** The number of an event, which it keeps while it is gone. */
  cellOf(id: string): number {
    let cell = this.#cells.get(id);
    if (cell === undefined) {
      cell = this.#views.length;
      this.#views.push(undefined);
      this.#cells.set(id, cell);
    }
    return cell;
  }

  /** The event of a number; undefined where it is gone. */
  at(cell: number): EventView | undefined {
    return this.#views[cell];
  }

  /** By number, with holes where events are gone. */
  get views(): readonly (EventView | undefined)[] {
    return this.#views;
  }

  /** Everything that answers a mandate, dead or alive. */
  answering(mandateId: string): ReadonlySet<EventView> {
    return this.#answering.get(mandateId);
  }

  /** The same for each mandate that anything answers. */
  answers(): Iterable<ReadonlySet<EventView>> {
    return this.#answering.sets();
  }

  /** Ids of the parts of an event. */
  childrenOf(id: string): ReadonlySet<string> {
    return this.#children.get(id);
  }

  /** Ids of the documents for a meeting. */
  documentsFor(id: string): ReadonlySet<string> {
    return this.#documents.get(id);
  }

  /** The same for each meeting that documents are for. */
  documents(): Iterable<ReadonlySet<string>> {
    return this.#documents.sets();
  }

  /** Phase events, dead or alive. */
  phases(): ReadonlySet<EventView> {
    return this.#phases;
  }

  /** Ids of the events that are others on one of the two days than on the other. */
  turningBetween(a: Day, b: Day): readonly string[] {
    const [low, high] = a < b ? [a, b] : [b, a];
    const found = new Set<string>();
    for (const day of this.#turning.keys()) {
      if (day <= low || day > high) continue;
      for (const id of this.#turning.get(day)) found.add(id);
    }
    return [...found].filter((id) => {
      const before = this.view(id)!;
      return !sameView(before, viewOf(before.row, b, before.cell));
    });
  }

  #remember(view: EventView): void {
    const { row } = view;
    this.#views[view.cell] = view;
    if (row.mandateId !== null) this.#answering.add(row.mandateId, view);
    if (row.parentId !== null) this.#children.add(row.parentId, view.id);
    if (row.forEventId !== null) this.#documents.add(row.forEventId, view.id);
    if (row.kind === 'phase') this.#phases.add(view);
    const days = turningDays(row);
    for (let i = 0; i < days.length; i++) this.#turning.add(days[i]!, view.id);
  }

  #forget(view: EventView): void {
    const { row } = view;
    this.#views[view.cell] = undefined;
    if (row.mandateId !== null) this.#answering.remove(row.mandateId, view);
    if (row.parentId !== null) this.#children.remove(row.parentId, view.id);
    if (row.forEventId !== null) this.#documents.remove(row.forEventId, view.id);
    this.#phases.delete(view);
    for (const day of turningDays(row)) this.#turning.remove(day, view.id);
  }
}
