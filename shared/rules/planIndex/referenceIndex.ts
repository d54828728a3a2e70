import type { CalendarEvent } from '../../model/plan';
import type { Day } from '../../model/time';

/** Longest span, in days, that is entered under each of its days; longer ones are looked through. */
const LONGEST = 62;

const none: readonly CalendarEvent[] = [];

/** Events of reference calendars by day. */
export class ReferenceIndex {
  readonly #byId = new Map<string, CalendarEvent>();
  readonly #days = new Map<number, Set<CalendarEvent>>();
  readonly #long = new Set<CalendarEvent>();

  replace(id: string, event: CalendarEvent | null): void {
    const before = this.#byId.get(id);
    if (before) this.#forget(before);
    if (event === null) return;
    this.#byId.set(id, event);
    if (isLong(event)) this.#long.add(event);
    else {
      for (let d: number = event.span.start; d < event.span.end; d++) {
        const day = this.#days.get(d);
        if (day) day.add(event);
        else this.#days.set(d, new Set([event]));
      }
    }
  }

  /** Everything on a day, of calendars followed or not. */
  on(day: Day): Iterable<CalendarEvent> {
    const short = this.#days.get(day);
    if (this.#long.size === 0) return short ?? none;
    const long = [...this.#long].filter(({ span }) => span.start <= day && day < span.end);
    return [...(short ?? none), ...long];
  }

  /** Everything, of calendars followed or not. */
  all(): Iterable<CalendarEvent> {
    return this.#byId.values();
  }

  get size(): number {
    return this.#byId.size;
  }

  byId(id: string): CalendarEvent | undefined {
    return this.#byId.get(id);
  }

  #forget(event: CalendarEvent): void {
    this.#byId.delete(event.id);
    this.#long.delete(event);
    if (isLong(event)) return;
    for (let d: number = event.span.start; d < event.span.end; d++) {
      const day = this.#days.get(d);
      day?.delete(event);
      if (day?.size === 0) this.#days.delete(d);
    }
  }
}

function isLong(event: CalendarEvent): boolean {
  return event.span.end - event.span.start > LONGEST;
}
