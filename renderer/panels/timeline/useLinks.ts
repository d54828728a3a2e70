import { useMemo } from 'react';
import { allLinksOf, type Link, linksOf } from '@shared/gantt/links';
import type { RowTarget } from '@shared/gantt/row';
import type { Plan } from '@shared/model/plan';
import { useTimeline } from '@renderer/state/timelineStore';

/** The dependencies that are drawn: those of the selection, or all of them. */
export function useLinks(plan: Plan, selection: RowTarget | null): readonly Link[] {
  const all = useTimeline((s) => s.allLinks);
  const every = useMemo(() => (all ? allLinksOf(plan) : null), [plan, all]);
  const own = useMemo(() => linksOf(plan, selection), [plan, selection]);
  return every ?? own;
}
