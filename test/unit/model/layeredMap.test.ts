import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRows } from '@shared/model/layeredMap';

const large = new Map(Array.from({ length: 3000 }, (_, i) => [`k${i}`, { n: i }]));
type Row = { readonly n: number } | null;

function copyWith(
  table: ReadonlyMap<string, { n: number }>,
  rows: readonly (readonly [string, Row])[],
): ReadonlyMap<string, { n: number }> {
  const copy = new Map(table);
  for (const [key, row] of rows) {
    if (row === null) copy.delete(key);
    else copy.set(key, row);
  }
  return copy;
}

// Keys of the table and new ones; few, so that rows go and come back.
const key = fc.integer({ min: 2990, max: 3008 }).map((n) => `k${n}`);
const row: fc.Arbitrary<Row> = fc.option(fc.record({ n: fc.nat() }), { freq: 2 });
const edits = fc.array(fc.array(fc.tuple(key, row), { maxLength: 3 }), { maxLength: 12 });

describe('a table with rows put on top', () => {
  it('reads in every way as a copy would, edit after edit', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(edits, (all) => {
        let layered: ReadonlyMap<string, { n: number }> = large;
        let plain: ReadonlyMap<string, { n: number }> = large;
        for (const rows of all) {
          layered = withRows(layered, rows);
          plain = copyWith(plain, rows);
          const visited: unknown[] = [];
          layered.forEach((value, name, map) => visited.push([name, value, map === layered]));
          expect(layered.size).toBe(plain.size);
          expect([...layered]).toEqual([...plain]);
          expect([...layered.entries()]).toEqual([...plain.entries()]);
          expect([...layered.keys()]).toEqual([...plain.keys()]);
          expect([...layered.values()]).toEqual([...plain.values()]);
          expect(visited).toEqual([...plain].map(([name, value]) => [name, value, true]));
          for (let i = 2990; i <= 3008; i++) {
            expect(layered.get(`k${i}`)).toEqual(plain.get(`k${i}`));
            expect(layered.has(`k${i}`)).toBe(plain.has(`k${i}`));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the table as it is', () => {
    const before = new Map(large);
    withRows(withRows(large, [['k5', null]]), [['k6', { n: -1 }]]);
    expect(large).toEqual(before);
  });

  it('is not copied for a change, and is after many', () => {
    let table: ReadonlyMap<string, { n: number }> = withRows(large, [['k0', { n: -1 }]]);
    expect(table).not.toBeInstanceOf(Map);
    for (let i = 1; i <= 256; i++) table = withRows(table, [[`k${i}`, { n: -1 }]]);
    expect(table).toBeInstanceOf(Map);
    expect([...table.values()].filter(({ n }) => n === -1)).toHaveLength(257);
  });
});
