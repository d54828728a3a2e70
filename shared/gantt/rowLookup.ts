import { keyOfTarget, type Row } from './row';

const lookups = new WeakMap<readonly Row[], Map<string, number | null>>();

/** A lookup from the key of a target to the place of its row: its own, else the closed row that shows it. Few keys are
 *  asked for (what is selected, and its neighbours): each costs one walk over the rows, once. */
export function rowIndexOf(rows: readonly Row[]): (key: string) => number | null {
  let known = lookups.get(rows);
  if (!known) {
    known = new Map();
    lookups.set(rows, known);
  }
  const found = known;
  return (key) => {
    let index = found.get(key);
    if (index === undefined) {
      index = findRow(rows, key);
      found.set(key, index);
    }
    return index;
  };
}

function findRow(rows: readonly Row[], key: string): number | null {
  const id = key.slice(key.indexOf(':') + 1);
  let shown: number | null = null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const { target, mandate } = row;
    if (target && id.startsWith(target.id) && keyOfTarget(target) === key) return i;
    if (shown !== null) continue;
    if (mandate && row.memberId === null && key === `mandate:${mandate.id}`) shown = i;
    else if (row.items.length > 0 && row.items.some((item) => item.key === key)) shown = i;
  }
  return shown;
}
