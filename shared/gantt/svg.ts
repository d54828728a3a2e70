import { coloredLooks, colorOf } from './look';
import type { Palette } from './palette';
import type { Picture, PicturePart } from './picture';
import type { Shape } from './shape';
import { type Attributes, element, escapeText, inked } from './svgElement';

/** Shapes as SVG markup, in their order, in CSS pixels; every text is escaped. Put it in an <svg> with svgDefs. */
export function svgShapes(shapes: readonly Shape[], palette: Palette): string {
  return shapes.map((shape) => svgOf(shape, palette)).join('');
}

/** The patterns that svgShapes refers to; once in each <svg> that holds shapes. */
export function svgDefs(palette: Palette): string {
  const background = palette.colors.background;
  const stripes = [...new Set(coloredLooks.map((look) => palette.colors[colorOf(look)]))].map(
    (color) =>
      element(
        'pattern',
        {
          id: stripeId(color),
          width: 5,
          height: 5,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        element('rect', { width: 5, height: 5, ...inked('fill', background) }) +
          element('rect', { width: 2, height: 5, ...inked('fill', color) }),
      ),
  );
  const dot = { width: 1, height: 1, ...inked('fill', palette.colors['ink-3']) };
  const dots = element(
    'pattern',
    { id: 'holiday', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    element('rect', { x: 1, y: 1, ...dot }) + element('rect', { x: 4, y: 4, ...dot }),
  );
  return element('defs', {}, stripes.join('') + dots);
}

/** A picture as an SVG document in CSS pixels; what reaches beyond a part is cut off at its border. */
export function svgDocument({ width, height, title, parts }: Picture, palette: Palette): string {
  const named = title === '' ? '' : element('title', {}, escapeText(title));
  const body = parts.map((part) => svgPart(part, palette)).join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': palette.font,
    },
    named + svgDefs(palette) + body,
  );
}

/** A group and not an <svg> of its own, which few programs but browsers know. Its clip has the name of its size, so that
 *  pictures on one page never mean each other's. */
function svgPart({ x, y, w, h, shapes }: PicturePart, palette: Palette): string {
  const id = `clip-${w}-${h}`.replaceAll('.', '_');
  const clip = element('clipPath', { id }, element('rect', { width: w, height: h }));
  const transform = `translate(${x} ${y})`;
  return clip + element('g', { transform, 'clip-path': `url(#${id})` }, svgShapes(shapes, palette));
}

