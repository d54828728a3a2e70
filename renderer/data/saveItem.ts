import type { Refusal, Result } from '@shared/model/result';
import type { Entry } from './journal';
import type { Replayed } from './replay';

/** One thing to save: what its line says, and the plan as it is after it. */
export interface SaveItem {
  readonly entry: Entry;
  readonly after: Replayed;
  /** The same wish on a plan that another window changed meanwhile. Null: there is nothing left to do. */
  readonly again: (on: Replayed) => Result<Pick<SaveItem, 'entry' | 'after'> | null, Refusal>;
}

/** A wish that the plan of another window no longer lets be. */
export interface Refused {
  readonly item: SaveItem;
  readonly why: Refusal;
}

/** What lines of another window made of the plan, and of what was waiting here. */
export interface Rebased {
  /** The plan with those lines. */
  readonly confirmed: Replayed;
  /** What waits, made anew on it. */
  readonly waiting: readonly SaveItem[];
  /** What is to be shown: with all that waits. */
  readonly shown: Replayed;
  readonly refused: readonly Refused[];
}

/** What waits, made anew one after the other on another state; what can no longer be is named, never dropped. */
export function rebased(confirmed: Replayed, waiting: readonly SaveItem[]): Rebased {
  const kept: SaveItem[] = [];
  const refused: Refused[] = [];
  let shown = confirmed;
  for (const item of waiting) {
    const anew = item.again(shown);
    if (!anew.ok) refused.push({ item, why: anew.error });
    if (!anew.ok || anew.value === null) continue;
    kept.push({ ...item, ...anew.value });
    shown = anew.value.after;
  }
  return { confirmed, waiting: kept, shown, refused };
}
