import type { Row } from '../row';
import { placesIn } from '../rowIndex';
import type { SceneInput } from '../sceneInput';
import { dayAt, pxPerDay, xOf } from '../timeScale';

/** Bars in view from which a row is drawn as density, when most of them are narrower than 3 pixels. */
const MANY = 120;
const NARROW = 3;
/** With more than one bar on so many pixels none can be told from the next, however wide. */
const CROWDED = 2;

/** How much of a row lies in each pixel column, 0 to 4 (one, two, three or four, more), or null where its bars can
 *  be drawn one by one. */
export function densityOf(input: SceneInput, row: Row): Uint8Array | null {
  const { scale, width } = input;
  const from = dayAt(scale, 0);
  const to = dayAt(scale, width);
  const [first, last] = placesIn(row.items, from, to);
  if (last - first < MANY) return null;
  const day = pxPerDay(scale);
  let narrow = 0;
  for (let i = first; i < last; i++) {
    const item = row.items[i]!;
    if ((item.end - item.start) * day < NARROW) narrow += 1;
  }
  if (narrow * 2 < last - first && last - first < width / CROWDED) return null;
  const counts = new Uint16Array(Math.ceil(width));
  for (let i = first; i < last; i++) {
    const item = row.items[i]!;
    const start = Math.max(0, Math.round(xOf(scale, item.start)));
    const end = Math.min(counts.length, Math.max(start + 1, Math.round(xOf(scale, item.end))));
    for (let x = start; x < end; x++) counts[x]! += 1;
  }
  return Uint8Array.from(counts, levelOf);
}

function levelOf(count: number): number {
  if (count <= 2) return count;
  return count <= 4 ? 3 : 4;
}
