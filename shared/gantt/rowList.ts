import { keyOfTarget, type Row } from './row';

/** The lines of an outline, top to bottom. A line is made when it is asked for: 100,000 of them cost what is looked at. */
export interface RowList {
  readonly length: number;
  readonly at: (index: number) => Row | undefined;
  readonly levelAt: (index: number) => number;
  /** How many lanes each row has; null where each has one. */
  readonly lanes: Uint8Array | null;
  /** Place of the row with an id; -1 where there is none. */
  readonly indexOfId: (id: string) => number;
  /** Place of the row that shows a target (keyOfTarget): its own, else the closed row over it; -1 where none does. */
  readonly indexOfTarget: (key: string) => number;
  /** The same, for a target that is likely near a row: most things hang on their neighbours. */
  readonly indexNear: (key: string, index: number) => number;
}

/** Rows that were made already, as a list. */
export function rowListOf(rows: readonly Row[]): RowList {
  return {
    length: rows.length,
    at: (index) => rows[index],
    levelAt: (index) => rows[index]!.level,
    lanes: Uint8Array.from(rows, (row) => row.lanes.count),
    indexOfId: (id) => rows.findIndex((row) => row.id === id),
    indexOfTarget: (key) => findRow(rows, key),
    indexNear: (key) => findRow(rows, key),
  };
}

function findRow(rows: readonly Row[], key: string): number {
  const id = key.slice(key.indexOf(':') + 1);
  let shown = -1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const { target, mandate } = row;
    if (target && id.startsWith(target.id) && keyOfTarget(target) === key) return i;
    if (shown !== -1) continue;
    if (mandate && row.memberId === null && key === `mandate:${mandate.id}`) shown = i;
    else if (row.items.length > 0 && row.items.some((item) => item.key === key)) shown = i;
  }
  return shown;
}
