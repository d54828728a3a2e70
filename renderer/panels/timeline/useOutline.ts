import { useMemo, useRef } from 'react';
import type { OutlineInput } from '@shared/gantt/outline/context';
import { type Outline, outlineOf } from '@shared/gantt/outline/outline';
import { useApp } from '@renderer/state/planStore';

/** The rows of a plan, each outline made of the one before: after an edit only what changed is made anew. Findings
 *  decide only where rows are sorted by them. */
export function useOutline(input: Omit<OutlineInput, 'sorting' | 'findings'>): Outline {
  const before = useRef<Outline | null>(null);
  const { plan, today, windows, grouping, toggled, language } = input;
  const sorting = useApp((s) => s.sorting);
  const findings = useApp((s) => (s.sorting === 'findings' ? s.findings.bySubject : undefined));
  return useMemo(() => {
    const order = findings ? { sorting, findings } : { sorting };
    const given = { plan, today, windows, grouping, toggled, language, ...order };
    const next = outlineOf(given, before.current);
    before.current = next;
    return next;
  }, [plan, today, windows, grouping, toggled, language, sorting, findings]);
}
