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
    // What is open at first stays so, all else is toggled.
    const open = new Set(rows.filter((row) => row.expanded).map((row) => row.id));
    const closed = expandableIds(input).filter((id) => !open.has(id));
    return rowsOf({ ...input, toggled: new Set(closed) });
  }, [plan, today, language, grouping, toggled, sorting, findings]);
}
