import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, formatIsoDay, toDay } from '@shared/model/time';
import { countWorkingDays, isWorkingDay, nextWorkingDay } from '@shared/model/workingDays';
import { closedAt } from '@shared/places/holidays';
import { span } from '../../support/build';

const inNewYork = closedAt(null, 'new-york');
const never = () => false;

describe('a working day', () => {
  it.each([
    ['a Thursday', '2017-04-06', true],
    ['Good Friday 2017', '2017-04-14', false],
    ['a Saturday', '2017-08-05', false],
    ['Labour Day', '2017-09-04', false],
    ['a day on which meetings are only to be avoided (Diwali)', '2017-10-19', true],
  ])('in New York: %s', (_name, text, expected) => {
    expect(isWorkingDay(day(text), inNewYork)).toBe(expected);
  });

  it('in Vienna is Labour Day of New York', () => {
    expect(isWorkingDay(day('2017-09-04'), closedAt(null, 'vienna'))).toBe(true);
  });
});

describe('working days of a span', () => {
  it('of April 2017 in New York are 19, since Good Friday is none', () => {
    expect(countWorkingDays(span('2017-04-01..2017-04-30'), never)).toBe(20);
    expect(countWorkingDays(span('2017-04-01..2017-04-30'), inNewYork)).toBe(19);
  });

  it('of no days are none', () => {
    const start = day('2017-04-06');
    expect(countWorkingDays({ start, end: start }, never)).toBe(0);
  });

  it('of any whole weeks are five a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 30_000 }), fc.nat(60), (start, weeks) => {
        expect(
          countWorkingDays({ start: toDay(start), end: toDay(start + 7 * weeks) }, never),
        ).toBe(5 * weeks);
      }),
    );
  });
});

describe('the next working day', () => {
  it('is the day itself where it is one', () => {
    expect(nextWorkingDay(day('2017-04-06'), inNewYork)).toBe(day('2017-04-06'));
  });

  it('after Friday 1 September 2017, a holiday, is Tuesday: Monday is Labour Day', () => {
    expect(formatIsoDay(nextWorkingDay(day('2017-09-01'), inNewYork)!)).toBe('2017-09-05');
  });

  it('is none where offices never open', () => {
    expect(nextWorkingDay(day('2017-09-01'), () => true)).toBeNull();
  });
});
