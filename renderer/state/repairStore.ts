import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RepairsFound } from '@renderer/worker/checkerClient';
import type { Finding, FindingsDelta } from '@shared/model/finding';
import type { Repair } from '@shared/repairs/repair';

/** What is known of repairs; none of it is history, and none is stored. */
export interface RepairState {
  /** Of the finding that was asked about last. */
  readonly found: RepairsFound | null;
  /** The repair that is looked at, from 0. */
  readonly index: number;
  /** The repair that is drawn on the chart while nothing has changed yet. */
  readonly preview: Repair | null;
  /** Findings that appeared, went and changed with the last edit; null once it has been shown. */
  readonly difference: {
    readonly appeared: number;
    readonly gone: number;
    readonly changed: number;
    /** Where it is one finding that came or went. */
    readonly only: Finding | null;
  } | null;
}

const nothing: RepairState = { found: null, index: 0, preview: null, difference: null };

/** How long a difference stands in the status bar, in milliseconds. */
const DIFFERENCE_MS = 8000;

/** The repairs of the window. */
export const repairStore = createStore<RepairState>(() => nothing);

/** The part of it that a component shows. */
export function useRepairs<T>(selector: (state: RepairState) => T): T {
  return useStore(repairStore, selector);
}

/** Takes an answer of the checker; what was previewed before is over. */
export function showRepairs(found: RepairsFound): void {
  repairStore.setState({ found, index: 0, preview: null });
}

/** Nothing is known any more. */
export function forgetRepairs(): void {
  repairStore.setState(nothing);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says for a moment which findings came and went, given those that went. An edit ends a preview, since it was tried on
 *  another plan. */
export function showDifference(
  { appeared, changed }: FindingsDelta,
  gone: readonly Finding[],
): void {
  repairStore.setState({ found: null, preview: null });
  if (appeared.length + gone.length + changed.length === 0) return;
  const difference = {
    appeared: appeared.length,
    gone: gone.length,
    changed: changed.length,
    only: appeared.length + gone.length === 1 ? (appeared[0] ?? gone[0]!) : null,
  };
  repairStore.setState({ difference });
  clearTimeout(timer);
  timer = setTimeout(() => repairStore.setState({ difference: null }), DIFFERENCE_MS);
}
