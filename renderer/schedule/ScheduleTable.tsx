import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from '@shared/model/plan';
import type { ScheduleSection } from '@shared/model/scheduleLines';
import { actions, useApp } from '@renderer/state/planStore';
import { useScheduleOptions } from '@renderer/state/scheduleOptions';
import { keyAlong } from '@renderer/ui/direction';
import { HeaderRow } from './HeaderRow';
import { LineRow } from './LineRow';
import { indexOfSelection, selectionOf, tableRows } from './rows';
import { SectionRow } from './SectionRow';
import { act, movedTo, openInspector, setSectionOpen } from './tableKeys';
import { useRowFocus } from './useRowFocus';
import { useVisibleRows } from './useVisibleRows';

const rowHeights = { dense: 28, comfortable: 36 } as const;

interface TableProps {
  readonly plan: Plan;
  readonly sections: readonly ScheduleSection[];
}

/** The sections as an ARIA tree grid that draws only the rows on screen. Arrows move, left and right close and open a
 *  section, Enter opens the inspector; the row with the focus stays drawn when it scrolls away. */
export function ScheduleTable({ plan, sections }: TableProps) {
  const t = useTranslations('schedule');
  const { closed, sort } = useScheduleOptions();
  const density = useApp((s) => s.density);
  const today = useApp((s) => s.today.day);
  const selection = useApp((s) => s.selection);
  const byDate = sort.column === 'date' && !sort.descending;
  const rows = useMemo(
    () => tableRows(sections, closed, byDate ? today : null),
    [sections, closed, byDate, today],
  );
  const rowHeight = rowHeights[density];
  const view = useVisibleRows(rows.length, rowHeight, rowHeight);
  const { scroller, reveal } = view;
  const selected = useMemo(() => indexOfSelection(rows, selection), [rows, selection]);
  const focus = useRowFocus(rows, selected, scroller, reveal);

  useEffect(() => reveal(selected), [selected, reveal]);

  const keyDown = (event: KeyboardEvent) => {
    const row = rows[focus.index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as HTMLElement).closest('[role="columnheader"]')) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2;
    const to = movedTo(event.key, focus.index, Math.max(1, page));
    if (to !== null) focus.moveTo(to);
    else if (!act(keyAlong(event), row)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const rowOf = (event: MouseEvent | FocusEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    return row ? rows[Number(row.dataset['row'])] : undefined;
  };
  const click = (event: MouseEvent) => {
    const row = rowOf(event);
    if (row?.kind === 'section') setSectionOpen(row.section.id, !row.open);
    else if (row) actions.select(selectionOf(row.line));
  };
  const doubleClick = (event: MouseEvent) => {
    const row = rowOf(event);
    if (row?.kind === 'line') openInspector(row);
  };
  return (
    <div
      className="schedule-table"
      role="treegrid"
      tabIndex={-1}
      aria-label={t('label')}
      aria-rowcount={rows.length + 1}
      ref={scroller}
      onFocus={(event) => {
        const row = rowOf(event);
        if (row) focus.note(row.key);
      }}
      onKeyDown={keyDown}
      onClick={click}
      onDoubleClick={doubleClick}
    >
      <HeaderRow />
      <div role="rowgroup" className="schedule-rows" style={{ height: rows.length * rowHeight }}>
        {drawn(view.first, view.end, focus.index, rows.length).map((i) => {
          const row = rows[i]!;
          const shared = {
            top: i * rowHeight,
            index: i,
            tabIndex: i === focus.index ? 0 : -1,
          };
          return row.kind === 'section' ? (
            <SectionRow key={row.key} row={row} plan={plan} {...shared} />
          ) : (
            <LineRow key={row.key} row={row} plan={plan} selected={i === selected} {...shared} />
          );
        })}
      </div>
    </div>
  );
}

/** Indices of the rows to draw, in order: those in view and the one with the focus. */
function drawn(first: number, end: number, focus: number, count: number): readonly number[] {
  const indices: number[] = [];
  for (let i = first; i < Math.min(end, count); i++) indices.push(i);
  if (focus < count && (focus < first || focus >= end)) indices.push(focus);
  return indices.sort((a, b) => a - b);
}
