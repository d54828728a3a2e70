import { useMemo } from 'react';
import type { Grouping, Sorting } from '@shared/gantt/outline/context';
import type { Row } from '@shared/gantt/row';
import { expandableIds, rowsOf } from '@shared/gantt/rows';
import type { Plan } from '@shared/model/plan';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { useApp } from '@renderer/state/planStore';

/** The rows of the outline, opened, closed and sorted as on screen; with null all open. */
export function usePaperRows(
  plan: Plan,
  grouping: Grouping,
  toggled: ReadonlySet<string> | null,
  sorting: Sorting = 'usual',
): readonly Row[] {
  const today = useApp((s) => s.today.day);
  const language = useApp((s) => s.language);
  const findings = useApp((s) => s.findings.bySubject);
  return useMemo(() => {
    const windows = resolveWindows(plan, today);
    const input = {
      plan,
      today,
      windows,
      grouping,
      language,
      sorting,
      findings,
      toggled: toggled ?? new Set<string>(),
    };
    const rows = rowsOf(input);
    if (toggled) return rows;
    // Groups are open at first and everything else is closed: what is to be toggled is what is no group.
    const groups = new Set(rows.filter((row) => row.group).map((row) => row.id));
    const closed = expandableIds(input).filter((id) => !groups.has(id));
    return rowsOf({ ...input, toggled: new Set(closed) });
  }, [plan, today, language, grouping, toggled, sorting, findings]);
}
