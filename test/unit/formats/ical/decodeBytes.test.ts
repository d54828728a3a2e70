import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '@shared/formats/ical/decodeBytes';

/** The text as the platform's own strict decoder reads it; null where it refuses. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

describe('bytes of a calendar', () => {
  it('are UTF-8 exactly where the platform says so, with the same text', () => {
    const nearUtf8 = fc
      .tuple(fc.string({ unit: 'binary' }), fc.nat(), fc.option(fc.integer({ min: 0, max: 255 })))
      .map(([text, at, byte]) => {
        const bytes = new TextEncoder().encode(text);
        if (byte !== null && bytes.length > 0) bytes[at % bytes.length] = byte;
        return bytes;
      })
      .filter((bytes) => !(bytes[0]! >= 0xfe && bytes[1]! >= 0xfe));
    fc.assert(
      fc.property(nearUtf8, (bytes) => {
        const { text, encoding } = decodeBytes(bytes);
        expect(encoding === 'UTF-8' ? text : null).toBe(strictUtf8(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['too long a form of a slash', [0xe0, 0x80, 0xaf], 'à€¯', 'Windows-1252'],
    ['half of a pair', [0xed, 0xa0, 0x80], 'í\u00a0€', 'Windows-1252'],
    ['a sequence that is cut off', [0x41, 0xc3], 'AÃ', 'Windows-1252'],
    ['beyond the last character', [0xf4, 0x90, 0x80, 0x80], 'ô\u0090€€', 'Windows-1252'],
    ['a byte order mark of UTF-8', [0xef, 0xbb, 0xbf, 0x41], 'A', 'UTF-8'],
    ['UTF-16, small end first', [0xff, 0xfe, 0x41, 0x00, 0xac, 0x20], 'A€', 'UTF-16'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x41, 0x20, 0xac], 'A€', 'UTF-16'],
  ])('%s is read as it is', (_name, bytes, text, encoding) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });
});
