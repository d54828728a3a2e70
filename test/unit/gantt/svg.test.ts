import { describe, expect, it } from 'vitest';
import { sceneOf } from '@shared/gantt/scene';
import type { Shape } from '@shared/gantt/shape';
import { day } from '@shared/model/time';
import { paperPalette } from '@shared/gantt/palette';
import { svgPicture, svgShapes } from '@shared/gantt/svg';
import { rowsAt, sample, sceneInput } from './samplePlan';

const bar = (state: Extract<Shape, { kind: 'bar' }>['state']): Shape => ({
  kind: 'bar',
  x: 10,
  y: 6,
  w: 40,
  h: 14,
  radius: 2,
  look: 'round',
  state,
});
const svg = (...shapes: readonly Shape[]) => svgShapes(shapes, paperPalette);

describe('the chart on paper', () => {
  it('paints held black, confirmed grey, tentative striped, cancelled hollow and struck', () => {
    expect(svg(bar('held'))).toContain('fill="#000000"');
    expect(svg(bar('confirmed'))).toContain('fill="#767676"');
    expect(svg(bar('tentative'))).toContain('fill="url(#stripe-767676)"');
    const cancelled = svg(bar('cancelled'));
    expect(cancelled).toContain('fill="#ffffff"');
    expect(cancelled).toContain('x="7" y="12.25" width="46" height="1.5"');
  });

  it('dashes what was and what was announced only later', () => {
    for (const state of ['was', 'ghost'] as const) {
      expect(svg(bar(state))).toContain('stroke-dasharray="3 2"');
    }
  });

  it('refers to no pattern that the picture does not define', () => {
    const picture = svgPicture([bar('tentative')], { width: 60, height: 28 }, paperPalette);
    for (const [, id] of picture.matchAll(/url\(#([^)]+)\)/g)) {
      expect(picture).toContain(`id="${id}"`);
    }
  });

  it('escapes every text', () => {
    const text: Shape = {
      kind: 'text',
      x: 0,
      y: 0,
      text: '<script>"R&D"</script>',
      color: 'ink',
      size: 11,
      weight: 400,
      align: 'left',
    };
    expect(svg(text)).toContain('&lt;script&gt;&quot;R&amp;D&quot;&lt;/script&gt;');
  });

  it('joins the columns of a density that are alike', () => {
    const levels = Uint8Array.from([0, 2, 2, 2, 0, 4]);
    const density = svg({ kind: 'density', x: 0, y: 0, h: 14, levels });
    expect(
      [...density.matchAll(/<rect x="(\d+)" y="0" width="(\d+)"/g)].map((m) => [m[1], m[2]]),
    ).toEqual([
      ['1', '3'],
      ['5', '1'],
    ]);
  });

  it('uses black, white and greys only, for the whole sample', () => {
    const rows = rowsAt(sample, day('2018-03-15'));
    const picture = svg(...sceneOf(sceneInput(rows)).shapes);
    const colors = new Set([...picture.matchAll(/#([0-9a-f]{6})/g)].map((m) => m[1]!));
    for (const color of colors) {
      expect(color.slice(0, 2) === color.slice(2, 4) && color.slice(2, 4) === color.slice(4)).toBe(
        true,
      );
    }
    expect(colors.size).toBeGreaterThan(3);
  });
});

describe('where the system allows no tints', () => {
  it('a window has an outline, and no other ground', () => {
    const forced = { ...paperPalette, windowOutline: true };
    const rect = { kind: 'rect', x: 10, y: 4, w: 80, h: 20 } as const;
    const window = svgShapes([{ ...rect, color: 'window' }], forced);
    expect(window).toContain('x="10.5" y="4.5" width="79" height="19"');
    expect(window).toContain('stroke="#555555"');
    expect(svgShapes([{ ...rect, color: 'group-row' }], forced)).not.toContain('stroke');
    expect(svg({ ...rect, color: 'window' })).not.toContain('stroke');
  });
});
