import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesForMandate, resizeDates, shiftDates } from '@shared/gantt/draft';
import { type EventDates, noDates, type Sitting } from '@shared/model/event';
import { type Day, day, formatIsoDay, isWeekend } from '@shared/model/time';
import { sample } from './samplePlan';

const full = (text: string): Sitting => ({
  day: day(text),
  part: 'full',
  from: null,
  to: null,
  placeId: null,
});
const meeting = (...days: string[]): EventDates => ({ ...noDates, sittings: days.map(full) });
const daysOf = (dates: EventDates) => dates.sittings.map((s) => formatIsoDay(s.day));

describe('moving dates', () => {
  it('there and back gives the same dates, for all three classes', () => {
    const all: readonly EventDates[] = [
      meeting('2018-02-20', '2018-02-22'),
      { ...noDates, span: { start: day('2018-02-01'), end: day('2018-08-01') } },
      { ...noDates, at: { day: day('2018-02-05'), time: null, zone: null } },
    ];
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), fc.constantFrom(...all), (n, dates) => {
        expect(shiftDates(shiftDates(dates, n), -n)).toEqual(dates);
      }),
    );
  });

  it('keeps the gaps between sittings', () => {
    expect(daysOf(shiftDates(meeting('2018-02-20', '2018-02-22'), 7))).toEqual([
      '2018-02-27',
      '2018-03-01',
    ]);
  });
});

describe('moving an edge', () => {
  it('adds days like the one at the edge', () => {
    expect(daysOf(resizeDates(meeting('2018-02-20'), 'end', 2))).toEqual([
      '2018-02-20',
      '2018-02-21',
      '2018-02-22',
    ]);
    expect(daysOf(resizeDates(meeting('2018-02-20'), 'start', -1))).toEqual([
      '2018-02-19',
      '2018-02-20',
    ]);
  });

  it('takes days away but never the last one', () => {
    const dates = meeting('2018-02-20', '2018-02-21', '2018-02-22');
    expect(daysOf(resizeDates(dates, 'end', -1))).toEqual(['2018-02-20', '2018-02-21']);
    expect(daysOf(resizeDates(dates, 'end', -9))).toEqual(['2018-02-20']);
    expect(daysOf(resizeDates(dates, 'start', 9))).toEqual(['2018-02-22']);
  });

  it('leaves a band at least a day, and what is due as it is', () => {
    const band = { ...noDates, span: { start: day('2018-02-01'), end: day('2018-02-03') } };
    expect(resizeDates(band, 'end', -5).span).toEqual({
      start: day('2018-02-01'),
      end: day('2018-02-02'),
    });
    const due = { ...noDates, at: { day: day('2018-02-05'), time: null, zone: null } };
    expect(resizeDates(due, 'end', 3)).toEqual(due);
  });
});

describe('the dates of a new event for a mandate', () => {
  const mandate = (id: string) => sample.mandates.get(id)!;

  it('are as many days as the text says, from Monday to Friday', () => {
    const dates = datesForMandate(mandate('round-may'), day('2018-05-17'));
    expect(daysOf(dates)).toEqual([
      '2018-05-17',
      '2018-05-18',
      '2018-05-21',
      '2018-05-22',
      '2018-05-23',
    ]);
    expect(dates.sittings.some((s) => isWeekend(s.day as Day))).toBe(false);
  });

  it('are one day where the days are a total over several events', () => {
    expect(daysOf(datesForMandate(mandate('stakeholder-hearings'), day('2017-07-26')))).toEqual([
      '2017-07-26',
    ]);
  });

  it('are the day itself for what is due', () => {
    expect(datesForMandate(mandate('zero-draft'), day('2018-02-05')).at?.day).toBe(
      day('2018-02-05'),
    );
  });
});
