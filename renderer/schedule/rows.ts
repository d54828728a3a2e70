import type { ScheduleLine, ScheduleSection } from '@shared/model/scheduleLines';
import type { Day } from '@shared/model/time';
import { yearsShown } from '@shared/model/yearsShown';
import type { Selection } from '@renderer/state/appState';

/** One row of the table: the head of a section or a line of it. */
export type TableRow =
  | {
      readonly kind: 'section';
      readonly key: string;
      readonly section: ScheduleSection;
      readonly open: boolean;
    }
  | {
      readonly kind: 'line';
      readonly key: string;
      readonly line: ScheduleLine;
      readonly section: ScheduleSection;
      /** Place among the lines of its section, from 1. */
      readonly position: number;
      /** Its date says the year. */
      readonly showsYear: boolean;
      /** The first line after the day of the question: the as-of line runs above it. */
      readonly afterToday: boolean;
    };

/** The rows of open and closed sections. The day of the question is marked where a section has lines on both sides of
 *  it and is sorted by date. */
export function tableRows(
  sections: readonly ScheduleSection[],
  closed: ReadonlySet<string>,
  today: Day | null,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const section of sections) {
    const open = !closed.has(section.id);
    rows.push({ kind: 'section', key: `section:${section.id}`, section, open });
    if (!open) continue;
    const years = yearsShown(section.lines);
    const border = today === null ? -1 : borderOf(section.lines, today);
    section.lines.forEach((line, i) =>
      rows.push({
        kind: 'line',
        key: line.key,
        line,
        section,
        position: i + 1,
        showsYear: section.phase === null || years[i] === true,
        afterToday: i === border,
      }),
    );
  }
  return rows;
}

/** What a line selects. */
export function selectionOf(line: ScheduleLine): Selection {
  if (line.event) return { type: 'event', id: line.event.id };
  return { type: 'mandate', id: line.mandate!.id, memberId: line.memberId };
}

/** Index of the row that shows the selection; -1 where none does. */
export function indexOfSelection(rows: readonly TableRow[], selection: Selection | null): number {
  if (!selection) return -1;
  const wanted =
    selection.type === 'mandate' && selection.memberId !== null
      ? `mandate:${selection.id}@${selection.memberId}`
      : `${selection.type}:${selection.id}`;
  return rows.findIndex((row) => row.key === wanted);
}

/** Index of the first line that begins after the day, with lines before it; -1 where there is none. */
function borderOf(lines: readonly ScheduleLine[], today: Day): number {
  const i = lines.findIndex((line) => line.first !== null && line.first > today);
  return i > 0 ? i : -1;
}
