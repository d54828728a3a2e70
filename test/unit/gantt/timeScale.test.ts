import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAt,
  fit,
  panBy,
  pxPerWeekOfSlider,
  scaleAround,
  sliderOf,
  xOf,
  zoomLevelOf,
} from '@shared/gantt/timeScale';
import { day } from '@shared/model/time';

const scales = fc
  .tuple(fc.double({ min: 0.35, max: 1764, noNaN: true }), fc.integer({ min: -5000, max: 30000 }))
  .map(([px, at]) => scaleAround(px, at, 300));

describe('the time scale', () => {
  it('finds the day again from its pixel, at any scale', () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: -50_000, max: 50_000 }), (scale, d) => {
        expect(dayAt(scale, xOf(scale, d))).toBeCloseTo(d, 4);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the day under the pointer within half a pixel when it zooms', () => {
    fc.assert(
      fc.property(
        scales,
        fc.double({ min: 0.35, max: 1764, noNaN: true }),
        fc.integer({ min: 0, max: 1900 }),
        (scale, pxPerWeek, x) => {
          const under = dayAt(scale, x);
          const zoomed = scaleAround(pxPerWeek, under, x);
          expect(Math.abs(xOf(zoomed, under) - x)).toBeLessThanOrEqual(0.5 + 1e-6);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('puts every Monday on a whole pixel at month zoom', () => {
    const scale = scaleAround(10.6, day('2017-04-01'), 10);
    expect(scale.pxPerWeek).toBe(11);
    for (let n = 0; n < 100; n++) {
      expect(xOf(scale, day('2017-04-03') + 7 * n) % 1).toBe(0);
    }
  });

  it('pans by whole pixels', () => {
    const scale = scaleAround(11, day('2017-04-01'), 10);
    const panned = panBy(scale, 33.4);
    expect(xOf(panned, 17_300)).toBeCloseTo(xOf(scale, 17_300) - 33, 6);
  });

  it('fits a span with room on both sides', () => {
    const from = day('2017-03-09');
    const to = day('2018-12-20');
    const scale = fit(from, to, 800);
    expect(xOf(scale, from)).toBeGreaterThan(8);
    expect(xOf(scale, to)).toBeLessThan(792);
  });

  it.each([
    [882, 'days'],
    [140, 'weeks'],
    [11, 'months'],
    [4, 'quarters'],
    [1, 'years'],
  ] as const)('calls %d pixels a week %s', (pxPerWeek, level) => {
    expect(zoomLevelOf({ pxPerWeek })).toBe(level);
  });

  it('finds the place on the slider again', () => {
    for (const pxPerWeek of [0.35, 1, 11, 140, 1764]) {
      const place = sliderOf({ pxPerWeek });
      expect(pxPerWeekOfSlider(place)).toBeCloseTo(pxPerWeek, 6);
    }
  });
});
