import type { EventDates } from '@shared/model/event';
import type { RowTarget } from '@shared/gantt/row';

/** What the user wants, said once at the end of a gesture. The chart itself changes nothing. */
export type ChartIntent =
  | { readonly kind: 'select'; readonly target: RowTarget | null }
  | { readonly kind: 'open'; readonly target: RowTarget }
  | { readonly kind: 'toggle'; readonly rowId: string }
  | { readonly kind: 'move'; readonly eventId: string; readonly dates: EventDates }
  | { readonly kind: 'resize'; readonly eventId: string; readonly dates: EventDates }
  | {
      readonly kind: 'schedule';
      readonly mandateId: string;
      readonly memberId: string | null;
      readonly dates: EventDates;
    };

/** Hears intents. */
export type OnIntent = (intent: ChartIntent) => void;
