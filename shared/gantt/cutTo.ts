import type { Measure, TextWeight } from './shape';

const MOST_LETTERS = 200;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text where it is at most `width` pixels wide, else as many letters of it as leave room for "…". Never cuts
 *  within a letter; texts of more than 200 letters are cut to that before anything is measured. */
export function cutTo(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  weight: TextWeight = 400,
): string {
  const short = text.length > MOST_LETTERS ? lettersOf(text).slice(0, MOST_LETTERS).join('') : text;
  if (short === text && measure(text, size, weight) <= width) return text;
  const letters = lettersOf(short);
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${letters.slice(0, middle).join('')}…`, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${letters.slice(0, low).join('').trimEnd()}…`;
}

function lettersOf(text: string): readonly string[] {
  const letters: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    letters.push(segment);
    if (letters.length > MOST_LETTERS) break;
  }
  return letters;
}
