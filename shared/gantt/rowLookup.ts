import { keyOfTarget, type Row } from './row';

const lookups = new WeakMap<readonly Row[], ReadonlyMap<string, number>>();

/** A lookup from the key of a target to the place of its row: its own, else the closed row that shows it. Worked out
 *  once for each list of rows. */
export function rowIndexOf(rows: readonly Row[]): (key: string) => number | null {
  let lookup = lookups.get(rows);
  if (!lookup) {
    lookup = makeLookup(rows);
    lookups.set(rows, lookup);
  }
  const known = lookup;
  return (key) => known.get(key) ?? null;
}

function makeLookup(rows: readonly Row[]): ReadonlyMap<string, number> {
  const own = new Map<string, number>();
  const shown = new Map<string, number>();
  rows.forEach((row, i) => {
    if (row.target) setOnce(own, keyOfTarget(row.target), i);
    if (row.mandate) setOnce(own, `mandate:${row.mandate.id}`, i);
    for (const item of row.items) setOnce(shown, item.key, i);
  });
  for (const [key, i] of shown) setOnce(own, key, i);
  return own;
}

function setOnce(map: Map<string, number>, key: string, i: number): void {
  if (!map.has(key)) map.set(key, i);
}
