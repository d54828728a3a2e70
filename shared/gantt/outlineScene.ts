import { cutTo } from './cutTo';
import { colorOfMark, glyphOfLook, glyphOfMark } from './glyphs';
import { colorOf, type ColorToken } from './look';
import { insideOf, markOf } from './marks';
import type { Row } from './row';
import { rowsInView, type RowInView, type SceneInput } from './sceneInput';
import type { Shape, TextWeight } from './shape';
import { monthOfDays } from './ticks';
import { zoomLevelOf } from './timeScale';

/** The words of the outline, in the reader's language. */
export interface OutlineWords {
  readonly row: (row: Row) => OutlineText;
  readonly headTitle: string;
  readonly headParagraph: string;
  readonly headDates: string;
  /** The clock of a zone: "New York, hours". */
  readonly clock: (zone: string) => string;
}

/** The words of one row. */
export interface OutlineText {
  readonly title: string;
  readonly paragraph: string;
  readonly dates: string;
  /** The dates are wording and no days: set back. */
  readonly soft: boolean;
}

/** Width of the outline of a picture in pixels: that of a wide window. */
export const outlineWidth = 376;

// Where the columns are, as the outline on screen has them.
const PARAGRAPH = 194;
const DATES_END = 350;
const LEVEL = 13;
// Where the axis has the hours of its clocks.
const HOURS = 21;
const HOURS_ROW = 20;

/** The outline's rows in view as shapes, at the height of the chart's rows. */
export function outlineScene(input: SceneInput, words: OutlineWords): readonly Shape[] {
  return [
    { kind: 'rect', x: 0, y: 0, w: outlineWidth, h: input.height, color: 'background' },
    ...rowsInView(input).flatMap((row) => rowShapes(row, input, words)),
    edge(input.height),
  ];
}

/** The heads of the outline's columns, as high as the axis. */
export function outlineHead(
  input: SceneInput,
  words: OutlineWords,
  height: number,
): readonly Shape[] {
  const month = monthOfDays(input.scale);
  const head = (text: string, x: number, width: number, align: 'left' | 'right'): TextShape => ({
    ...words12(cutTo(text, width, 12, input.measure), x, month === null ? height - 12 : 11, align),
    color: 'ink-3',
  });
  const dates = head(
    month === null ? words.headDates : input.words.tick('monthYear', month),
    DATES_END,
    130,
    'right',
  );
  return [
    { kind: 'rect', x: 0, y: 0, w: outlineWidth, h: height, color: 'panel' },
    head(words.headTitle, 22, PARAGRAPH - 26, 'left'),
    head(words.headParagraph, PARAGRAPH, 56, 'left'),
    month === null ? dates : { ...dates, color: 'ink', weight: 600 },
    ...clockHeads(input, words),
    { kind: 'rect', x: 0, y: height - 1, w: outlineWidth, h: 1, color: 'line-strong' },
    edge(height),
  ];
}

/** The names of the clocks that the axis has in day zoom, at the height of its hours. */
function clockHeads({ scale, clock }: SceneInput, words: OutlineWords): readonly Shape[] {
  if (!clock || zoomLevelOf(scale) !== 'days') return [];
  const zones = clock.secondZone === null ? [clock.zone] : [clock.zone, clock.secondZone];
  return zones.flatMap((zone, i): Shape[] => {
    const y = HOURS + i * HOURS_ROW;
    const text = { ...words12(words.clock(zone), outlineWidth - 10, y + 11, 'right'), size: 10.5 };
    return [{ kind: 'rect', x: 0, y, w: outlineWidth, h: 1, color: 'line' }, text];
  });
}

function rowShapes({ row, y, h }: RowInView, input: SceneInput, words: OutlineWords): Shape[] {
  const { measure } = input;
  const text = words.row(row);
  const middle = y + h / 2;
  const ground: ColorToken = row.group ? 'group-row' : 'background';
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y, w: outlineWidth, h, color: ground },
    { kind: 'rect', x: 0, y: y + h - 1, w: outlineWidth, h: 1, color: 'line' },
  ];
  let x = 6 + (Math.max(1, row.level) - 1) * LEVEL;
  if (row.expandable) shapes.push(chevron(row.expanded, x + 7, middle));
  x += row.group ? 16 : 14;
  if (row.look) {
    shapes.push(glyph(row, x + 3, middle - 6));
    x += 20;
  }
  const weight = row.group ? 600 : 400;
  const dates = cutTo(text.dates, 130, 12, measure);
  const datesStart = DATES_END - measure(dates, 12, 400);
  const paragraph = text.paragraph === '' ? '' : cutTo(text.paragraph, 56, 11.5, measure);
  const end = paragraph === '' ? datesStart : Math.min(PARAGRAPH, datesStart);
  const title = cutTo(text.title, end - x - 6, 12.5, measure, weight);
  shapes.push({ ...words12(title, x, middle, 'left', weight), size: 12.5 });
  // Long dates take what a short paragraph leaves; they never lie on it.
  if (PARAGRAPH + measure(paragraph, 11.5, 400) + 6 <= datesStart) {
    shapes.push({
      ...words12(paragraph, PARAGRAPH + 2, middle, 'left'),
      size: 11.5,
      color: 'ink-3',
    });
  }
  const color = text.soft || row.group ? 'ink-2' : 'ink';
  shapes.push({ ...words12(dates, DATES_END, middle, 'right'), color });
  shapes.push(...markShapes(row, middle, input));
  return shapes;
}

/** The row's own mark; boxed with a count where it stands for lines inside. */
function markShapes(row: Row, middle: number, { findings }: SceneInput): readonly Shape[] {
  const mark = markOf(row.subjects, findings);
  if (!mark) return [];
  const color = colorOfMark[mark];
  const inside = insideOf(row, findings);
  const glyphShape = { ...square(DATES_END + 7, middle - 6), glyph: glyphOfMark[mark], color };
  if (inside === 0) return [glyphShape];
  const count = String(Math.min(99, inside));
  const w = count.length === 1 ? 21 : 25;
  const x = DATES_END + 13 - w / 2;
  return [
    { kind: 'ring', x, y: middle - 7, w, h: 15, radius: 4, width: 1.2, color },
    { ...glyphShape, x: x + 3, y: middle - 4, size: 9 },
    { ...words12(count, x + w - 3, middle + 0.5, 'right', 600), size: 10, color },
  ];
}

type GlyphShape = Extract<Shape, { kind: 'glyph' }>;
type TextShape = Extract<Shape, { kind: 'text' }>;

const square = (x: number, y: number) => ({ kind: 'glyph', x, y, size: 12, ground: null }) as const;

function glyph(row: Row, x: number, y: number): GlyphShape {
  return { ...square(x, y), glyph: glyphOfLook[row.look!], color: colorOf(row.look!) };
}

function chevron(open: boolean, x: number, y: number): Shape {
  const points = open
    ? [x - 3.2, y - 1.6, x, y + 1.6, x + 3.2, y - 1.6]
    : [x - 1.6, y - 3.2, x + 1.6, y, x - 1.6, y + 3.2];
  return { kind: 'path', points, color: 'ink-2', width: 1.4 };
}

function words12(
  text: string,
  x: number,
  y: number,
  align: TextShape['align'],
  weight: TextWeight = 400,
): TextShape {
  return { kind: 'text', x, y, text, color: 'ink', size: 12, weight, align };
}

function edge(height: number): Shape {
  return { kind: 'rect', x: outlineWidth - 1, y: 0, w: 1, h: height, color: 'line-strong' };
}
