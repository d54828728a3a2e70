import type { Shape } from '@shared/gantt/shape';
import type { Palette } from '@shared/gantt/palette';

type Density = Extract<Shape, { kind: 'density' }>;

/** Opacity of each level, in 255ths. */
const alphaOfLevel = [0, 64, 115, 166, 217] as const;

let sheet: HTMLCanvasElement | null = null;

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
  sheet ??= document.createElement('canvas');
  sheet.width = width;
  sheet.height = densities.length;
  const ink = sheet.getContext('2d')!;
  const [red, green, blue] = rgbOf(ink, palette.colors['ink-2']);
  const image = ink.createImageData(width, densities.length);
  densities.forEach((density, line) => {
    density.levels.forEach((level, x) => {
      const at = (line * width + x) * 4;
      image.data[at] = red;
      image.data[at + 1] = green;
      image.data[at + 2] = blue;
      image.data[at + 3] = alphaOfLevel[level as 0 | 1 | 2 | 3 | 4];
    });
  });
  ink.putImageData(image, 0, 0);
  const drawn = sheet;
  return (shape) => {
    const line = densities.indexOf(shape);
    context.imageSmoothingEnabled = false;
    context.drawImage(drawn, 0, line, width, 1, shape.x, shape.y, width, shape.h);
    context.imageSmoothingEnabled = true;
  };
}

function rgbOf(
  context: CanvasRenderingContext2D,
  color: string,
): readonly [number, number, number] {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  context.clearRect(0, 0, 1, 1);
  return [red, green, blue];
}
