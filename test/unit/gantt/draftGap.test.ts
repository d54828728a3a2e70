import { describe, expect, it } from 'vitest';
import type { Draft } from '@shared/gantt/draft';
import { sceneOf } from '@shared/gantt/scene';
import { xOf } from '@shared/gantt/timeScale';
import { noDates } from '@shared/model/event';
import { day } from '@shared/model/time';
import { rowCalled, rowsAt, sample, sceneInput } from './samplePlan';

const rows = rowsAt(sample, day('2018-03-15'));
const first = rowCalled(rows, 'First round');
const second = rowCalled(rows, 'Second round');

function draft(from: string, to: string): Draft {
  const gap = {
    rowId: first.id,
    otherRowId: second.id,
    from: day(from),
    to: day(to),
    until: day('2018-02-24'),
    label: 'Preview: 1 clear day, 1 needed',
  };
  return {
    rowId: second.id,
    itemKey: null,
    look: 'round',
    dates: { ...noDates, at: { day: day('2018-02-28'), time: null, zone: null } },
    state: 'tentative',
    label: '28 Feb',
    gap,
  };
}

describe('the bracket of a preview', () => {
  it('spans the clear days with a tick at each end, on the side of the other row, and says how many', () => {
    const input = sceneInput([first, second], {
      height: 56,
      draft: draft('2018-02-24', '2018-02-28'),
    });
    const { shapes } = sceneOf(input);
    const at = (text: string) => Math.round(xOf(input.scale, day(text)));
    const label = shapes.find((s) => s.kind === 'text' && s.text.startsWith('Preview: '));
    const lines = shapes.flatMap((s) => (s.kind === 'path' && s.points.length === 12 ? [s] : []));
    expect(lines).toHaveLength(1);
    const xs = lines[0]!.points.filter((_, i) => i % 2 === 0);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([
      at('2018-02-24') + 0.5,
      at('2018-02-28') - 0.5,
    ]);
    const ys = lines[0]!.points.filter((_, i) => i % 2 === 1);
    expect(Math.max(...ys)).toBeLessThanOrEqual(28.5);
    expect(Math.min(...ys)).toBeGreaterThan(14);
    expect(label?.kind === 'text' && label.x).toBeGreaterThan(at('2018-02-28'));
  });

  it('is left out where the row of the first is not in view', () => {
    const input = sceneInput([second], { height: 28, draft: draft('2018-02-24', '2018-02-28') });
    expect(
      sceneOf(input).shapes.filter((s) => s.kind === 'path' && s.points.length === 12),
    ).toEqual([]);
  });
});
