import { describe, expect, it } from 'vitest';
import { frameOf, overviewOf, overviewShapes, stripScale } from '@shared/gantt/overview';
import { dayAt, scaleAround, xOf } from '@shared/gantt/timeScale';
import { defaultSettings, emptyPlan } from '@shared/model/plan';
import { day } from '@shared/model/time';
import { sample } from './samplePlan';

const today = day('2018-03-15');
const overview = overviewOf(sample, today);

describe('the overview of the sample', () => {
  it('reaches from the first to the last thing that the delegation has to do with', () => {
    expect(overview.from).toBe(day('2017-03-09'));
    expect(overview.to).toBe(day('2018-12-20'));
  });

  it('leaves out what others hold and nobody attends', () => {
    expect(overview.items.some((i) => i.id === 'gfmd-10')).toBe(false);
  });

  it('shows all of it in the strip, with room on both sides', () => {
    const strip = stripScale(overview, 700);
    expect(xOf(strip, overview.from)).toBeCloseTo(35, 6);
    expect(xOf(strip, overview.to)).toBeCloseTo(665, 6);
    for (const shape of overviewShapes(overview, 700)) {
      if (shape.kind === 'rect' && shape.h === 9) expect(shape.x).toBeGreaterThanOrEqual(30);
    }
  });

  it('frames the days that the chart shows', () => {
    const strip = stripScale(overview, 700);
    const chart = scaleAround(11, day('2017-04-01'), 10);
    const frame = frameOf(strip, chart, 776);
    expect(frame.x).toBe(Math.round(xOf(strip, dayAt(chart, 0))));
    expect(frame.x + frame.w).toBe(Math.round(xOf(strip, dayAt(chart, 776))));
  });

  it('is two years around the day where the plan has no dates', () => {
    const empty = overviewOf(emptyPlan('e', defaultSettings), today);
    expect([empty.from, empty.to]).toEqual([day('2018-01-01'), day('2020-01-01')]);
  });
});
