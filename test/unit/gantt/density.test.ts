import { describe, expect, it } from 'vitest';
import { hitTest } from '@shared/gantt/hitTest';
import type { Item, Row } from '@shared/gantt/row';
import { sceneOf } from '@shared/gantt/scene';
import type { SceneInput } from '@shared/gantt/sceneInput';
import type { Shape } from '@shared/gantt/shape';
import { dayAt, scaleAround, xOf } from '@shared/gantt/timeScale';
import { type Day, day } from '@shared/model/time';
import { rowCalled, rowsAt, sample, sceneInput } from './samplePlan';

const rows = rowsAt(sample, day('2018-03-15'));
const densities = (input: SceneInput) =>
  sceneOf(input).shapes.filter(
    (s): s is Extract<Shape, { kind: 'density' }> => s.kind === 'density',
  );

describe('many bars on one row', () => {
  const base = rowCalled(rows, 'First round').items.at(0)!;
  const many = (count: number): Row => {
    const items = Array.from({ length: count }, (_, i): Item => {
      const start = (day('2017-04-01') + Math.floor(i / 8)) as Day;
      const end = (start + 1) as Day;
      return { ...base, key: `event:e${i}`, start, end, segments: [{ start, end }] };
    });
    return { ...rowCalled(rows, 'First round'), items };
  };

  it('become one density with a level for each pixel column', () => {
    const shapes = sceneOf(sceneInput([many(1000)], { height: 28 })).shapes;
    const [density] = shapes.filter((s) => s.kind === 'density');
    expect(shapes.filter((s) => s.kind === 'bar')).toEqual([]);
    expect(density!.levels).toHaveLength(776);
    expect(Math.max(...density!.levels)).toBe(4);
    expect(density!.levels[0]).toBe(0);
  });

  it('say by the pointer how many lie in a column, and on which days', () => {
    const row = many(1000);
    const input = sceneInput([row], { height: 28 });
    const x = (text: string) => Math.round(xOf(input.scale, day(text)));
    const at = x('2017-05-01') + 3;
    const { item, column } = hitTest(input, at, 13);
    expect(item).toBeNull();
    const inside = [...row.items].filter((i) => i.start < column!.to && i.end > column!.from);
    expect(column!.count).toBe(inside.length);
    expect(column!.count).toBeGreaterThan(0);
    expect(column!.from).toBeLessThanOrEqual(day('2017-05-03'));
    expect(column!.to).toBeGreaterThan(day('2017-05-02'));
    expect(hitTest(input, x('2016-12-01'), 13).column).toBeNull();
  });

  it('draw in each column what a count of every bar draws', () => {
    for (const pxPerWeek of [1, 2.5, 7, 11]) {
      const input = sceneInput([many(1000)], {
        height: 28,
        scale: scaleAround(pxPerWeek, day('2017-05-01'), 300),
      });
      const [density] = densities(input);
      density!.levels.forEach((level, column) => {
        const left = dayAt(input.scale, column - 0.5);
        const right = dayAt(input.scale, column + 0.5);
        let count = 0;
        for (const i of input.rows.at(0)!.items) if (i.start < right && i.end > left) count += 1;
        expect(level).toBe(count <= 2 ? count : count <= 4 ? 3 : 4);
      });
    }
  });

  it('stay bars where they are few or wide', () => {
    expect(densities(sceneInput([many(40)], { height: 28 }))).toEqual([]);
    const wide = sceneInput([many(1000)], {
      height: 28,
      scale: scaleAround(140, day('2017-05-01'), 0),
    });
    expect(densities(wide)).toEqual([]);
  });
});
