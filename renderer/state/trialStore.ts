import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Tried } from '@renderer/worker/checkerClient';
import type { Change } from '@shared/model/change';
import type { Refusal } from '@shared/model/result';
import type { WhatIf } from '@shared/repairs/whatIf';

/** What is known of an edit that has begun and is not made. */
export interface TrialState {
  /** Number of the question that stands; 0: nothing is being tried. */
  readonly asked: number;
  /** The changes that the question is about. */
  readonly changes: readonly Change[];
  /** What the checker answered last; null before its first answer. */
  readonly effect: WhatIf | null;
  /** The changes that the answer is about. */
  readonly answered: readonly Change[];
  /** Why they would not be made at all. */
  readonly refused: Refusal | null;
}

const nothing: TrialState = { asked: 0, changes: [], effect: null, answered: [], refused: null };

let questions = 0;

/** The edit of the window that is being tried. */
export const trialStore = createStore<TrialState>(() => nothing);

/** The part of it that a component shows. */
export function useTrial<T>(selector: (state: TrialState) => T): T {
  return useStore(trialStore, selector);
}

/** A new question about changes; returns its number. The effect of the one before stands until the answer comes, which
 *  takes a frame or two: taken away at once it would flicker with every day. */
export function newTrial(changes: readonly Change[]): number {
  questions += 1;
  trialStore.setState({ asked: questions, changes, refused: null });
  return questions;
}

/** The changes would be refused. */
export function refuseTrial(refused: Refusal): void {
  questions += 1;
  trialStore.setState({ asked: questions, changes: [], effect: null, refused });
}

/** Takes an answer of the checker; one to an older question says nothing any more. */
export function showTried({ asked, effect }: Tried): void {
  const { asked: last, changes } = trialStore.getState();
  if (last === asked) trialStore.setState({ effect, answered: changes });
}

/** The edit was made or put back. */
export function forgetTrial(): void {
  trialStore.setState(nothing);
}
