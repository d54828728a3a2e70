import type { Item } from './row';

/** Things that are drawn on one row, by start. An array is one; a crowd makes its items only when they are asked for. */
export interface Items extends Iterable<Item> {
  readonly length: number;
  readonly at: (index: number) => Item | undefined;
  readonly find: (is: (item: Item) => boolean) => Item | undefined;
  readonly some: (is: (item: Item) => boolean) => boolean;
  readonly every: (is: (item: Item) => boolean) => boolean;
}

/** Days of the items of a row, in the order of the items. */
export interface ItemDays {
  readonly start: Int32Array;
  /** Half-open, of the item at the same place. */
  readonly end: Int32Array;
  /** The latest end so far. */
  readonly maxEnd: Int32Array;
  /** All ends, sorted by themselves. */
  readonly sortedEnd: Int32Array;
}

const daysOf = new WeakMap<Items, ItemDays>();

/** Many items of which only the days are kept: 16 bytes an item. `make` gives the item at a place. */
export function crowd(start: Int32Array, end: Int32Array, make: (index: number) => Item): Items {
  const length = start.length;
  const at = (index: number) => (index >= 0 && index < length ? make(index) : undefined);
  const find = (is: (item: Item) => boolean) => {
    for (let i = 0; i < length; i++) {
      const item = make(i);
      if (is(item)) return item;
    }
    return undefined;
  };
  const some = (is: (item: Item) => boolean) => find(is) !== undefined;
  const items: Items = {
    length,
    at,
    find,
    some,
    every: (is) => !some((item) => !is(item)),
    *[Symbol.iterator]() {
      for (let i = 0; i < length; i++) yield make(i);
    },
  };
  daysOf.set(items, indexed(start, end));
  return items;
}

/** The days of a row's items; made once. */
export function itemDays(items: Items): ItemDays {
  let days = daysOf.get(items);
  if (!days) {
    const start = new Int32Array(items.length);
    const end = new Int32Array(items.length);
    let i = 0;
    for (const item of items) {
      start[i] = item.start;
      end[i++] = item.end;
    }
    days = indexed(start, end);
    daysOf.set(items, days);
  }
  return days;
}

function indexed(start: Int32Array, end: Int32Array): ItemDays {
  const maxEnd = new Int32Array(end.length);
  let max = -Infinity;
  for (let i = 0; i < end.length; i++) {
    if (end[i]! > max) max = end[i]!;
    maxEnd[i] = max;
  }
  return { start, end, maxEnd, sortedEnd: end.slice().sort() };
}
