import {
  glyphOfLook,
  glyphOfMark,
  colorOfMark,
  hollowGlyph,
  type Mark,
  struckGlyph,
} from '../glyphs';
import { colorOf, isOver } from '../look';
import type { DaySpan } from '../../model/time';
import { markOf, missedOf, subjectOf } from '../marks';
import { pointSize } from '../pieces';
import type { Item } from '../row';
import type { SceneInput } from '../sceneInput';
import type { BarState, Shape } from '../shape';
import { xOf, zoomLevelOf } from '../timeScale';
import type { Placed } from './place';

/** Height of a bar, and of one with hours inside. */
export const barHeight = 14;
export const barHeightWithHours = 16;

const GLYPH_IN_BAR = 10;
const ROOM_FOR_GLYPH = 24;

/** How an item's bar is painted. */
export function barState(item: Item): BarState {
  if (item.ghost) return 'ghost';
  if (item.state === 'open' || item.state === 'done') return 'confirmed';
  return item.state;
}

/** The pieces of a bar with the lines that join them, and in wide pieces its glyph or hours. */
export function barShapes(placed: Placed, middle: number, input: SceneInput): readonly Shape[] {
  const { item, pieces } = placed;
  const state = barState(item);
  const shapes: Shape[] = [];
  const level = zoomLevelOf(input.scale);
  pieces.forEach((piece, i) => {
    const h = piece.hours === '' ? barHeight : barHeightWithHours;
    const next = pieces[i + 1];
    if (next) {
      const x = piece.x + piece.w;
      const color = colorOf(item.look, state === 'held');
      shapes.push({ kind: 'rect', x, y: middle - 1, w: next.x - x, h: 2, color });
    }
    const radius = piece.w < 8 ? 1 : 2;
    const y = middle - h / 2;
    shapes.push({ kind: 'bar', x: piece.x, y, w: piece.w, h, radius, look: item.look, state });
    if (piece.hours !== '') shapes.push(...hoursInBar(piece, item, state, middle, input));
    else if (i === 0 && piece.w >= ROOM_FOR_GLYPH && level !== 'months') {
      shapes.push(...glyphInBar(piece.x, item, state, middle));
    }
  });
  return shapes;
}

function onBar(item: Item, state: BarState) {
  const look = item.look === 'phase' || item.look === 'application' ? 'reference' : item.look;
  if (state === 'held') return `on-kind-${look}-held` as const;
  return state === 'confirmed' ? (`on-kind-${look}` as const) : null;
}

function glyphInBar(x: number, item: Item, state: BarState, middle: number): readonly Shape[] {
  const color = onBar(item, state);
  if (color === null) return [];
  return [
    {
      kind: 'glyph',
      glyph: glyphOfLook[item.look],
      x: x + 5,
      y: middle - GLYPH_IN_BAR / 2,
      size: GLYPH_IN_BAR,
      color,
      ground: null,
    },
  ];
}

function hoursInBar(
  piece: { readonly x: number; readonly w: number; readonly hours: string },
  item: Item,
  state: BarState,
  middle: number,
  input: SceneInput,
): readonly Shape[] {
  const color = onBar(item, state);
  if (color === null || input.measure(piece.hours, 11, 500) + 2 > piece.w) return [];
  return [
    {
      kind: 'text',
      x: piece.x + piece.w / 2,
      y: middle,
      text: piece.hours,
      color,
      size: 11,
      weight: 500,
      align: 'center',
    },
  ];
}

/** A document or deadline: filled is done, hollow is open, hollow in red is missed, struck is waived. */
export function pointShapes(placed: Placed, middle: number, input: SceneInput): readonly Shape[] {
  const { item } = placed;
  const drawn = pointLook(item, input);
  return [
    {
      kind: 'glyph',
      ...drawn,
      x: placed.left,
      y: middle - pointSize / 2,
      size: pointSize,
    },
  ];
}

