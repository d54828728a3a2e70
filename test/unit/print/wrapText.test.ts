import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '@renderer/print/wrapText';

const widthOf = (text: string) => text.length;

describe('words in lines on paper', () => {
  it('break at spaces and after hyphens', () => {
    expect(wrapText('informal interactive multi-stakeholder hearing', 27, widthOf)).toEqual([
      'informal interactive multi-',
      'stakeholder hearing',
    ]);
  });

  it('break a word that is wider than a line', () => {
    expect(wrapText('a notwithstanding', 6, widthOf)).toEqual(['a', 'notwit', 'hstand', 'ing']);
  });

  it('are all there, and no line is wider than the column', () => {
    const text = fc.array(fc.stringMatching(/^[a-z-]{1,20}$/), { maxLength: 20 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = wrapText(words.join(' '), width, widthOf);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
