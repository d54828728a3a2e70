import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PastDifferences } from '@renderer/worker/checkerClient';
import type { StepDifference } from '@shared/repairs/pastDifferences';

type ByStep = ReadonlyMap<string, StepDifference>;

/** What steps did to the findings, by the id of their change set. */
export const differences = createStore<{ readonly byStep: ByStep }>(() => ({ byStep: new Map() }));

/** What each step did to the findings, of those that were done or asked about since the plan was opened, by the id of its
 *  change set. */
export function useDifferences(): ByStep {
  return useStore(differences, (s) => s.byStep);
}

/** Takes what the checker says of steps before the plan was opened; what was seen when a step was done stays. */
export function takePast(past: PastDifferences): void {
  const { byStep } = differences.getState();
  differences.setState({ byStep: new Map([...past, ...byStep]) });
}
