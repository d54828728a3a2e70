import type { Glyph } from '@shared/gantt/glyphs';
import { colorOf } from '@shared/gantt/look';
import type { Shape } from '@shared/gantt/shape';
import { paintDensities } from './densityPainter';
import type { Palette } from '@shared/gantt/palette';

const paths = new Map<string, Path2D>();

type Bar = Extract<Shape, { kind: 'bar' }>;
type Rect = Extract<Shape, { kind: 'rect' }>;
type GlyphShape = Extract<Shape, { kind: 'glyph' }>;
type PathShape = Extract<Shape, { kind: 'path' }>;
type Text = Extract<Shape, { kind: 'text' }>;

/** Paints shapes in their order. The context is scaled to CSS pixels and stands at the shapes' origin. */
export function paintShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  palette: Palette,
): void {
  context.textBaseline = 'middle';
  const density = paintDensities(context, shapes, palette);
  const text = textPainter(context, palette);
  for (const shape of shapes) {
    switch (shape.kind) {
      case 'rect':
        context.fillStyle = palette.colors[shape.color];
        context.fillRect(shape.x, shape.y, shape.w, shape.h);
        if (palette.windowOutline && shape.color === 'window') outlineRect(context, shape, palette);
        break;
      case 'dots':
        paintDots(context, shape.x, shape.y, shape.w, shape.h, palette);
        break;
      case 'path':
        paintPath(context, shape, palette);
        break;
      case 'bar':
        paintBar(context, shape, palette);
        break;
      case 'ring':
        context.strokeStyle = palette.colors[shape.color];
        context.lineWidth = shape.width;
        context.beginPath();
        context.roundRect(
          shape.x + shape.width / 2,
          shape.y + shape.width / 2,
          shape.w - shape.width,
          shape.h - shape.width,
          shape.radius,
        );
        context.stroke();
        break;
      case 'glyph':
        paintGlyph(context, shape, palette);
        break;
      case 'text':
        text(shape);
        break;
      case 'density':
        density(shape);
        break;
    }
  }
}

/** Where there are no tints: a line around a window, and the teeth of a comb in full. */
function outlineRect(context: CanvasRenderingContext2D, shape: Rect, palette: Palette): void {
  const { x, y, w, h } = shape;
  context.strokeStyle = palette.colors['window-edge'];
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, Math.max(0, w - 1), h - 1);
}

function paintDots(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  w: number,
  h: number,
  palette: Palette,
): void {
  context.fillStyle = palette.colors['ink-3'];
  for (let row = 0; row * 3 + 2 < h; row++) {
    const shift = row % 2 === 0 ? 1 : 4;
    for (let dx = shift; dx < w; dx += 6) context.fillRect(x + dx, y + 1 + row * 3, 1, 1);
  }
}

function paintPath(context: CanvasRenderingContext2D, shape: PathShape, palette: Palette): void {
  const { points } = shape;
  context.strokeStyle = palette.colors[shape.color];
  context.lineWidth = shape.width;
  context.lineJoin = 'round';
  if (shape.dash) context.setLineDash([...shape.dash]);
  context.beginPath();
  for (let i = 0; i < points.length; i += 2) context.lineTo(points[i]!, points[i + 1]!);
  context.stroke();
  if (shape.dash) context.setLineDash([]);
  if (!shape.arrow) return;
  const x = points[points.length - 2]!;
  const y = points[points.length - 1]!;
  const back = points[points.length - 4]! < x ? -5 : 5;
  context.fillStyle = palette.colors[shape.color];
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + back, y - 3.5);
  context.lineTo(x + back, y + 3.5);
  context.fill();
}

function paintBar(context: CanvasRenderingContext2D, bar: Bar, palette: Palette): void {
  const { x, y, w, h, radius, look, state } = bar;
  const color = palette.colors[colorOf(look)];
  const body = (inset: number) => {
    context.beginPath();
    const r = Math.max(0, radius - inset);
    context.roundRect(x + inset, y + inset, Math.max(0, w - 2 * inset), h - 2 * inset, r);
  };
  const outline = () => {
    context.strokeStyle = color;
    context.lineWidth = 1;
    body(0.5);
    context.stroke();
  };
  if (state === 'confirmed' || state === 'held') {
    context.fillStyle = state === 'held' ? palette.colors[colorOf(look, true)] : color;
    body(0);
    context.fill();
    if (state === 'held' && palette.heldOutline) outline();
    return;
  }
  if (state === 'was' || state === 'ghost') {
    context.setLineDash([3, 2]);
    outline();
    context.setLineDash([]);
    return;
  }
  context.fillStyle = palette.colors.background;
  body(0);
  context.fill();
  if (state === 'tentative') paintStripes(context, bar, color, body);
  outline();
  if (state === 'cancelled') {
    context.fillStyle = color;
    context.fillRect(x - 3, y + h / 2 - 0.75, w + 6, 1.5);
  }
}

/** Stripes at 45 degrees, 2 px of colour every 5 px, measured across them. */
function paintStripes(
  context: CanvasRenderingContext2D,
  { x, y, w, h }: Bar,
  color: string,
  body: (inset: number) => void,
): void {
  context.save();
  body(0);
  context.clip();
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.beginPath();
  const step = 5 * Math.SQRT2;
  for (let at = x - h + 2; at < x + w; at += step) {
    context.moveTo(at - 1, y + h + 1);
    context.lineTo(at + h + 1, y - 1);
  }
  context.stroke();
  context.restore();
}

function paintGlyph(context: CanvasRenderingContext2D, shape: GlyphShape, palette: Palette): void {
  const scale = shape.size / 12;
  context.translate(shape.x, shape.y);
  if (scale !== 1) context.scale(scale, scale);
  const color = palette.colors[shape.color];
  if (shape.ground) fillOutline(context, shape.glyph, palette.colors[shape.ground]);
  for (const part of shape.glyph) {
    const ink = part.ground ? palette.colors.background : color;
    if (part.paint === 'fill') {
      context.fillStyle = ink;
      context.fill(pathOf(part.d), 'evenodd');
      continue;
    }
    context.strokeStyle = ink;
    context.lineWidth = part.width ?? 1.4;
    context.setLineDash(part.dash ? [...part.dash] : []);
    context.stroke(pathOf(part.d));
  }
  context.setLineDash([]);
  if (scale !== 1) context.scale(1 / scale, 1 / scale);
  context.translate(-shape.x, -shape.y);
}

/** A hollow glyph hides what lies under it: its first path is its outline. */
function fillOutline(context: CanvasRenderingContext2D, glyph: Glyph, color: string): void {
  const outline = glyph[0];
  if (!outline) return;
  context.fillStyle = color;
  context.fill(pathOf(outline.d));
}

function pathOf(d: string): Path2D {
  let path = paths.get(d);
  if (!path) {
    path = new Path2D(d);
    paths.set(d, path);
  }
  return path;
}

/** What paints texts. It knows the font that it set last: the context tells its font in words of its own, and to read it
 *  costs more than a text. */
function textPainter(context: CanvasRenderingContext2D, palette: Palette): (text: Text) => void {
  let setTo = '';
  return (text) => {
    const font = `${text.weight} ${text.size}px ${palette.font}`;
    if (font !== setTo) context.font = font;
    setTo = font;
    context.fillStyle = palette.colors[text.color];
    context.textAlign = text.align;
    context.fillText(text.text, text.x, text.y + 0.5);
  };
}
