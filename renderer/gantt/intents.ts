import type { EventDates } from '@shared/model/event';
import type { Day } from '@shared/model/time';
import type { RowTarget } from '@shared/gantt/row';

/** What the user wants, said once at the end of a gesture. The chart itself changes nothing. */
export type ChartIntent =
  | { readonly kind: 'select'; readonly target: RowTarget | null }
  /** Into what is selected together, or out of it. */
  | { readonly kind: 'mark'; readonly key: string }
  | { readonly kind: 'open'; readonly target: RowTarget }
  | { readonly kind: 'toggle'; readonly rowId: string }
  | {
      readonly kind: 'move';
      readonly eventId: string;
      readonly dates: EventDates;
      /** Ids of the rows that head the groups, where it was dragged from one into another. */
      readonly into: { readonly from: string; readonly to: string } | null;
    }
  | { readonly kind: 'move-all'; readonly moves: readonly EventMove[] }
  | { readonly kind: 'resize'; readonly eventId: string; readonly dates: EventDates }
  /** A day on which it sits or no longer sits. */
  | { readonly kind: 'toggle-day'; readonly eventId: string; readonly day: Day }
  | {
      readonly kind: 'schedule';
      readonly mandateId: string;
      readonly memberId: string | null;
      readonly dates: EventDates;
    };

/** Other dates for one event. */
export interface EventMove {
  readonly eventId: string;
  readonly dates: EventDates;
}

/** An intent that changes the plan. */
export type EditIntent = Extract<
  ChartIntent,
  { readonly kind: 'move' | 'move-all' | 'resize' | 'schedule' }
>;

/** Hears intents. */
export type OnIntent = (intent: ChartIntent) => void;
