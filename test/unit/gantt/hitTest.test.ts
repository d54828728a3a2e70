import { describe, expect, it } from 'vitest';
import { hitTest } from '@shared/gantt/hitTest';
import { scaleAround, xOf } from '@shared/gantt/timeScale';
import { day } from '@shared/model/time';
import { rowCalled, rowsAt, sample, sceneInput } from './samplePlan';

const today = day('2018-03-15');
const rows = rowsAt(sample, today);
const one = (title: string, more = {}) =>
  sceneInput([rowCalled(rows, title)], { height: 28, ...more });

describe('what lies under a pixel', () => {
  it('is a bar by its true days', () => {
    const input = one('Fourth round', { scale: scaleAround(140, day('2018-05-14'), 100) });
    const at = (text: string) => hitTest(input, xOf(input.scale, day(text)) + 10, 13);
    expect(at('2018-05-15')).toMatchObject({ part: 'body', day: day('2018-05-15') });
    expect(at('2018-05-15').item?.target.id).toBe('round-4');
    expect(at('2018-05-20').item).toBeNull();
  });

  it('knows the edges of a wide bar and none of a narrow one', () => {
    const wide = one('Fourth round', { scale: scaleAround(140, day('2018-05-14'), 100) });
    expect(hitTest(wide, 102, 13).part).toBe('start');
    expect(hitTest(wide, 198, 13).part).toBe('end');
    const narrow = one('Fourth round');
    expect(hitTest(narrow, xOf(narrow.scale, day('2018-05-14')) + 1, 13).part).toBe('body');
  });

  it('is the window of the mandate beside the bar', () => {
    const input = one('Fourth round');
    const hit = hitTest(input, xOf(input.scale, day('2018-05-03')), 13);
    expect(hit).toMatchObject({ item: null, inWindow: true, day: day('2018-05-03') });
    expect(hitTest(input, xOf(input.scale, day('2018-06-02')), 13).inWindow).toBe(false);
  });

  it('is the nearer of two points on one row', () => {
    const row = rows.find((r) => r.mandate?.id === 'zero-draft')!;
    const input = sceneInput([row], { height: 28 });
    const hit = hitTest(input, xOf(input.scale, day('2018-03-05')) + 2, 13);
    expect(hit.item?.target.id).toBe('zero-draft-plus');
  });

  it('is the label that names what is out of view', () => {
    expect(hitTest(one('Conference'), 740, 13).away?.target.id).toBe('conference');
  });

  it('is the row under the scroll position, and nothing below the last one', () => {
    const input = sceneInput(rows, { scrollTop: 28 * 4 + 10, height: 200 });
    expect(hitTest(input, 5, 20).index).toBe(5);
    expect(hitTest(one('Conference'), 5, 100).row).toBeNull();
  });
});
