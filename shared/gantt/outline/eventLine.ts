import type { PlanEvent } from '../../model/event';
import type { Mandate, Window } from '../../model/mandate';
import type { Plan } from '../../model/plan';
import type { Language } from '../../model/text';
import type { Day } from '../../model/time';
import { windowOf } from '../../windows/window';
import { type Look, lookOf } from '../look';
import type { Item, RowDates, RowTarget } from '../row';
import { itemOfEvent, titleOfEvent } from './items';
import type { Node } from './node';
import { endOf, FAR, Parent, startOf } from './waiting';

/** What the lines of events say the same about: the same object for all lines of an outline. */
export interface LineContext {
  readonly mandates: Plan['mandates'];
  /** Mandates that one event answers, which their short titles name; those whose own lines show it are left out. */
  readonly answeredOnce: Set<string>;
  readonly windows: ReadonlyMap<string, Window>;
  readonly today: Day;
  readonly language: Language;
}

const none: readonly never[] = [];

/** The line of one event of its own. A class, because there are as many as events: it keeps 40 bytes and makes
 *  everything else when it is asked for, which is when the line comes into view. */
export class EventLine extends Parent implements Node {
  readonly start: number;
  readonly end: number;

  constructor(
    readonly context: LineContext,
    readonly event: PlanEvent,
    /** Ends the id of a line that stands a second time: "@person-2". */
    readonly suffix = '',
  ) {
    super();
    this.start = startOf(event, context.today);
    this.end = endOf(event, context.today);
  }

  get group(): boolean {
    return false;
  }

  get folded(): boolean {
    return false;
  }

  get name(): null {
    return null;
  }

  get mandate(): null {
    return null;
  }

  get memberId(): null {
    return null;
  }

  /** What the text allows it, also where its mandate has a line of its own: the colour stands on grey or it does not. */
  get window(): Window | null {
    const { answered, event } = this;
    return answered && windowOf(this.context.windows, answered.id, event.memberId);
  }

  get phase(): null {
    return null;
  }

  get id(): string {
    return `event:${this.event.id}${this.suffix}`;
  }

  get look(): Look {
    return lookOf(this.event.kind);
  }

  get title(): string {
    const { answered, event } = this;
    const { answeredOnce, language } = this.context;
    return answered && event.memberId === null && answeredOnce.has(answered.id)
      ? answered.shortTitle[language]
      : titleOfEvent(event, answered, language);
  }

  get paragraph(): string {
    return this.answered?.paragraph ?? this.event.cites.join(', ');
  }

  get target(): RowTarget {
    return { type: 'event', id: this.event.id };
  }

  get stationId(): string | null {
    return this.item?.placeId ?? this.event.placeId;
  }

  get items(): readonly Item[] {
    const { item } = this;
    return item ? [item] : none;
  }

  get dates(): RowDates | null {
    return this.start === FAR ? { kind: 'none' } : null;
  }

  get subjects(): readonly string[] {
    return [`event:${this.event.id}`];
  }

  /** What is drawn; null where the event has no dates. */
  get item(): Item | null {
    return itemOfEvent(this.event, this.title, this.context.today);
  }

  get answered(): Mandate | null {
    return this.context.mandates.get(this.event.mandateId ?? '') ?? null;
  }
}
