import { EventLine } from './eventLine';
import type { Node } from './node';

/** By first day, then id. Ids of events are compared without being made: there may be 5,000 on one day. */
export function byStart(a: Node, b: Node): number {
  if (a.start !== b.start) return a.start - b.start;
  const isPlain = a instanceof EventLine && b instanceof EventLine && a.suffix === b.suffix;
  const [idOfA, idOfB] = isPlain ? [a.event.id, b.event.id] : [a.id, b.id];
  return idOfA < idOfB ? -1 : idOfA > idOfB ? 1 : 0;
}

/** The lines with the one at `index` moved to its place among those from `first` on, which are sorted by start. One
 *  that stands before `first` stays. Changes the array. */
export function settle(lines: Node[], index: number, first: number): void {
  if (index < first) return;
  const [line] = lines.splice(index, 1);
  lines.splice(placeAmong(lines, line!, first), 0, line!);
}

/** The first place from `first` on before which no line lies that begins earlier. */
function placeAmong(lines: readonly Node[], line: Node, first: number): number {
  let low = first;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byStart(lines[middle]!, line) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
