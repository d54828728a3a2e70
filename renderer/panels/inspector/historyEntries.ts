import type { EventDates, EventState, PlanEvent } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import type { Day } from '@shared/model/time';

/** One step of how a date came about. */
export type HistoryEntry =
  | { readonly kind: 'mandated'; readonly on: Day | null; readonly mandate: Mandate }
  | { readonly kind: 'announced'; readonly on: Day; readonly dates: EventDates }
  | {
      readonly kind: 'moved';
      readonly on: Day | null;
      readonly index: number;
      readonly from: EventDates;
      readonly to: EventDates;
      readonly decision: string | null;
    }
  | {
      readonly kind: 'state';
      readonly on: Day | null;
      readonly index: number;
      readonly state: EventState;
      readonly decision: string | null;
    };

/** How the dates and the state of an event came about, oldest first; what has no day stands where it was entered,
 *  before what has one. */
export function historyEntries(
  event: PlanEvent,
  mandate: Mandate | null,
  adopted: Day | null,
): readonly HistoryEntry[] {
  const first = event.moves[0]?.from ?? event;
  const entries: HistoryEntry[] = [];
  if (mandate) entries.push({ kind: 'mandated', on: adopted, mandate });
  if (event.announced !== null) {
    entries.push({ kind: 'announced', on: event.announced, dates: first });
  }
  event.moves.forEach((move, index) => entries.push({ kind: 'moved', index, ...move }));
  event.states.forEach((entry, index) => entries.push({ kind: 'state', index, ...entry }));
  return sortStable(entries);
}

function sortStable(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const rank = (entry: HistoryEntry) =>
    entry.kind === 'mandated' ? -Infinity : (entry.on ?? Number.MIN_SAFE_INTEGER);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
