import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '@shared/formats/planFile/parseJson';
import { usualSeed } from '../../../support/runs';

const parsed = (text: string) => {
  const read = parseJson(text);
  if (!read.ok) throw new Error(read.error.problem);
  return read.value;
};

/** Texts that look like names of members, and are none or are written in another way. */
const words = fc.oneof(fc.constantFrom('":', '\\":', '\\\\', 'a', 'é', '": {"', ''), fc.string());

const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(words, tie('value')), { selector: ([key]) => key, maxLength: 4 })
      .map((entries) => new Map(entries)),
  ),
})).value;

/** A value as JSON, with its objects as maps, so that a key can be written that no object may have. */
function written(value: unknown, gap: string): string {
  if (Array.isArray(value)) {
    return `[${value.map((one) => gap + written(one, gap)).join(',')}${gap}]`;
  }
  if (!(value instanceof Map)) return JSON.stringify(value);
  const members = [...value].map(
    ([key, one]) => `${gap}${JSON.stringify(key)}${gap}:${written(one, gap)}`,
  );
  return `{${members.join(',')}${gap}}`;
}

const gaps = fc.constantFrom('', ' ', '\n\t', '\r\n ');

describe('a JSON text', () => {
  it('is read as JSON.parse reads it, and each part of it is found where it stands', () => {
    fc.assert(
      fc.property(values, gaps, (value, gap) => {
        const text = written(value, gap);
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        const { value: read, leftOut, placed } = parsed(text);
        expect(read).toEqual(JSON.parse(text));
        expect(leftOut).toEqual([]);
        expect(placed().value).toEqual(read);
        for (const [part, offset] of placed().offsets) {
          expect(text[offset]).toBe(Array.isArray(part) ? '[' : '{');
        }
      }),
      { numRuns: 300, ...usualSeed },
    );
  });

  it('tells of a key that comes twice, however it is written and wherever it stands', () => {
    fc.assert(
      fc.property(values, values, gaps, fc.boolean(), (first, second, gap, isEscaped) => {
        fc.pre(!/__proto__|constructor|prototype/.test(written([first, second], '')));
        const again = isEscaped ? '"\\u006bey"' : '"key"';
        const twice = `{"key"${gap}:${written(first, gap)},${gap}${again}:${written(second, gap)}}`;
        const { value, leftOut } = parsed(`[${gap}{"of":${twice}}]`);
        expect(value).toEqual([{ of: { key: JSON.parse(written(second, '')) as unknown } }]);
        expect(leftOut).toMatchObject([{ path: [0, 'of'], key: 'key', why: 'duplicate' }]);
      }),
      { numRuns: 300, ...usualSeed },
    );
  });

  it('may nest 64 deep and no deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseJson(nested(64)).ok).toBe(true);
    expect(parseJson(nested(65))).toMatchObject({ ok: false, error: { problem: 'too-deep' } });
  });
});
