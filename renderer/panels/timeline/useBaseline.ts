import { useMemo } from 'react';
import { type BaselineOf, baselineOf } from '@shared/gantt/baseline';
import type { Day } from '@shared/model/time';
import { useTimeline } from '@renderer/state/timelineStore';

/** Where things were in the state that the plan is compared with; null while it is compared with none. */
export function useBaseline(planId: string, today: Day): BaselineOf | null {
  const baseline = useTimeline((s) => (s.baseline?.planId === planId ? s.baseline : null));
  return useMemo(() => baseline && baselineOf(baseline.events, today), [baseline, today]);
}
