import type { Shape } from './shape';

/** The same shapes where time runs from right to left, in a chart of some width in pixels: every x becomes width - x.
 *  Glyphs and texts are moved, not mirrored. */
export function mirrored(shapes: readonly Shape[], width: number): readonly Shape[] {
  return shapes.map((shape) => mirrorOf(shape, width));
}

function mirrorOf(shape: Shape, width: number): Shape {
  switch (shape.kind) {
    case 'path':
      return { ...shape, points: shape.points.map((at, i) => (i % 2 === 0 ? width - at : at)) };
    case 'text':
      return {
        ...shape,
        x: width - shape.x,
        align: sides[shape.align],
        text: isolated(shape.text),
      };
    case 'glyph':
      return { ...shape, x: width - shape.x - shape.size };
    case 'density': {
      const levels = shape.levels.toReversed();
      return { ...shape, x: width - shape.x - levels.length, levels };
    }
    default:
      return { ...shape, x: width - shape.x - shape.w };
  }
}

const sides = { left: 'right', center: 'center', right: 'left' } as const;

/** A text in a direction of its own, that of its first letter: a title in Latin letters keeps its stops and brackets
 *  where they are. Source: Unicode Standard Annex 9, first strong isolate. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
