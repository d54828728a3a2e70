import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisScene } from '@shared/gantt/axisScene';
import { mirrored } from '@shared/gantt/mirror';
import type { Row } from '@shared/gantt/row';
import { sceneOf } from '@shared/gantt/scene';
import type { Shape } from '@shared/gantt/shape';
import { scaleAround } from '@shared/gantt/timeScale';
import type { Plan } from '@shared/model/plan';
import { day } from '@shared/model/time';
import { generatePlan } from '../../support/generatePlan';
import { rowsAt, sample, sceneInput, twoProcesses } from './samplePlan';

/** Pixels that a shape covers across, as [from, to]; a text from its anchor, by how it is set. */
function across(shape: Shape): readonly [number, number] {
  switch (shape.kind) {
    case 'path': {
      const xs = shape.points.filter((_, i) => i % 2 === 0);
      return [Math.min(...xs), Math.max(...xs)];
    }
    case 'text': {
      const wide = shape.text.replaceAll(/[\u2068\u2069]/g, '').length * 6;
      if (shape.align === 'left') return [shape.x, shape.x + wide];
      return shape.align === 'right'
        ? [shape.x - wide, shape.x]
        : [shape.x - wide / 2, shape.x + wide / 2];
    }
    case 'glyph':
      return [shape.x, shape.x + shape.size];
    case 'density':
      return [shape.x, shape.x + shape.levels.length];
    default:
      return [shape.x, shape.x + shape.w];
  }
}

/** Without what adding and taking away leaves behind the point. */
function rounded(ends: readonly number[]): readonly number[] {
  return ends.map((x) => Math.round(x * 1e6) / 1e6 + 0);
}

/** What a mirror leaves as it is. */
function still(shape: Shape): object {
  const {
    x: _x,
    points,
    align: _align,
    levels,
    text,
    ...rest
  } = { ...shape } as Shape & Record<'x' | 'points' | 'align' | 'levels' | 'text', unknown>;
  const down = (points as readonly number[] | undefined)?.filter((_, i) => i % 2 === 1);
  const many = levels === undefined ? 0 : (levels as Uint8Array).length;
  return { ...rest, down, many, text: String(text).replaceAll(/[\u2068\u2069]/g, '') };
}

/** The people of a plan, each closed: their events as densities. */
function closed(plan: Plan): readonly Row[] {
  const people = { grouping: 'person' } as const;
  const open = rowsAt(plan, day('2026-01-15'), people).filter((row) => row.expanded);
  const toggled = new Set(open.map((row) => row.id));
  return rowsAt(plan, day('2026-01-15'), { ...people, toggled });
}

const charts = [
  rowsAt(sample, day('2018-03-15')),
  rowsAt(sample, day('2018-03-15'), { grouping: 'city' }),
  rowsAt(sample, day('2018-03-15'), { grouping: 'kind', toggled: new Set(['look:meeting']) }),
  rowsAt(twoProcesses, day('2018-03-15'), { grouping: 'process' }),
  closed(generatePlan({ events: 1000 })),
];

describe('a chart in which time runs from right to left', () => {
  it('has every shape where its mirror says, in the same order, and nothing else changed', () => {
    const seen = new Set<Shape['kind']>();
    const scene = fc.record({
      rows: fc.constantFrom(...charts),
      width: fc.integer({ min: 60, max: 1900 }),
      pxPerWeek: fc.constantFrom(0.5, 1, 4, 11, 60, 140, 882),
      first: fc.integer({ min: day('2016-12-01'), max: day('2026-06-01') }),
      scrollTop: fc.integer({ min: 0, max: 600 }),
    });
    fc.assert(
      fc.property(scene, ({ rows, width, pxPerWeek, first, scrollTop }) => {
        const input = sceneInput(rows, {
          width,
          scrollTop,
          height: 500,
          scale: scaleAround(pxPerWeek, first, 0),
          today: day('2018-03-15'),
        });
        for (const shapes of [sceneOf(input).shapes, axisScene(input)]) {
          const other = mirrored(shapes, width);
          for (const { kind } of shapes) seen.add(kind);
          expect(other.map(still)).toEqual(shapes.map(still));
          const opposite = shapes.map(across).map(([from, to]) => [width - to, width - from]);
          expect(other.map(across).map(rounded)).toEqual(opposite.map(rounded));
        }
      }),
      { seed: 71280, numRuns: 60 },
    );
    expect([...seen].sort()).toEqual(['bar', 'density', 'glyph', 'path', 'rect', 'text'].sort());
  });

  it('has each column of a density in the pixel opposite', () => {
    const levels = Uint8Array.from([0, 1, 2, 3, 4]);
    const [shape] = mirrored([{ kind: 'density', x: 2, y: 0, h: 14, levels }], 20);
    expect(shape).toMatchObject({ x: 13, levels: Uint8Array.from([4, 3, 2, 1, 0]) });
    expect([...levels]).toEqual([0, 1, 2, 3, 4]);
  });

  it('leaves a text readable, in a direction of its own', () => {
    const text = { kind: 'text', y: 7, color: 'ink', size: 11, weight: 400 } as const;
    const [title] = mirrored([{ ...text, x: 30, text: 'Round (1)', align: 'left' }], 100);
    expect(title).toMatchObject({ x: 70, align: 'right', text: '\u2068Round (1)\u2069' });
  });
});
