import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisScene } from '@shared/gantt/axisScene';
import { pxPerWeekLimits, scaleAround, xOf, zoomLevelOf } from '@shared/gantt/timeScale';
import { addDays, day } from '@shared/model/time';
import { sceneInput } from './samplePlan';

const middle = day('2018-02-20');

/** The words of an axis of 900 pixels, by line, each with its first and last pixel. */
function wordsAt(
  pxPerWeek: number,
  today = day('2010-01-01'),
  open: readonly number[] = [],
  secondZone = 'Asia/Kolkata',
) {
  const clock = {
    zone: 'America/New_York',
    secondZone,
    zoneOfPlace: () => null,
    open: new Set(open),
  };
  const scale = scaleAround(pxPerWeek, middle, 400);
  const input = sceneInput([], { width: 900, scale, clock, today });
  const words = axisScene(input).flatMap((s) => {
    if (s.kind !== 'text') return [];
    const width = s.text.length * 6;
    const from = s.align === 'center' ? s.x - width / 2 : s.x;
    return [{ text: s.text, y: s.y, from, to: from + width }];
  });
  return { words, line: Math.round(xOf(scale, today)), scale };
}

const { min, max } = pxPerWeekLimits;
/** Every zoom as likely as the next, from a century on a screen to the programme of a day. */
const zoom = fc.integer({ min: 0, max: 2000 }).map((i) => min * (max / min) ** (i / 2000));

describe('the words of the axis', () => {
  it('never touch each other, at any zoom, with two clocks and with nights open', () => {
    fc.assert(
      fc.property(zoom, fc.boolean(), (px, isOpen) => {
        const open = isOpen ? [middle, addDays(middle, 1)] : [];
        const { words } = wordsAt(px, undefined, open);
        const touching = words.filter((a) =>
          words.some((b) => a !== b && a.y === b.y && a.from <= b.to && b.from < a.to),
        );
        expect(touching.map((w) => w.text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('of months, quarters and years are not struck by the line of the day', () => {
    fc.assert(
      fc.property(zoom, fc.integer({ min: -60, max: 60 }), (px, days) => {
        const { words, line, scale } = wordsAt(px, addDays(middle, days));
        const level = zoomLevelOf(scale);
        if (level === 'days' || level === 'weeks' || line < 0 || line > 900) return;
        const lower = words.filter((w) => w.y >= 20 && w.text !== 'flag');
        const struck = lower.filter((w) => w.from <= line && line <= w.to);
        expect(struck.map((w) => w.text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('of a narrow day are the hours at which slots begin, of a wide one every hour', () => {
    const hours = (px: number) =>
      wordsAt(px, undefined, [], 'Europe/Zurich').words.flatMap((w) =>
        w.y > 25 && w.y < 40 && /^\d+$/.test(w.text) ? [w.text] : [],
      );
    expect(new Set(hours(7 * 70))).toEqual(new Set(['10', '15']));
    expect(new Set(hours(7 * 126))).toEqual(new Set(['10', '13', '15', '18']));
    expect(hours(7 * 500)).toContain('11');
  });
});
