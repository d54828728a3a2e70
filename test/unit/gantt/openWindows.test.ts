import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitTest } from '@shared/gantt/hitTest';
import { comb } from '@shared/gantt/layers/windows';
import { sceneOf } from '@shared/gantt/scene';
import { pxPerWeekOfLevel, scaleAround, xOf } from '@shared/gantt/timeScale';
import type { Window } from '@shared/model/mandate';
import { addDays, day } from '@shared/model/time';
import { rowCalled, rowsAt, sample, sceneInput } from './samplePlan';

const middle = day('2018-03-15');
const row = rowCalled(rowsAt(sample, middle), 'First round');
const hard = { softFrom: false, softTo: false, choices: [] };

/** Tint and edges of a window on a line of its own. */
function drawn(window: Window, scale: ReturnType<typeof scaleAround>, width = 776) {
  const input = sceneInput([{ ...row, window }], { height: 28, scale, width });
  const rects = sceneOf(input).shapes.flatMap((s) => (s.kind === 'rect' ? [s] : []));
  const tinted = rects.filter((r) => r.color === 'window');
  const covers = (x: number) => tinted.some((r) => r.x <= x && x < r.x + r.w);
  return { input, covers, edges: rects.filter((r) => r.color === 'window-edge') };
}

/** A window that is open on one side, its other end within 4,000 days of the middle of the view. */
const openWindow = fc
  .tuple(fc.boolean(), fc.integer({ min: -4000, max: 4000 }))
  .map(([before, days]): Window => {
    const end = addDays(middle, days);
    return before ? { ...hard, from: null, to: end } : { ...hard, from: end, to: null };
  });
const pxPerWeek = fc.oneof(
  fc.constantFrom(...Object.values(pxPerWeekOfLevel)),
  fc.integer({ min: 0, max: 1000 }).map((i) => 0.35 * 24_000 ** (i / 1000)),
);

describe('a window that the text leaves open on one side', () => {
  it('holds every pixel of what the text allows and no other, at every zoom, up to its comb at the edge', () => {
    fc.assert(
      fc.property(
        openWindow,
        pxPerWeek,
        fc.integer({ min: 40, max: 3000 }),
        (window, px, width) => {
          const { covers, input } = drawn(window, scaleAround(px, middle, width / 2), width);
          const end = Math.round(
            xOf(input.scale, window.to === null ? window.from! : window.to + 1),
          );
          const wrong: number[] = [];
          for (let x = comb.width; x < width - comb.width; x++) {
            const allowed = window.to === null ? x >= end : x < end;
            if (covers(x) !== allowed) wrong.push(x);
          }
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['its first', { ...hard, from: null, to: middle }, (x: number) => x],
    ['its last', { ...hard, from: middle, to: null }, (x: number) => 775 - x],
  ])('goes out in slices of 3, 2 and 1 pixels at %s edge of the view', (_name, window, at) => {
    const { covers } = drawn(window, scaleAround(11, middle, 400));
    const ink = Array.from({ length: 14 }, (_, i) => (covers(at(i)) ? '#' : '.')).join('');
    expect(ink).toBe('#...##..###..#');
  });

  it('has an edge at the day that the text names, and at no other', () => {
    const scale = scaleAround(11, middle, 400);
    const { edges } = drawn({ ...hard, from: null, to: middle }, scale);
    expect(edges.map((r) => r.x)).toEqual([Math.round(xOf(scale, addDays(middle, 1)))]);
  });

  it('answers under the pointer wherever it is drawn, years before its last day', () => {
    for (const px of Object.values(pxPerWeekOfLevel)) {
      const { input, covers } = drawn(
        { ...hard, from: null, to: middle },
        scaleAround(px, middle, 700),
      );
      for (const x of [comb.width + 1, 200, 400]) {
        expect([covers(x), hitTest(input, x, 4).inWindow]).toEqual([true, true]);
      }
    }
  });

  it('is not drawn where it ends before the view begins', () => {
    const long = { ...hard, from: null, to: day('2010-01-01') };
    const { covers, edges } = drawn(long, scaleAround(11, middle, 400));
    expect(edges).toEqual([]);
    expect(Array.from({ length: 776 }, (_, x) => covers(x))).not.toContain(true);
  });
});
