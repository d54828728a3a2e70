import { describe, expect, it } from 'vitest';
import { translator } from '@shared/i18n';
import { sceneOf } from '@shared/gantt/scene';
import { noDates } from '@shared/model/event';
import { addDays, day } from '@shared/model/time';
import { eventDatesText } from '@renderer/panels/timeline/rowDates';
import { timelineWords } from '@renderer/panels/timeline/timelineWords';
import { rowCalled, rowsAt, sample, sceneInput } from './samplePlan';

const words = { t: translator('en'), language: 'en', year: 2000 } as const;
const lasting = (first: string, days: number) => {
  const start = day(first);
  return eventDatesText({ ...noDates, span: { start, end: addDays(start, days) } }, false, words);
};

describe('the dates of an event', () => {
  it.each([
    ['of some days in the first year', '2000-05-07', 3, '7–9 May'],
    ['that end in another year', '2000-12-28', 7, '28 Dec 2000 – 3 Jan 2001'],
    ['of thirty years', '2000-01-01', 10_957, '2000 – 2029'],
  ])('%s say the years that they need', (_name, first, days, text) => {
    expect(lasting(first, days)).toBe(text);
  });
});

describe('what lies out of view', () => {
  const rows = rowsAt(sample, day('2018-03-15'));
  const item = rowCalled(rows, 'Human rights').own!;
  const { away, tick } = timelineWords(sample.places, 'en', 'phase', 2017);

  it.each([
    ['no year where all of the view lies in it', 2017, '8–9 May, Geneva'],
    ['its year where the view lies in another', 2018, '8–9 May 2017, Geneva'],
    ['its year where the view lies in several', null, '8–9 May 2017, Geneva'],
  ])('says %s', (_name, year, text) => {
    expect(away(item, year)).toBe(text);
    expect(away(item, year)).toBe(text);
  });

  it('is told the year of the view by the chart', () => {
    const asked: (number | null)[] = [];
    const input = sceneInput([rowCalled(rows, 'Human rights')], { height: 28 });
    const asking = {
      ...input.words,
      away: (_: unknown, year: number | null) => (asked.push(year), ''),
    };
    for (const [scale, width] of [
      [day('2018-02-01'), 100],
      [day('2017-12-20'), 100],
    ] as const) {
      const offset = Math.round(((scale - 4) * 11) / 7);
      sceneOf({ ...input, words: asking, width, scale: { pxPerWeek: 11, offset } });
    }
    expect(asked).toEqual([2018, null]);
  });

  it('has the month named on its first day in day zoom', () => {
    expect(tick('weekday', day('2018-02-20'))).toBe('Tue 20');
    expect(tick('weekday', day('2018-03-01'))).toBe('Thu 1 Mar');
  });
});

describe('a row that is high for its words, as on paper', () => {
  it('has its window no higher than on a screen, around the bar', () => {
    const input = sceneInput([rowCalled(rowsAt(sample, day('2018-03-15')), 'First round')], {
      rowHeight: 133,
      height: 133,
    });
    const { shapes } = sceneOf(input);
    const window = shapes.find((s) => s.kind === 'rect' && s.color === 'window');
    const bar = shapes.find((s) => s.kind === 'bar');
    if (window?.kind !== 'rect' || bar?.kind !== 'bar') throw new Error('nothing drawn');
    expect(window.h).toBe(28);
    expect(Math.abs(window.y + window.h / 2 - (bar.y + bar.h / 2))).toBeLessThanOrEqual(1);
  });
});
