import { nextShift } from '@shared/gantt/snap';
import type { Item, Row } from '@shared/gantt/row';
import { toDay, type Day } from '@shared/model/time';
import { firstDay } from '@shared/model/event';
import {
  editItem,
  type Editing,
  editSchedule,
  type Into,
  moved,
  type Moving,
  resized,
  scheduledAt,
  type WorkDays,
} from './editing';

/** What the arrows act on: all of it, or one edge. */
export type MovePart = 'all' | 'start' | 'end';

/** An edit by keys: how far it and its edges were moved, in days. */
export interface MoveMode {
  readonly base: Editing;
  readonly part: MovePart;
  readonly days: number;
  readonly start: number;
  readonly end: number;
  readonly into: Into | null;
  /** Alt was held with the last arrow: days off count too. */
  readonly free: boolean;
}

/** What of a key press decides. */
export interface MoveKey {
  readonly key: string;
  readonly code?: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Begins moving an item of a row, or scheduling its mandate at the start of its window (on the day given where that
 *  is open); null where nothing can be moved. */
export function beginMove(
  row: Row,
  item: Item | null,
  today: Day,
  others: readonly Moving[],
  work: WorkDays,
): MoveMode | null {
  const base =
    editItem(row, item, others) ??
    editSchedule(row, row.window?.from ?? row.window?.to ?? today, work);
  return base && { base, part: 'all', days: 0, start: 0, end: 0, into: null, free: false };
}

/** The move after a key; null for keys that say nothing to it. Arrows move by working days, with Shift and up and down
 *  by weeks, with Alt by any day; Alt+S and Alt+E let them act on the start or the end, M on all again. */
export function moveByKey(mode: MoveMode, key: MoveKey, work: WorkDays): MoveMode | null {
  const part = partOf(key);
  if (part) return mode.base.item === null || !hasEdges(mode) ? null : { ...mode, part };
  const sign = signs[key.key];
  return sign === undefined ? null : stepBy(mode, sign, key, work);
}

function stepBy(mode: MoveMode, sign: 1 | -1, key: MoveKey, work: WorkDays): MoveMode {
  const weeks = key.shiftKey || key.key === 'ArrowUp' || key.key === 'ArrowDown';
  const step = sign * (weeks ? 7 : 1);
  const free = key.altKey;
  const { base, part } = mode;
  if (part !== 'all') return { ...mode, free, [part]: mode[part] + step };
  if (weeks || free || !work) return { ...mode, free, days: mode.days + step };
  const worksOn = work(base.item?.placeId ?? base.row.stationId);
  return { ...mode, free, days: nextShift(base.before, mode.days, sign, worksOn) };
}

const signs: Readonly<Record<string, 1 | -1>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowDown: 1,
};

function partOf({ key, code, altKey }: MoveKey): MovePart | null {
  if (!altKey) return key.toLowerCase() === 'm' ? 'all' : null;
  // With Alt some keyboards write another letter: the key's place decides then.
  if (code === 'KeyS' || key.toLowerCase() === 's') return 'start';
  return code === 'KeyE' || key.toLowerCase() === 'e' ? 'end' : null;
}

function hasEdges({ base }: MoveMode): boolean {
  return base.before.at === null;
}

/** The edit that the move stands for now. */
export function editingOf(mode: MoveMode, work: WorkDays): Editing {
  const { base, days, start, end, into } = mode;
  const snap = mode.free ? null : work;
  if (base.kind === 'schedule') {
    const day = toDay((firstDay(base.before) ?? 0) + days);
    return scheduledAt(base, day, snap);
  }
  let editing = days === 0 ? base : moved(base, days, snap);
  const edges = [
    ['start', start],
    ['end', end],
  ] as const;
  for (const [edge, by] of edges) {
    if (by === 0) continue;
    const { dates } = resized({ ...editing, before: editing.dates }, edge, by, snap);
    editing = { ...editing, dates };
  }
  const kind = days === 0 && into === null && (start !== 0 || end !== 0) ? 'resize' : 'move';
  return { ...editing, before: base.before, kind, into };
}
