import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@shared/gantt/draft';
import { sceneOf } from '@shared/gantt/scene';
import { noDates } from '@shared/model/event';
import { addDays, day } from '@shared/model/time';
import { rowCalled, rowsAt, sample, sceneInput } from './samplePlan';

const today = day('2019-01-01');
const hearings = rowCalled(rowsAt(sample, today), 'Stakeholder hearings');

function wordsWith(draft: Draft | null, selection: string | null = null) {
  const input = sceneInput([hearings], { height: 28, today, draft, selection });
  const { shapes } = sceneOf(input);
  const words = shapes.flatMap((s) => (s.kind === 'text' ? [s] : []));
  const ground = shapes.findLast((s) => s.kind === 'rect');
  return { words, ground };
}

const draft = (on: string, label: string): Draft => ({
  rowId: hearings.id,
  itemKey: null,
  look: 'hearing',
  dates: { ...noDates, span: { start: day(on), end: addDays(day(on), 1) } },
  state: 'tentative',
  label,
});

describe('the words of a draft', () => {
  it('leave no part of other words beside them', () => {
    const all = wordsWith(null).words.map((w) => w.text);
    expect(all.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 450 }),
        fc.integer({ min: 1, max: 40 }),
        (days, long) => {
          const on = addDays(day('2017-04-01'), days);
          const shape = {
            ...draft('2017-04-01', 'w'.repeat(long)),
            dates: { ...noDates, span: { start: on, end: addDays(on, 1) } },
          };
          const { words } = wordsWith(shape);
          const own = words.find((w) => w.text.startsWith('w'))!;
          const ends = (w: typeof own) => [w.x, w.x + w.text.length * 6] as const;
          const [from, to] = ends(own);
          const struck = words.filter((w) => w !== own && ends(w)[0] < to && from < ends(w)[1]);
          expect(struck).toEqual([]);
        },
      ),
    );
  });

  it('leave all other words where they are', () => {
    const texts = (d: Draft | null) => wordsWith(d).words.map((w) => w.text);
    expect(texts(draft('2018-05-30', 'so'))).toEqual([...texts(null), 'so']);
  });

  it('stand on the ground of their row', () => {
    const one = draft('2018-03-01', 'so');
    expect(wordsWith(one).ground).toMatchObject({ color: 'background' });
    expect(wordsWith(one, hearings.items.at(0)!.key).ground).toMatchObject({
      color: 'selected-row',
    });
  });
});
