import type { Measure } from '@shared/gantt/shape';

const MOST = 8000;

/** A measure of texts in a font, with a bounded memory; measure again with a new one when fonts have loaded. */
export function textMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('textMeasure: no 2D canvas');
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
