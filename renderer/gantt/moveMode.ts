import { resizeDates, shiftDates } from '@shared/gantt/draft';
import type { Row } from '@shared/gantt/row';
import type { Day } from '@shared/model/time';
import { editItem, type Editing, editSchedule } from './editing';

/** An edit by keys: how far it was moved and how much longer it was made, in days. */
export interface MoveMode {
  readonly base: Editing;
  readonly days: number;
  readonly longer: number;
}

/** Begins moving the item of a row, or scheduling its mandate at the start of its window (on the day given where that
 *  is open); null where nothing can be moved. */
export function beginMove(row: Row, today: Day): MoveMode | null {
  const base =
    editItem(row, row.own) ?? editSchedule(row, row.window?.from ?? row.window?.to ?? today);
  return base && { base, days: 0, longer: 0 };
}

/** The move after a key; null for keys that say nothing to it. With Shift the end moves, else all; Ctrl and up and
 *  down go by weeks. */
export function moveByKey(
  mode: MoveMode,
  key: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
): MoveMode | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: key.ctrlKey ? -7 : -1,
    ArrowRight: key.ctrlKey ? 7 : 1,
    ArrowUp: -7,
    ArrowDown: 7,
  };
  const step = steps[key.key];
  if (step === undefined) return null;
  return key.shiftKey
    ? { ...mode, longer: mode.longer + step }
    : { ...mode, days: mode.days + step };
}

/** The edit that the move stands for now. */
export function editingOf({ base, days, longer }: MoveMode): Editing {
  const shifted = shiftDates(base.before, days);
  const dates = longer === 0 ? shifted : resizeDates(shifted, 'end', longer);
  if (base.kind === 'schedule') return { ...base, dates };
  return { ...base, dates, kind: longer !== 0 && days === 0 ? 'resize' : 'move' };
}
