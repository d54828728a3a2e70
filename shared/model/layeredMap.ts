/** Rows that were changed on top of a table that stays as it is. */
interface Layer<V> {
  /** By key; undefined for a row that is gone. Keys that are not in the table are rows that are new. */
  readonly changed: ReadonlyMap<string, V | undefined>;
  readonly size: number;
}

/** A smaller table is copied: that is quicker than looking twice. */
const SMALL = 2000;

/** Changes on top of a table after which it is copied all the same. */
const MOST = 256;

/** The table with some rows put in (or taken out, where null); the table itself stays as it is. In order of entry, as a
 *  copy would be. A large one is not copied: O(changes + 256), and once in 256 times O(rows). */
export function withRows<V>(
  table: ReadonlyMap<string, V>,
  rows: Iterable<readonly [string, V | null]>,
): ReadonlyMap<string, V> {
  if (table.size < SMALL) return copied(table, rows);
  const layer = table instanceof LayeredMap ? (table as LayeredMap<V>).layer : null;
  const base = table instanceof LayeredMap ? (table as LayeredMap<V>).base : table;
  const changed = new Map(layer?.changed);
  let { size } = table;
  for (const [key, row] of rows) {
    const isInBase = base.has(key);
    const isThere = changed.has(key) ? changed.get(key) !== undefined : isInBase;
    // What comes back stands at the end, as it would in a copy.
    if (row !== null && !isThere && isInBase) return copied(table, rows);
    if (row !== null || isInBase) changed.set(key, row ?? undefined);
    else changed.delete(key);
    size += Number(row !== null) - Number(isThere);
  }
  return changed.size > MOST ? copied(table, rows) : new LayeredMap(base, { changed, size });
}

function copied<V>(
  table: ReadonlyMap<string, V>,
  rows: Iterable<readonly [string, V | null]>,
): ReadonlyMap<string, V> {
  const copy = new Map(table);
  for (const [key, row] of rows) {
    if (row === null) copy.delete(key);
    else copy.set(key, row);
  }
  return copy;
}

/** A table and what was changed on top of it, to be read as one. */
class LayeredMap<V> implements ReadonlyMap<string, V> {
  readonly base: ReadonlyMap<string, V>;
  readonly layer: Layer<V>;

  constructor(base: ReadonlyMap<string, V>, layer: Layer<V>) {
    this.base = base;
    this.layer = layer;
  }

  get size(): number {
    return this.layer.size;
  }

  get(key: string): V | undefined {
    const { changed } = this.layer;
    return changed.get(key) ?? (changed.has(key) ? undefined : this.base.get(key));
  }

  has(key: string): boolean {
    const { changed } = this.layer;
    return changed.has(key) ? changed.get(key) !== undefined : this.base.has(key);
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  *entries(): MapIterator<[string, V]> {
    const { changed } = this.layer;
    for (const entry of this.base) {
      const [key] = entry;
      if (!changed.has(key)) yield entry;
      else {
        const value = changed.get(key);
        if (value !== undefined) yield [key, value];
      }
    }
    for (const [key, value] of changed) {
      if (value !== undefined && !this.base.has(key)) yield [key, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
