import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civil,
  day,
  dayOf,
  firstOfMonth,
  formatIsoDay,
  formatIsoMinute,
  isoWeek,
  isWeekend,
  lastOfMonth,
  parseDay,
  parseMinute,
  toDay,
  toMinute,
  weekday,
} from '@shared/model/time';

const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) }).map((n) => toDay(n));

describe('a day', () => {
  it('counts from 1 January 1970', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('2017-04-06')).toBe(17262);
    expect(day('1969-12-31')).toBe(-1);
  });

  it('is written and read back the same from the year 1 to the year 9999', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        expect(parseDay(formatIsoDay(d))).toBe(d);
      }),
    );
  });

  it('falls apart into year, month and day of month and comes together again', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const { year, month, dayOfMonth } = civil(d);
        expect(dayOf(year, month, dayOfMonth)).toBe(d);
      }),
    );
  });

  it.each([
    '2017-02-31',
    '2017-02-29',
    '2017-13-01',
    '2017-00-10',
    '2017-4-6',
    '17-04-06',
    '2017-04-06T00:00',
    ' 2017-04-06',
    '',
    '0000-00-00',
  ])('is not read from %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('exists on 29 February in leap years only', () => {
    expect(parseDay('2016-02-29')).not.toBeNull();
    expect(parseDay('2000-02-29')).not.toBeNull();
    expect(parseDay('1900-02-29')).toBeNull();
  });

  it('refuses a literal that is no day, naming it', () => {
    expect(() => day('2017-02-31')).toThrow('2017-02-31');
  });

  it('refuses fractions', () => {
    expect(() => toDay(1.5)).toThrow(RangeError);
    expect(() => toDay(Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['2017-04-03', 0],
    ['2017-04-06', 3],
    ['2017-04-08', 5],
    ['2017-04-09', 6],
    ['1969-12-29', 0],
    ['0001-01-01', 0],
  ])('%s is weekday %i, counted from Monday', (text, expected) => {
    expect(weekday(day(text))).toBe(expected);
    expect(isWeekend(day(text))).toBe(expected >= 5);
  });

  it.each([
    ['2017-01-01', 52],
    ['2017-01-02', 1],
    ['2018-12-31', 1],
    ['2020-12-31', 53],
    ['2018-02-20', 8],
  ])('%s lies in ISO week %i', (text, week) => {
    expect(isoWeek(day(text))).toBe(week);
  });

  it('has the same week as its Monday', () => {
    const recent = fc.integer({ min: -20_000, max: 40_000 }).map((n) => toDay(n));
    fc.assert(
      fc.property(recent, (d) => {
        expect(isoWeek(d)).toBe(isoWeek(addDays(d, -weekday(d))));
      }),
    );
  });

  it('ends its month before the next one begins', () => {
    expect(formatIsoDay(lastOfMonth(2018, 2))).toBe('2018-02-28');
    expect(formatIsoDay(lastOfMonth(2018, 12))).toBe('2018-12-31');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          expect(lastOfMonth(year, month) + 1).toBe(firstOfMonth(year, month + 1));
        },
      ),
    );
  });
});

describe('a minute of the day', () => {
  it('is written and read back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (n) => {
        expect(parseMinute(formatIsoMinute(toMinute(n)))).toBe(n);
      }),
    );
  });

  it.each(['24:01', '25:00', '9:00', '12:60', '12', ''])('is not read from %j', (text) => {
    expect(parseMinute(text)).toBeNull();
  });

  it('knows 24:00 as the end of the day', () => {
    expect(parseMinute('24:00')).toBe(1440);
  });

  it.each([-1, 1441, 0.5])('refuses %d', (n) => {
    expect(() => toMinute(n)).toThrow(RangeError);
  });
});
