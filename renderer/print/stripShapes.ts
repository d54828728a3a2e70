import { hollowGlyph, glyphOfLook } from '@shared/gantt/glyphs';
import { colorOf } from '@shared/gantt/look';
import type { Item } from '@shared/gantt/row';
import type { BarState, Measure, Shape } from '@shared/gantt/shape';
import { axisOf } from '@shared/gantt/ticks';
import { type TimeScale, xOf } from '@shared/gantt/timeScale';
import { civil, type Day, type DaySpan, dayOf, toDay } from '@shared/model/time';
import { paperText } from './paper';

/** What a strip shows: the span of a phase and its events. */
export interface Strip {
  readonly span: DaySpan;
  readonly items: readonly Item[];
  readonly today: Day;
  readonly width: number;
  readonly measure: Measure;
  readonly month: (day: Day) => string;
  /** Beside a bar of the second line: "hearing". */
  readonly kind: (item: Item) => string;
}

const HEAD = 20;
const LANE = 22;

/** Months as heads; rounds or sessions with their numbers; other meetings with their kind; documents and dates; the day
 *  of the question as a dashed line. Things that would lie on each other get further lines. */
export function stripShapes(strip: Strip): { readonly shapes: Shape[]; readonly height: number } {
  const scale = stripScaleOf(strip);
  const counted = strip.items.filter(isCounted);
  const others = strip.items.filter((item) => item.shape === 'bar' && !isCounted(item));
  const points = strip.items.filter((item) => item.shape === 'point');
  const numbers = counted.length > 1;
  const lanes = [
    ...lanesOf(
      counted.map((item, i) =>
        barPiece(item, scale, numbers ? String(i + 1) : '', 'before', strip),
      ),
    ),
    ...lanesOf(others.map((item) => barPiece(item, scale, strip.kind(item), 'after', strip))),
    ...lanesOf(points.map((item) => pointPiece(item, scale))),
  ];
  const height = HEAD + Math.max(1, lanes.length) * LANE + 4;
  const shapes: Shape[] = [
    ...monthShapes(strip, scale, height),
    ...asOfShapes(strip, scale, height),
  ];
  lanes.forEach((lane, i) => {
    for (const piece of lane) shapes.push(...piece.draw(HEAD + 2 + i * LANE + LANE / 2));
  });
  return { shapes, height };
}

function isCounted(item: Item): boolean {
  return item.shape === 'bar' && (item.look === 'round' || item.look === 'session');
}

/** Whole months over the whole width. */
function stripScaleOf({ span, width }: Strip): TimeScale {
  const first = civil(span.start);
  const last = civil(toDay(span.end - 1));
  const from = dayOf(first.year, first.month, 1);
  const to = dayOf(last.year + Math.floor(last.month / 12), (last.month % 12) + 1, 1);
  const pxPerWeek = (width * 7) / (to - from);
  return { pxPerWeek, offset: ((from - 4) * pxPerWeek) / 7 };
}

function monthShapes(strip: Strip, scale: TimeScale, height: number): readonly Shape[] {
  const axis = axisOf(scale, strip.width);
  const ticks = axis.level === 'weeks' ? axis.upper : axis.lower;
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y: HEAD, w: strip.width, h: 1, color: 'ink' },
    { kind: 'rect', x: 0, y: height - 1, w: strip.width, h: 1, color: 'ink' },
    { kind: 'rect', x: strip.width - 1, y: 0, w: 1, h: height, color: 'line-strong' },
  ];
  for (const { x, end, day } of ticks) {
    if (x >= strip.width - 2) continue;
    shapes.push({ kind: 'rect', x, y: 0, w: 1, h: height, color: 'line-strong' });
    const text = strip.month(day);
    if (strip.measure(text, paperText, 400) + 8 > Math.min(end, strip.width) - x) continue;
    shapes.push(words(text, x + 5, HEAD / 2, 400, 'left'));
  }
  return shapes;
}

function asOfShapes({ today, width }: Strip, scale: TimeScale, height: number): readonly Shape[] {
  const x = Math.round(xOf(scale, today));
  if (x < 0 || x > width) return [];
  return [
    { kind: 'path', points: [x, HEAD, x, height], color: 'accent', width: 1.5, dash: [4, 3] },
  ];
}

/** One thing with its words: from and to in pixels. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly draw: (middle: number) => readonly Shape[];
}

/** Each thing in the first line that is free there. */
function lanesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lanes: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const free = lanes.find((lane) => lane[lane.length - 1]!.to + 2 <= piece.from);
    if (free) free.push(piece);
    else lanes.push([piece]);
  }
  return lanes;
}

function barPiece(
  item: Item,
  scale: TimeScale,
  text: string,
  side: 'before' | 'after',
  strip: Strip,
): Piece {
  const bars = item.segments.map((segment) => {
    const x = Math.round(xOf(scale, segment.start));
    return { x, w: Math.max(4, Math.round(xOf(scale, segment.end)) - x) };
  });
  const left = bars[0]!.x;
  const right = bars[bars.length - 1]!.x + bars[bars.length - 1]!.w;
  const weight = side === 'before' ? 600 : 400;
  const room = text === '' ? 0 : strip.measure(text, paperText, weight) + 5;
  const isAfter = side === 'after' && right + room <= strip.width;
  const isBefore = !isAfter && left - room >= 0 && room > 0;
  const draw = (middle: number): readonly Shape[] => {
    const shapes: Shape[] = [];
    if (isAfter || isBefore) {
      const x = isBefore ? left - room : right;
      // The lines of the months stop at words.
      shapes.push({ kind: 'rect', x, y: middle - 7, w: room + 2, h: 14, color: 'background' });
      shapes.push(
        words(text, isBefore ? left - 5 : right + 5, middle, weight, isBefore ? 'right' : 'left'),
      );
    }
    if (bars.length > 1) {
      const color = colorOf(item.look, item.state === 'held');
      shapes.push({ kind: 'rect', x: left, y: middle - 1, w: right - left, h: 2, color });
    }
    const state = stateOf(item);
    for (const { x, w } of bars) {
      shapes.push({
        kind: 'bar',
        x,
        y: middle - 7,
        w,
        h: 14,
        radius: w < 8 ? 1 : 2,
        look: item.look,
        state,
      });
    }
    return shapes;
  };
  return { from: isBefore ? left - room : left, to: isAfter ? right + room : right, draw };
}

function stateOf({ ghost, state }: Item): BarState {
  if (ghost) return 'ghost';
  return state === 'open' || state === 'done' ? 'confirmed' : state;
}

function pointPiece(item: Item, scale: TimeScale): Piece {
  const x = Math.round((xOf(scale, item.start) + xOf(scale, item.end)) / 2) - 6;
  const look = item.look === 'document' ? 'document' : 'deadline';
  const isDone = item.state === 'done' || item.state === 'held';
  const glyph = isDone ? glyphOfLook[look] : hollowGlyph[look];
  const draw = (middle: number): readonly Shape[] => [
    {
      kind: 'glyph',
      glyph,
      x,
      y: middle - 6,
      size: 12,
      color: 'ink',
      ground: isDone ? null : 'background',
    },
  ];
  return { from: x, to: x + 12, draw };
}

function words(
  text: string,
  x: number,
  y: number,
  weight: 400 | 600,
  align: 'left' | 'right',
): Shape {
  return { kind: 'text', x, y, text, color: 'ink', size: paperText, weight, align };
}
