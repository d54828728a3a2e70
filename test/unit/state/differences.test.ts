import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@shared/model/finding';
import { differenceOf } from '@renderer/state/differences';
import { inOrder } from '@renderer/state/findingsState';

const finding = fc
  .record({
    key: fc.integer({ min: 0, max: 12 }).map((n) => `k${n}`),
    gravity: fc.constantFrom('error', 'warning', 'notice' as const),
    days: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ key, gravity, days }): Finding => ({
    key,
    rule: 'window',
    gravity,
    subjects: [],
    facts: { days },
    paragraphs: [],
    waiver: null,
  }));

const list = fc.uniqueArray(finding, { selector: (f) => f.key, maxLength: 10 });

/** A list after a check: what says the same is the same object, as the checker's answers leave it. */
function after(before: readonly Finding[], drawn: readonly Finding[]): readonly Finding[] {
  return drawn.map((f) => before.find((b) => JSON.stringify(b) === JSON.stringify(f)) ?? f);
}

const keys = (findings: readonly Finding[]) => findings.map((f) => f.key).sort();

describe('the difference of two lists of findings', () => {
  it('is what only one of them has, and how many changed', () => {
    fc.assert(
      fc.property(list, list, (one, two) => {
        const before = [...one].sort(inOrder);
        const now = [...after(one, two)].sort(inOrder);
        const { appeared, gone, changed } = differenceOf(before, now);
        const [was, is] = [new Set(keys(before)), new Set(keys(now))];
        expect(keys(appeared)).toEqual(keys(now.filter((f) => !was.has(f.key))));
        expect(keys(gone)).toEqual(keys(before.filter((f) => !is.has(f.key))));
        const other = now.filter((f) => was.has(f.key) && !before.includes(f));
        expect(changed).toBe(other.length);
      }),
    );
  });
});
