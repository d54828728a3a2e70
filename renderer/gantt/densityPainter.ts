import type { Shape } from '@shared/gantt/shape';
import type { Palette } from '@shared/gantt/palette';

type Density = Extract<Shape, { kind: 'density' }>;

/** Opacity of each level, in 255ths. */
const alphaOfLevel = [0, 64, 115, 166, 217] as const;

/** A small image of its own, kept in the processor's memory: it is written by pixels. */
let sheet: CanvasRenderingContext2D | null = null;

/** Readies all densities of a scene in one small image, one line each, and returns what draws one of them stretched
 *  over its row: an image costs the same however many bars it stands for. */
export function paintDensities(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  palette: Palette,
): (shape: Density) => void {
  const densities = shapes.filter((shape): shape is Density => shape.kind === 'density');
  const first = densities[0];
  if (!first) return () => undefined;
  const width = first.levels.length;
  const ink = sheetOf(width, densities.length);
  const pixels = pixelsOf(ink, palette.colors['ink-2']);
  const image = ink.createImageData(width, densities.length);
  const data = new Uint32Array(image.data.buffer);
  const lines = new Map(densities.map((density, line) => [density, line]));
  for (const [{ levels }, line] of lines) {
    const begin = line * width;
    for (let x = 0; x < width; x++) data[begin + x] = pixels[levels[x]!]!;
  }
  ink.putImageData(image, 0, 0);
  return (shape) => {
    context.imageSmoothingEnabled = false;
    context.drawImage(ink.canvas, 0, lines.get(shape)!, width, 1, shape.x, shape.y, width, shape.h);
    context.imageSmoothingEnabled = true;
  };
}

/** The sheet, with room for so many lines. */
function sheetOf(width: number, height: number): CanvasRenderingContext2D {
  sheet ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const { canvas } = sheet;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height < height) canvas.height = height;
  return sheet;
}

const knownPixels = new Map<string, Uint32Array>();

/** The pixel of each level of an ink; a colour is read from a canvas once. */
function pixelsOf(ink: CanvasRenderingContext2D, color: string): Uint32Array {
  let pixels = knownPixels.get(color);
  if (!pixels) {
    ink.clearRect(0, 0, 1, 1);
    ink.fillStyle = color;
    ink.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = ink.getImageData(0, 0, 1, 1).data;
    const bytes = alphaOfLevel.flatMap((alpha) => [red, green, blue, alpha]);
    pixels = new Uint32Array(Uint8Array.from(bytes).buffer);
    knownPixels.set(color, pixels);
  }
  return pixels;
}
