import { civil, toDay } from '../../model/time';
import { missedOf } from '../marks';
import type { Item, Row } from '../row';
import type { SceneInput } from '../sceneInput';
import type { Shape } from '../shape';
import { dayAt, xOf } from '../timeScale';
import { cutTo } from '../cutTo';
import type { Placed } from './place';
import { comb, windowExtent } from './windows';

const SIZE = 11;
const GAP = 6;
const LONGEST = 220;
const FEW = 12;

/** What stands beside an item on a row: how late it is, its symbol, its title where the row is not its own, its
 *  place. Empty for bands. */
export function labelOf(row: Row, item: Item, input: SceneInput): string {
  if (item.shape === 'band') return '';
  const title = isStranger(row, item) ? item.title : '';
  if (item.shape === 'point') return pointLabel(item, title, input);
  const sayPlace = item.placeId !== null && (!row.group || title === '');
  return sayPlace ? input.words.beside(item) : title;
}

/** True where the row's own title does not say what the item is. */
function isStranger(row: Row, item: Item): boolean {
  if (row.group) return true;
  if (row.own?.key === item.key) return false;
  return row.mandate === null || item.event?.mandateId !== row.mandate.id;
}

function pointLabel(item: Item, title: string, input: SceneInput): string {
  const missed = missedOf(item, input.findings) === 'missed';
  const late = missed ? input.words.late(input.today - item.start) : '';
  const symbol = title === '' ? (item.event?.symbol ?? '') : '';
  return [title, late === '' ? symbol : late].filter((text) => text !== '').join(', ');
}

interface Room {
  /** Right end of what stands before, and left end of what follows. */
  readonly before: number;
  readonly after: number;
  /** Right end of the item and its mark. */
  readonly end: number;
}

/** The label right of its bar, or right of the window when that is narrow; left of the bar where it would touch the
 *  as-of line; nothing where there is no room. */
export function labelShape(
  row: Row,
  placed: Placed,
  room: Room,
  middle: number,
  input: SceneInput,
): { readonly shape: Shape; readonly end: number } | null {
  // Measuring costs more than all else here: where not even a few letters fit, nothing is measured.
  const rightEnd = Math.min(room.after - 4, input.width - 4);
  if (rightEnd - room.end - GAP < FEW && placed.left - room.before - GAP < FEW) return null;
  const full = labelOf(row, placed.item, input);
  if (full === '') return null;
  const text = cutTo(full, LONGEST, SIZE, input.measure);
  const width = input.measure(text, SIZE, 400);
  const now = xOf(input.scale, input.today);
  const touchesNow = (x: number) => x - 4 < now && now < x + width + 4;
  const right = rightOf(row, room.end, width, input);
  if (!touchesNow(right) && right + width <= rightEnd) {
    return { shape: textAt(right, middle, text), end: right + width };
  }
  if (!touchesNow(right)) return null;
  const left = placed.left - GAP - width;
  const window = row.window && !row.group ? windowExtent(row.window, input) : null;
  const least = Math.max(room.before, window?.left ?? 0) + 4;
  if (left < least || touchesNow(left)) return null;
  return { shape: textAt(left, middle, text), end: left + width };
}

function rightOf(row: Row, end: number, width: number, input: SceneInput): number {
  const inside = end + GAP;
  const extent = row.window && !row.group ? windowExtent(row.window, input) : null;
  if (!extent) return inside;
  const windowEnd = extent.right + (extent.combRight ? comb.width : 0);
  if (end > windowEnd || inside + width <= extent.right - 2 || end < extent.left - width) {
    return inside;
  }
  return windowEnd + GAP;
}

function textAt(x: number, y: number, text: string): Shape {
  return { kind: 'text', x, y, text, color: 'ink-2', size: SIZE, weight: 400, align: 'left' };
}

const chevron = 4;
const INSET = 17;

/** Pixels between the chart's edge and the as-of line, where that lies within a label's reach. */
function roomBeforeNow(side: 'left' | 'right', input: SceneInput): number {
  const now = xOf(input.scale, input.today);
  const room = (side === 'left' ? now : input.width - now) - INSET - 6;
  return room > 40 && room < LONGEST ? room : LONGEST;
}

function yearInView({ scale, width }: SceneInput): number | null {
  const [first, last] = [dayAt(scale, 0), dayAt(scale, Math.max(0, width - 1))];
  const { year } = civil(toDay(Math.floor(first)));
  return civil(toDay(Math.floor(last))).year === year ? year : null;
}

/** What lies out of view, named at the chart's edge with an arrow. */
export function awayShapes(
  item: Item,
  side: 'left' | 'right',
  middle: number,
  onWindow: boolean,
  input: SceneInput,
): readonly Shape[] {
  const late = missedOf(item, input.findings) === 'missed';
  const words = input.words.away(item, yearInView(input));
  const full = late ? `${words}, ${input.words.late(input.today - item.start)}` : words;
  const text = cutTo(full, roomBeforeNow(side, input), SIZE, input.measure);
  const color = onWindow ? 'ink-2' : 'ink-3';
  const tip = side === 'left' ? 6 : input.width - 6;
  const back = side === 'left' ? tip + chevron : tip - chevron;
  return [
    {
      kind: 'path',
      points: [back, middle - chevron, tip, middle, back, middle + chevron],
      color: 'ink-2',
      width: 1.4,
    },
    {
      kind: 'text',
      x: side === 'left' ? INSET : input.width - INSET,
      y: middle,
      text,
      color,
      size: SIZE,
      weight: 400,
      align: side,
    },
  ];
}
