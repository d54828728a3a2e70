import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '@shared/gantt/glyphs';
import { markPlaces, markShapes } from '@shared/gantt/layers/markPlaces';
import type { Placed } from '@shared/gantt/layers/place';

const at = (left: number, right: number) =>
  ({ left, right, lane: 0, pieces: [], item: {} }) as unknown as Placed;

/** Bars at [left, right), each with what was found of it. */
function places(bars: readonly (readonly [number, number])[], marks: readonly (Mark | null)[]) {
  const placed = bars.map(([left, right]) => at(left, right));
  return markPlaces(
    placed,
    (one) => marks[placed.indexOf(one)]!,
    () => 0,
  );
}

const bar = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 4, max: 40 }));
const found = fc.constantFrom<Mark | null>('error', 'warning', 'notice', 'waived', null);
const lane = fc.array(fc.tuple(bar, found), { minLength: 1, maxLength: 30 }).map((all) => {
  let x = 0;
  const bars = all.map(([[gap, width]]) => {
    const left = x + gap;
    x = left + width;
    return [left, x] as const;
  });
  return { bars, marks: all.map(([, mark]) => mark) };
});

describe('the mark of a bar', () => {
  it('stands after it where there is room', () => {
    expect(
      places(
        [
          [10, 20],
          [50, 60],
        ],
        ['warning', null],
      )[0],
    ).toEqual({
      mark: 'warning',
      x: 24,
      apart: false,
    });
  });

  it('stands in the next free place where the next bar is too near, with a line that leads to it', () => {
    const [place] = places(
      [
        [10, 14],
        [20, 24],
        [60, 64],
      ],
      ['error', null, null],
    );
    expect(place).toEqual({ mark: 'error', x: 28, apart: true });
    const [line, mark] = markShapes(at(10, 14), place!, 14);
    expect(line).toMatchObject({
      kind: 'path',
      color: 'error',
      points: [12.5, 21, 12.5, 23.5, 34.5, 23.5, 34.5, 20],
    });
    expect(mark).toMatchObject({ kind: 'glyph', x: 28 });
  });

  it.each([
    ['an error', 'error' as const, { mark: 'error', x: 18, apart: false }],
    ['a warning', 'warning' as const, null],
  ])('of %s among bars without a gap: %o', (_name, mark, expected) => {
    const bars = Array.from({ length: 30 }, (_, i) => [10 + i * 6, 14 + i * 6] as const);
    expect(
      places(
        bars,
        bars.map((_, i) => (i === 0 ? mark : null)),
      )[0],
    ).toEqual(expected);
  });

  it('lies over no bar and no other mark where it has a place of its own, and near its bar', () => {
    fc.assert(
      fc.property(lane, ({ bars, marks }) => {
        const taken: (readonly [number, number])[] = [...bars];
        places(bars, marks).forEach((place, i) => {
          if (!place) return;
          const covered = taken.filter(([left, right]) => place.x < right && left < place.x + 12);
          if (place.apart || covered.length === 0) expect(covered).toEqual([]);
          else expect(place).toEqual({ mark: 'error', x: bars[i]![1] + 4, apart: false });
          expect(place.x - bars[i]![1]).toBeLessThanOrEqual(72);
          taken.push([place.x, place.x + 12]);
        });
      }),
    );
  });
});
