import { describe, expect, it } from 'vitest';
import { axisScene } from '@shared/gantt/axisScene';
import { axisOf } from '@shared/gantt/ticks';
import { scaleAround, xOf } from '@shared/gantt/timeScale';
import { day, formatIsoDay } from '@shared/model/time';
import { sceneInput } from './samplePlan';

const at = (pxPerWeek: number, start: string) => scaleAround(pxPerWeek, day(start), 0);

describe('the axis', () => {
  it('has years over months at month zoom, each where its first day is', () => {
    const scale = at(11, '2017-03-26');
    const axis = axisOf(scale, 776);
    expect(axis.upper.map((t) => formatIsoDay(t.day))).toEqual(['2017-01-01', '2018-01-01']);
    expect(axis.lower.slice(0, 3).map((t) => formatIsoDay(t.day))).toEqual([
      '2017-03-01',
      '2017-04-01',
      '2017-05-01',
    ]);
    for (const tick of axis.lower) expect(tick.x).toBe(Math.round(xOf(scale, tick.day)));
  });

  it('draws one strong line at the turn of the year and none from the month beside it', () => {
    const axis = axisOf(at(11, '2017-03-26'), 776);
    const january = day('2018-01-01');
    expect(axis.upper.find((t) => t.day === january)?.line).toBe('strong');
    expect(axis.lower.find((t) => t.day === january)?.line).toBe('none');
  });

  it('has months over days at week zoom', () => {
    const axis = axisOf(at(140, '2017-08-17'), 700);
    expect(axis.upper.map((t) => formatIsoDay(t.day))).toEqual(['2017-08-01', '2017-09-01']);
    expect(axis.lower).toHaveLength(35);
    expect(axis.lower[0]!.unit).toBe('day');
  });

  it('names every day at day zoom', () => {
    const axis = axisOf(at(882, '2018-02-16'), 126 * 3);
    expect(axis.upper.map((t) => formatIsoDay(t.day))).toEqual([
      '2018-02-16',
      '2018-02-17',
      '2018-02-18',
    ]);
  });

  it('has quarters that begin in January, April, July and October', () => {
    const axis = axisOf(at(4, '2017-02-10'), 400);
    expect(axis.level).toBe('quarters');
    expect(axis.lower.slice(0, 3).map((t) => formatIsoDay(t.day))).toEqual([
      '2017-01-01',
      '2017-04-01',
      '2017-07-01',
    ]);
  });

  it('leaves out years where four digits would not fit', () => {
    const axis = axisOf(at(0.35, '1995-01-01'), 800);
    const years = axis.lower.map((t) => Number(formatIsoDay(t.day).slice(0, 4)));
    expect(years[1]! - years[0]!).toBeGreaterThan(1);
    for (const tick of axis.lower) expect(tick.end - tick.x).toBeGreaterThanOrEqual(43);
  });

  it('covers the width without a hole', () => {
    for (const pxPerWeek of [0.5, 3, 11, 140, 882]) {
      const { upper, lower } = axisOf(at(pxPerWeek, '2017-05-05'), 900);
      for (const row of [upper, lower]) {
        for (let i = 1; i < row.length; i++) expect(row[i]!.x).toBe(row[i - 1]!.end);
        if (row.length > 0) expect(row[0]!.x).toBeLessThanOrEqual(0);
        if (row.length > 0) expect(row[row.length - 1]!.end).toBeGreaterThanOrEqual(900);
      }
    }
  });
});

describe('the axis of years', () => {
  it('leaves out the year that the flag of the day of the question would lie on', () => {
    const measure = (text: string) => text.length * 3;
    for (let year = 2003; year < 2013; year++) {
      const input = sceneInput([], {
        scale: at(1, '2000-01-01'),
        today: day(`${year}-03-15`),
        measure,
      });
      const shapes = axisScene(input);
      const flag = shapes.find((s) => s.kind === 'rect' && s.color === 'accent' && s.h === 16)!;
      const years = shapes.filter((s) => s.kind === 'text' && s.text.startsWith('year'));
      expect(years.length).toBeGreaterThan(5);
      if (flag.kind !== 'rect') throw new Error('no flag');
      for (const one of years) {
        if (one.kind !== 'text') continue;
        const isBeside = one.x + measure(one.text) <= flag.x || one.x >= flag.x + flag.w;
        expect([one.text, isBeside]).toEqual([one.text, true]);
      }
    }
  });
});
