import type { Palette } from '@shared/gantt/palette';
import type { Picture } from '@shared/gantt/picture';
import { paintShapes } from './canvasPainter';

/** Pixels that a canvas of Chromium may be wide or high. */
const MOST = 16_384;
/** Pixels that are painted for one of the picture: letters stay sharp where the picture is shown larger. */
const FINE = 2;

/** Pixels of a PNG for one of the picture: two, one where two are more than a canvas holds, 0 where one is too. */
export function finenessOf({ width, height }: Pick<Picture, 'width' | 'height'>): 0 | 1 | 2 {
  const longest = Math.max(width, height);
  if (longest * FINE <= MOST && width * height * FINE * FINE <= MOST * MOST) return FINE;
  return longest <= MOST ? 1 : 0;
}

/** The picture as a PNG, by the painter of the screen. Rejects where it is larger than a canvas may be. */
export function pngOf(picture: Picture, palette: Palette): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const fine = finenessOf(picture);
  canvas.width = picture.width * fine;
  canvas.height = picture.height * fine;
  // A canvas takes the figures (of one width or not) from the page around it: it has to be in one.
  canvas.hidden = true;
  document.body.append(canvas);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context || fine === 0) throw new Error('pngOf: no canvas of this size');
  context.scale(fine, fine);
  for (const { x, y, w, h, shapes } of picture.parts) {
    context.save();
    context.translate(x, y);
    context.beginPath();
    context.rect(0, 0, w, h);
    context.clip();
    paintShapes(context, shapes, palette);
    context.restore();
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      canvas.remove();
      if (blob) resolve(blob);
      else reject(new Error('pngOf: the canvas gave nothing'));
    }, 'image/png');
  });
}