/** Glyph and colours of a point; one that was announced only later is hollow and set back. */
function pointLook(item: Item, input: SceneInput) {
  const look = item.look === 'document' ? 'document' : 'deadline';
  const ground = 'background' as const;
  if (item.ghost) return { glyph: hollowGlyph[look], color: 'ink-3', ground } as const;
  if (isOver(item.state)) {
    return { glyph: glyphOfLook[look], color: colorOf(item.look, true), ground: null };
  }
  if (item.state === 'cancelled') {
    return { glyph: struckGlyph[look], color: colorOf(item.look), ground };
  }
  const missed = missedOf(item, input.findings);
  if (missed === 'waived') return { glyph: struckGlyph[look], color: 'ink-2', ground } as const;
  const color = missed === 'missed' ? 'error' : colorOf(item.look);
  return { glyph: hollowGlyph[look], color, ground };
}

/** A phase: 4 px with 12 px end ticks, dark as far as it is over; an application window: 2 px. */
export function bandShapes(placed: Placed, middle: number, input: SceneInput): readonly Shape[] {
  const { left, item } = placed;
  const right = placed.right;
  if (item.shape === 'line') {
    return [{ kind: 'rect', x: left, y: middle - 1, w: right - left, h: 2, color: 'ink-2' }];
  }
  const now = Math.round(xOf(input.scale, input.today));
  const split = Math.min(right, Math.max(left, now));
  const shapes: Shape[] = [];
  const line = (x: number, w: number, color: 'ink-2' | 'line-strong') => {
    if (w > 0) shapes.push({ kind: 'rect', x, y: middle - 2, w, h: 4, color });
  };
  line(left, split - left, 'ink-2');
  line(split, right - split, 'line-strong');
  for (const x of [left, right]) {
    shapes.push({ kind: 'rect', x, y: middle - 6, w: 1, h: 12, color: 'ink-2' });
  }
  return shapes;
}

/** Where an item was: dashes under the bars, a hollow sign for a day. The state that is compared with counts, else its
 *  own last move. */
export function wasShapes(item: Item, middle: number, input: SceneInput): readonly Shape[] {
  const was = input.baseline ? input.baseline(item) : item.was;
  if (!was) return [];
  if (item.shape === 'point') return input.baseline ? wasPoint(item, was, middle, input) : [];
  if (item.shape !== 'bar') return [];
  return was.map((segment) => {
    const x = Math.round(xOf(input.scale, segment.start));
    const w = Math.max(4, Math.round(xOf(input.scale, segment.end)) - x);
    const radius = w < 8 ? 1 : 2;
    const y = middle - barHeight / 2;
    return { kind: 'bar', x, y, w, h: barHeight, radius, look: item.look, state: 'was' };
  });
}

function wasPoint(
  item: Item,
  was: readonly DaySpan[],
  middle: number,
  input: SceneInput,
): readonly Shape[] {
  const { start, end } = was[0]!;
  const x = Math.round(xOf(input.scale, (start + end) / 2)) - pointSize / 2;
  const glyph = hollowGlyph[item.look === 'document' ? 'document' : 'deadline'];
  const y = middle - pointSize / 2;
  return [
    { kind: 'glyph', glyph, x, y, size: pointSize, color: 'line-strong', ground: 'background' },
  ];
}

/** The ring of what is selected: one around all its pieces. */
export function ringShape(placed: Placed, middle: number): Shape {
  const h = barHeight + 6;
  return {
    kind: 'ring',
    x: placed.left - 3,
    y: middle - h / 2,
    w: placed.right - placed.left + 6,
    h,
    radius: 4,
    width: 1.5,
    color: 'accent',
  };
}

/** The mark that findings put after an item; null where nothing was found. */
export function itemMark(item: Item, input: SceneInput): Mark | null {
  return markOf([subjectOf(item)], input.findings);
}

/** A mark with its left edge at x. */
export function markShape(mark: Mark, x: number, middle: number): Shape {
  return {
    kind: 'glyph',
    glyph: glyphOfMark[mark],
    x,
    y: middle - 6,
    size: 12,
    color: colorOfMark[mark],
    ground: null,
  };
}
