import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextShift, shiftOnWorkingDays, type WorksOn } from '@shared/gantt/snap';
import { type EventDates, firstDay, noDates, type Sitting } from '@shared/model/event';
import { type Day, day, formatIsoDay, isWeekend, toDay } from '@shared/model/time';

const full = (on: Day): Sitting => ({ day: on, part: 'full', from: null, to: null, placeId: null });
const meeting = (...days: string[]): EventDates => ({
  ...noDates,
  sittings: days.map((text) => full(day(text))),
});
const daysOf = (dates: EventDates) => dates.sittings.map((s) => formatIsoDay(s.day));
const weekdays: WorksOn = (d) => !isWeekend(d);
const may1 = day('2018-05-01');
const closedOnMayDay: WorksOn = (d) => !isWeekend(d) && d !== may1;

describe('moving on working days', () => {
  it('passes over a weekend and keeps the number of sittings', () => {
    const round = meeting('2018-05-14', '2018-05-15', '2018-05-16', '2018-05-17', '2018-05-18');
    expect(daysOf(shiftOnWorkingDays(round, 3, weekdays))).toEqual([
      '2018-05-17',
      '2018-05-18',
      '2018-05-21',
      '2018-05-22',
      '2018-05-23',
    ]);
  });

  it('keeps a gap as long as it was, in working days', () => {
    const round = meeting('2018-02-20', '2018-02-22', '2018-02-23');
    expect(daysOf(shiftOnWorkingDays(round, 1, weekdays))).toEqual([
      '2018-02-21',
      '2018-02-23',
      '2018-02-26',
    ]);
  });

  it('takes the nearest working day for a Saturday and a Sunday', () => {
    const due = { ...noDates, at: { day: day('2018-02-05'), time: null, zone: null } };
    const at = (days: number) => formatIsoDay(firstDay(shiftOnWorkingDays(due, days, weekdays))!);
    expect([at(5), at(6)]).toEqual(['2018-02-09', '2018-02-12']);
  });

  it('passes over a day on which the offices of the city are shut', () => {
    const before = meeting('2018-04-30');
    expect(daysOf(shiftOnWorkingDays(before, 1, closedOnMayDay))).toEqual(['2018-05-02']);
    expect(
      daysOf(shiftOnWorkingDays(meeting('2018-04-30', '2018-05-02'), 7, closedOnMayDay)),
    ).toEqual(['2018-05-07', '2018-05-08']);
  });

  it('moves what sits on a day off as it is, and bands too', () => {
    expect(daysOf(shiftOnWorkingDays(meeting('2018-02-24', '2018-02-26'), 1, weekdays))).toEqual([
      '2018-02-25',
      '2018-02-27',
    ]);
    const span = { start: day('2018-02-01'), end: day('2018-02-08') };
    expect(shiftOnWorkingDays({ ...noDates, span }, 2, weekdays).span).toEqual({
      start: day('2018-02-03'),
      end: day('2018-02-10'),
    });
  });

  it('always sits on working days, as often as before, in the same order', () => {
    const anyMonday = day('2018-01-01');
    const dates = fc
      .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 })
      .map((ns) =>
        ns
          .map((n) => toDay(anyMonday + n))
          .filter(weekdays)
          .sort((a, b) => a - b),
      )
      .filter((days) => days.length > 0)
      .map((days) => ({ ...noDates, sittings: days.map(full) }));
    const working = (a: Day, b: Day) => {
      let count = 0;
      for (let d = a + 1; d <= b; d++) if (weekdays(toDay(d))) count += 1;
      return count;
    };
    fc.assert(
      fc.property(dates, fc.integer({ min: -300, max: 300 }), (before, by) => {
        const after = shiftOnWorkingDays(before, by, weekdays);
        expect(after.sittings.every((s) => weekdays(s.day))).toBe(true);
        const gaps = ({ sittings }: EventDates) =>
          sittings.slice(1).map((s, i) => working(sittings[i]!.day, s.day));
        expect(gaps(after)).toEqual(gaps(before));
        expect(Math.abs(firstDay(after)! - firstDay(before)! - by)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('by keys goes from one working day to the next, there and back', () => {
    const friday = meeting('2018-02-23');
    const right = nextShift(friday, 0, 1, weekdays);
    expect(daysOf(shiftOnWorkingDays(friday, right, weekdays))).toEqual(['2018-02-26']);
    const back = nextShift(friday, right, -1, weekdays);
    expect(daysOf(shiftOnWorkingDays(friday, back, weekdays))).toEqual(['2018-02-23']);
  });
});
