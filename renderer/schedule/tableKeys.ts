import { actions } from '@renderer/state/planStore';
import { scheduleOptions, setScheduleOptions } from '@renderer/state/scheduleOptions';
import { selectionOf, type TableRow } from './rows';

/** Where a key moves the focus, in rows; null for other keys. */
export function movedTo(key: string, index: number, page: number): number | null {
  if (key === 'ArrowDown') return index + 1;
  if (key === 'ArrowUp') return index - 1;
  if (key === 'PageDown') return index + page;
  if (key === 'PageUp') return index - page;
  if (key === 'Home') return 0;
  return key === 'End' ? Number.MAX_SAFE_INTEGER : null;
}

/** Does what a key asks on a row; false for keys that mean nothing here. */
export function act(key: string, row: TableRow): boolean {
  if (row.kind === 'section') {
    if (key === 'ArrowLeft') setSectionOpen(row.section.id, false);
    else if (key === 'ArrowRight') setSectionOpen(row.section.id, true);
    else if (key === 'Enter' || key === ' ') setSectionOpen(row.section.id, !row.open);
    else return false;
    return true;
  }
  if (key === 'Enter') openInspector(row);
  else if (key === ' ') actions.select(selectionOf(row.line));
  else return false;
  return true;
}

/** Selects a line and shows all of it. */
export function openInspector(row: Extract<TableRow, { kind: 'line' }>): void {
  actions.select(selectionOf(row.line));
  actions.setSidePanel('inspector');
}

/** Opens or closes a section on screen. */
export function setSectionOpen(id: string, open: boolean): void {
  const closed = new Set(scheduleOptions().closed);
  if (open) closed.delete(id);
  else closed.add(id);
  setScheduleOptions({ closed });
}
