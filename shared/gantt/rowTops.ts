import { lanePitch } from './lanes';
import type { RowList } from './rowList';

/** Where rows lie, in pixels below the top of the first. */
export interface RowTops {
  readonly topOf: (index: number) => number;
  readonly heightOf: (index: number) => number;
  /** Place of the row at a pixel; beyond the last one where there is none. */
  readonly indexAt: (y: number) => number;
  /** Of all rows. */
  readonly height: number;
}

interface Known {
  readonly rowHeight: number;
  readonly tops: RowTops;
}

const knownOf = new WeakMap<RowList, Known>();

/** The places of some rows: all of one height but those with several lanes. Made once for rows and height. */
export function rowTopsOf(rows: RowList, rowHeight: number): RowTops {
  const known = knownOf.get(rows);
  if (known?.rowHeight === rowHeight) return known.tops;
  const tops = rows.lanes
    ? unequal(rows.lanes, rows.length, rowHeight)
    : equal(rows.length, rowHeight);
  knownOf.set(rows, { rowHeight, tops });
  return tops;
}

function equal(length: number, rowHeight: number): RowTops {
  return {
    topOf: (index) => index * rowHeight,
    heightOf: () => rowHeight,
    indexAt: (y) => Math.floor(y / rowHeight),
    height: length * rowHeight,
  };
}

function unequal(lanes: Uint8Array, length: number, rowHeight: number): RowTops {
  const tops = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) {
    tops[i + 1] = tops[i]! + rowHeight + (lanes[i]! - 1) * lanePitch;
  }
  return {
    topOf: (index) => tops[index]!,
    heightOf: (index) => rowHeight + (lanes[index]! - 1) * lanePitch,
    indexAt: (y) => (y < 0 ? -1 : lastAtMost(tops, y)),
    height: tops[length]!,
  };
}

/** Place of the last number that is at most a value. */
function lastAtMost(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
