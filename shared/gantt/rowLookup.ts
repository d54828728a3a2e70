import type { RowList } from './rowList';

const lookups = new WeakMap<RowList, Map<string, number>>();

/** A lookup from the key of a target to the place of its row: its own, else the closed row that shows it. Few keys are
 *  asked for (what is selected, and its neighbours): each costs one walk over the rows, once. */
export function rowIndexOf(rows: RowList): (key: string) => number | null {
  let known = lookups.get(rows);
  if (!known) {
    known = new Map();
    lookups.set(rows, known);
  }
  const found = known;
  return (key) => {
    let index = found.get(key);
    if (index === undefined) {
      index = rows.indexOfTarget(key);
      found.set(key, index);
    }
    return index === -1 ? null : index;
  };
}
