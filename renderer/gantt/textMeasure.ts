import type { Measure } from '@shared/gantt/shape';

const MOST = 8000;

/** A measure of texts in a font, with a bounded memory; measure again with a new one when fonts have loaded. */
export function textMeasure(font: string): Measure {
  const context = ruler();
  const known = new Map<string, number>();
  let setTo = '';
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      const css = `${weight} ${size}px ${font}`;
      if (css !== setTo) {
        context.font = css;
        setTo = css;
      }
      width = context.measureText(text).width;
      if (known.size >= MOST) known.clear();
      known.set(key, width);
    }
    return width;
  };
}

let drawing: CanvasRenderingContext2D | null = null;

/** A canvas that is in the document and not seen: a canvas takes the figures (of one width or not) from the page around
 *  it, so one outside would measure other figures than are painted. */
function ruler(): CanvasRenderingContext2D {
  if (drawing?.canvas.isConnected) return drawing;
  const canvas = document.createElement('canvas');
  canvas.hidden = true;
  document.body.append(canvas);
  drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('textMeasure: no 2D canvas');
  return drawing;
}
