import { useMemo, useRef } from 'react';
import type { OutlineInput } from '@shared/gantt/outline/context';
import { type Outline, outlineOf } from '@shared/gantt/outline/outline';

/** The rows of a plan, each outline made of the one before: after an edit only what changed is made anew. */
export function useOutline(input: OutlineInput): Outline {
  const before = useRef<Outline | null>(null);
  const { plan, today, windows, grouping, toggled, language } = input;
  return useMemo(() => {
    const next = outlineOf({ plan, today, windows, grouping, toggled, language }, before.current);
    before.current = next;
    return next;
  }, [plan, today, windows, grouping, toggled, language]);
}