/** A picture as a file: the document with what only a file may say, which opens in any program that reads SVG. */
export function svgFile(picture: Picture, palette: Palette): string {
  const document = svgDocument(picture, palette);
  const style = 'font-variant-numeric: tabular-nums';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.replace('<svg', `<svg style="${style}"`)}\n`;
}

/** Shapes alone as an SVG document of a size in CSS pixels. */
export function svgPicture(
  shapes: readonly Shape[],
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
): string {
  const parts = [{ x: 0, y: 0, w: width, h: height, shapes }];
  return svgDocument({ width, height, title: '', parts }, palette);
}

function stripeId(color: string): string {
  return `stripe-${color.replace(/[^a-z0-9]/gi, '')}`;
}

function svgOf(shape: Shape, palette: Palette): string {
  const { colors } = palette;
  switch (shape.kind) {
    case 'rect': {
      const fill = colors[shape.color];
      if (palette.windowOutline && shape.color === 'window') {
        const line = { ...inked('stroke', colors['window-edge']), 'stroke-width': 1 };
        return element('rect', { ...inset(shape, 0.5), ...inked('fill', fill), ...line });
      }
      return fill === 'none' ? '' : element('rect', { ...box(shape), ...inked('fill', fill) });
    }
    case 'dots':
      return element('rect', { ...box(shape), fill: 'url(#holiday)' });
    case 'ring':
      return element('rect', {
        ...inset(shape, shape.width / 2),
        rx: shape.radius,
        fill: 'none',
        ...inked('stroke', colors[shape.color]),
        'stroke-width': shape.width,
      });
    case 'path':
      return svgPath(shape, colors[shape.color]);
    case 'bar':
      return svgBar(shape, palette);
    case 'glyph':
      return svgGlyph(shape, palette);
    case 'text':
      return element(
        'text',
        {
          x: shape.x,
          y: shape.y + BASELINE * shape.size,
          ...inked('fill', colors[shape.color]),
          'font-size': shape.size,
          'font-weight': shape.weight,
          'text-anchor': anchors[shape.align],
        },
        escapeText(shape.text),
      );
    case 'density':
      return svgDensity(shape, colors['ink-2']);
  }
}

/** From the middle of a line down to where its letters stand, in parts of their size: few programs know
 *  dominant-baseline. */
const BASELINE = 0.36;

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function box({ x, y, w, h }: Box): Attributes {
  return { x, y, width: w, height: h };
}

function inset({ x, y, w, h }: Box, by: number): Attributes {
  return { x: x + by, y: y + by, width: Math.max(0, w - 2 * by), height: Math.max(0, h - 2 * by) };
}

function svgPath(shape: Extract<Shape, { kind: 'path' }>, color: string): string {
  const { points } = shape;
  const line = element('polyline', {
    points: points.join(' '),
    fill: 'none',
    ...inked('stroke', color),
    'stroke-width': shape.width,
    ...(shape.dash ? { 'stroke-dasharray': shape.dash.join(' ') } : {}),
  });
  if (!shape.arrow) return line;
  const x = points[points.length - 2]!;
  const y = points[points.length - 1]!;
  const back = points[points.length - 4]! < x ? -5 : 5;
  const head = `M${x} ${y}L${x + back} ${y - 3.5}V${y + 3.5}z`;
  return line + element('path', { d: head, fill: color });
}

function svgBar(shape: Extract<Shape, { kind: 'bar' }>, palette: Palette): string {
  const { look, state, radius } = shape;
  const color = palette.colors[colorOf(look)];
  const outlined = { ...inset(shape, 0.5), rx: Math.max(0, radius - 0.5), stroke: color };
  switch (state) {
    case 'confirmed':
      return element('rect', { ...box(shape), rx: radius, fill: color });
    case 'held': {
      const fill = palette.colors[colorOf(look, true)];
      const body = element('rect', { ...box(shape), rx: radius, fill });
      return palette.heldOutline ? body + element('rect', { ...outlined, fill: 'none' }) : body;
    }
    case 'tentative':
      return element('rect', { ...outlined, fill: `url(#${stripeId(color)})` });
    case 'cancelled': {
      const strike = { x: shape.x - 3, y: shape.y + shape.h / 2 - 0.75, width: shape.w + 6 };
      return (
        element('rect', { ...outlined, fill: palette.colors.background }) +
        element('rect', { ...strike, height: 1.5, fill: color })
      );
    }
    case 'was':
    case 'ghost':
      return element('rect', { ...outlined, fill: 'none', 'stroke-dasharray': '3 2' });
  }
}

function svgGlyph(shape: Extract<Shape, { kind: 'glyph' }>, palette: Palette): string {
  const scale = shape.size / 12;
  const color = palette.colors[shape.color];
  const ground = shape.ground ? palette.colors[shape.ground] : null;
  const first = shape.glyph[0];
  const parts = shape.glyph.map((part) => {
    const ink = part.ground ? palette.colors.background : color;
    if (part.paint === 'fill') {
      return element('path', { d: part.d, fill: ink, 'fill-rule': 'evenodd' });
    }
    return element('path', {
      d: part.d,
      fill: ground !== null && part === first ? ground : 'none',
      stroke: ink,
      'stroke-width': part.width ?? 1.4,
      ...(part.dash ? { 'stroke-dasharray': part.dash.join(' ') } : {}),
    });
  });
  const at = `translate(${shape.x} ${shape.y})`;
  return element('g', { transform: scale === 1 ? at : `${at} scale(${scale})` }, parts.join(''));
}

/** Columns of one level that touch are one rectangle. */
function svgDensity(shape: Extract<Shape, { kind: 'density' }>, color: string): string {
  const { levels, x, y, h } = shape;
  let markup = '';
  for (let start = 0; start < levels.length;) {
    let end = start + 1;
    while (end < levels.length && levels[end] === levels[start]) end += 1;
    const level = levels[start]!;
    if (level > 0) {
      const rect = { x: x + start, y, width: end - start, height: h };
      markup += element('rect', { ...rect, fill: color, 'fill-opacity': 0.05 + level * 0.2 });
    }
    start = end;
  }
  return markup;
}
