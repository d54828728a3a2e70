import type { FindingGroup, FindingLine, GroupId } from './findingLines';

/** A row of the panel's list: the head of a group, or a line of it. */
export type PanelRow =
  | {
      readonly kind: 'head';
      readonly key: string;
      readonly group: GroupId;
      readonly count: number;
      readonly open: boolean;
      readonly position: number;
      readonly size: number;
    }
  | {
      readonly kind: 'line';
      readonly key: string;
      readonly line: FindingLine;
      /** 1-based among the lines of its group. */
      readonly position: number;
      readonly size: number;
    };

/** CSS pixels of a closed line and of a head. */
export const rowHeights = { head: 26, line: 43 } as const;

/** The rows of the list; groups that are closed show their head only. */
export function panelRows(
  groups: readonly FindingGroup[],
  closed: ReadonlySet<GroupId>,
): readonly PanelRow[] {
  const rows: PanelRow[] = [];
  groups.forEach((group, i) => {
    const open = !closed.has(group.id);
    rows.push({
      kind: 'head',
      key: `head ${group.id}`,
      group: group.id,
      count: group.count,
      open,
      position: i + 1,
      size: groups.length,
    });
    if (!open) return;
    group.lines.forEach((line, index) =>
      rows.push({
        kind: 'line',
        key: `${line.group} ${line.key}`,
        line,
        position: index + 1,
        size: group.lines.length,
      }),
    );
  });
  return rows;
}

/** Index of the row that shows a finding; -1 where none does. */
export function rowOfFinding(rows: readonly PanelRow[], key: string | null): number {
  if (key === null) return -1;
  return rows.findIndex(
    (row) => row.kind === 'line' && row.line.findings.some((f) => f.key === key),
  );
}
