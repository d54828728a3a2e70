import type { PlanEvent } from '../../model/event';
import type { Day } from '../../model/time';
import { type EventView, sameView, turningDays, viewOf } from './eventView';
import { KeyedSets } from './keyedSets';

/** Events as of a day, by what rules look them up by. */
export class EventIndex {
  readonly #views = new Map<string, EventView>();
  readonly #answering = new KeyedSets<string, EventView>();
  readonly #children = new KeyedSets<string, string>();
  readonly #documents = new KeyedSets<string, string>();
  readonly #turning = new KeyedSets<number, string>();
  readonly #phases = new Set<EventView>();

  /** Puts the event as of the day in the place of what was there; null takes it out. */
  replace(id: string, row: PlanEvent | null, on: Day): void {
    const before = this.#views.get(id);
    if (before) this.#forget(before);
    if (row === null) return;
    this.#remember(viewOf(row, on));
  }

  view(id: string): EventView | undefined {
    return this.#views.get(id);
  }

  views(): Iterable<EventView> {
    return this.#views.values();
  }

  get size(): number {
    return this.#views.size;
  }

  /** Everything that answers a mandate, dead or alive. */
  answering(mandateId: string): ReadonlySet<EventView> {
    return this.#answering.get(mandateId);
  }

  /** Ids of the parts of an event. */
  childrenOf(id: string): ReadonlySet<string> {
    return this.#children.get(id);
  }

  /** Ids of the documents for a meeting. */
  documentsFor(id: string): ReadonlySet<string> {
    return this.#documents.get(id);
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
      const before = this.#views.get(id)!;
      return !sameView(before, viewOf(before.row, b));
    });
  }

  #remember(view: EventView): void {
    const { row } = view;
    this.#views.set(view.id, view);
    if (row.mandateId !== null) this.#answering.add(row.mandateId, view);
    if (row.parentId !== null) this.#children.add(row.parentId, view.id);
    if (row.forEventId !== null) this.#documents.add(row.forEventId, view.id);
    if (row.kind === 'phase') this.#phases.add(view);
    for (const day of turningDays(row)) this.#turning.add(day, view.id);
  }

  #forget(view: EventView): void {
    const { row } = view;
    this.#views.delete(view.id);
    if (row.mandateId !== null) this.#answering.remove(row.mandateId, view);
    if (row.parentId !== null) this.#children.remove(row.parentId, view.id);
    if (row.forEventId !== null) this.#documents.remove(row.forEventId, view.id);
    this.#phases.delete(view);
    for (const day of turningDays(row)) this.#turning.remove(day, view.id);
  }
}
