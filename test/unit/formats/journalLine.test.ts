import { createHash } from 'node:crypto';
import { crc32 as crcOfNode } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '@shared/formats/crc32';
import {
  continues,
  decodeLine,
  emptyDigest,
  encodeLine,
  type JournalEntry,
} from '@shared/formats/journalLine';
import { sha256 } from '@shared/formats/sha256';

const entry: JournalEntry = {
  plan: 'p1',
  device: 'laptop',
  gen: 1,
  id: 'c1',
  kind: 'do',
  at: 1_500_000_000_000,
  changes: [{ table: 'events', key: 'e1', before: null, after: { title: 'Réunion "un"\n' } }],
};

const ofNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the digests of a journal', () => {
  it('equal those of Node for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(ofNode(text));
        expect(crc32(text)).toBe(crcOfNode(text));
      }),
    );
  });

  it.each([0, 55, 56, 63, 64, 119, 120, 65_535, 65_536, 65_537, 100_000])(
    'equal those of Node at %i bytes',
    (length) => {
      expect(sha256('a'.repeat(length))).toBe(ofNode('a'.repeat(length)));
    },
  );
});

describe('a journal line', () => {
  it('reads back as it was written, on one line', () => {
    const { text, digest } = encodeLine(entry, emptyDigest);
    expect(text).not.toContain('\n');
    expect(decodeLine(text)).toEqual({
      ok: true,
      value: { v: 1, ...entry, digest, crc: text.slice(-10, -2) },
    });
  });

  it('continues the history it was written for, and no other', () => {
    const first = encodeLine(entry, emptyDigest);
    const second = encodeLine({ ...entry, gen: 2 }, first.digest);
    expect(continues(second.text, first.digest)).toBe(true);
    expect(continues(second.text, emptyDigest)).toBe(false);
    expect(continues(second.text, second.digest)).toBe(false);
  });

  it('is damaged when any one character is another', () => {
    const { text } = encodeLine(entry, emptyDigest);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (at) => {
        const changed = text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1);
        expect(decodeLine(changed)).toEqual({ ok: false, error: 'damaged' });
      }),
    );
  });

  it('is damaged when it is cut anywhere', () => {
    const { text } = encodeLine(entry, emptyDigest);
    for (let length = 0; length < text.length; length += 1) {
      expect(decodeLine(text.slice(0, length)).ok).toBe(false);
    }
  });

  it.each([
    ['generation 0', { gen: 0 }],
    ['a generation that is not whole', { gen: 1.5 }],
    ['a kind that is not known', { kind: 'paint' }],
  ])('with %s is not accepted', (_name, wrong) => {
    const { text } = encodeLine({ ...entry, ...wrong } as JournalEntry, emptyDigest);
    expect(decodeLine(text)).toEqual({ ok: false, error: 'damaged' });
  });
});
