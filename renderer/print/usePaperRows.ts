import { useMemo } from 'react';
import { expandableIds, rowsOf } from '@shared/gantt/rows';
import type { Grouping } from '@shared/gantt/outline/context';
import type { Row } from '@shared/gantt/row';
import type { Plan } from '@shared/model/plan';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { useApp } from '@renderer/state/planStore';

/** Every row of the outline, all open. */
export function usePaperRows(plan: Plan, grouping: Grouping): readonly Row[] {
  const today = useApp((s) => s.today.day);
  const language = useApp((s) => s.language);
  return useMemo(() => {
    const windows = resolveWindows(plan, today);
    const input = { plan, today, windows, grouping, language, toggled: new Set<string>() };
    // Groups are open at first and everything else is closed: what is to be toggled is what is no group.
    const groups = new Set(
      rowsOf(input)
        .filter((row) => row.group)
        .map((row) => row.id),
    );
    const toggled = new Set(expandableIds(input).filter((id) => !groups.has(id)));
    return rowsOf({ ...input, toggled });
  }, [plan, today, language, grouping]);
}
