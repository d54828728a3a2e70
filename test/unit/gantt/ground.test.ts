import { describe, expect, it } from 'vitest';
import { sceneOf } from '@shared/gantt/scene';
import type { Shape } from '@shared/gantt/shape';
import { scaleAround } from '@shared/gantt/timeScale';
import { day } from '@shared/model/time';
import { rowCalled, rowsAt, sample, sceneInput } from './samplePlan';

const rows = rowsAt(sample, day('2018-03-15'));

function of<K extends Shape['kind']>(kind: K, shapes: readonly Shape[]) {
  return shapes.filter((s): s is Extract<Shape, { kind: K }> => s.kind === kind);
}

describe('weekends and holidays', () => {
  const row = rowCalled(rows, 'Diasporas');

  it('tint each weekend of a line from Saturday to Monday and none of a group', () => {
    const shapes = sceneOf(
      sceneInput([row], { height: 28, scale: scaleAround(140, day('2017-07-03'), 0), width: 280 }),
    ).shapes;
    const tints = of('rect', shapes).filter((r) => r.color === 'weekend-week');
    expect(tints.map((r) => [r.x, r.w])).toEqual([
      [100, 40],
      [240, 40],
    ]);
    const group = rows.find((r) => r.group)!;
    const none = sceneOf(sceneInput([group], { height: 28 })).shapes;
    expect(of('rect', none).some((r) => r.color === 'weekend-month')).toBe(false);
  });

  it("dot the holidays of the line's own duty station only", () => {
    const asked: string[] = [];
    const shapes = sceneOf(
      sceneInput([row, rowCalled(rows, 'Governance')], {
        height: 56,
        scale: scaleAround(140, day('2017-07-03'), 0),
        width: 280,
        holidays: (placeId) => {
          asked.push(placeId);
          return placeId === 'new-york' ? [day('2017-07-04')] : [];
        },
      }),
    ).shapes;
    expect(asked).toEqual(['new-york', 'geneva']);
    expect(of('dots', shapes)).toEqual([{ kind: 'dots', x: 20, y: 0, w: 20, h: 28 }]);
  });
});
