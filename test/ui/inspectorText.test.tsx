import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatTime } from '@shared/i18n/dates';
import { noDates } from '@shared/model/event';
import { day, formatIsoDay, parseMinute, toDay, toMinute } from '@shared/model/time';
import { rowLayout, rowsBetween } from '@renderer/panels/findings/visibleRows';
import { chooseDay } from '@renderer/panels/inspector/chooseDay';
import { parseDayText, parseTimeText } from '@shared/i18n/dayText';
import { parseHoursText } from '@renderer/panels/inspector/hoursText';
import { addMonths, monthOf, monthWeeks } from '@renderer/panels/inspector/monthWeeks';
import { splitDay, withPart } from '@renderer/panels/inspector/sittingEdits';
import { webAddress } from '@renderer/panels/inspector/SourceLink';

const near = day('2018-01-15');
const languages = ['en', 'fr', 'es'] as const;
const anyDay = fc.integer({ min: 0, max: 40_000 }).map(toDay);

describe('days as typed', () => {
  it.each([
    ['2018-02-20', '2018-02-20'],
    ['20 Feb 2018', '2018-02-20'],
    ['Tue 20 February 2018', '2018-02-20'],
    ['20/2/2018', '2018-02-20'],
    ['20.2.18', '2018-02-20'],
    ['20 feb', '2018-02-20'],
  ])('takes "%s" as %s', (typed, expected) => {
    expect(formatIsoDay(parseDayText(typed, 'en', near)!)).toBe(expected);
  });

  it.each(['31 February 2018', '29/2/2018', '20 ma 2018', 'tomorrow', '', '2018-13-01', '0 Feb'])(
    'takes "%s" as no day',
    (typed) => {
      expect(parseDayText(typed, 'en', near)).toBeNull();
    },
  );

  it('reads back every day as it writes it, in every language', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...languages), (d, language) => {
        for (const style of ['dayYear', 'long', 'dayMonthLongYear', 'weekdayYear'] as const) {
          expect(parseDayText(formatDay(d, language, style), language, near)).toBe(d);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('hours as typed', () => {
  it.each([
    ['10', '10:00'],
    ['10.30', '10:30'],
    ['10 h 30', '10:30'],
    ['3 pm', '15:00'],
    ['12 am', '00:00'],
    ['24:00', '24:00'],
  ])('takes "%s" as %s', (typed, expected) => {
    expect(parseTimeText(typed)).toBe(parseMinute(expected));
  });

  it.each(['25:00', '10:60', '13 pm', 'ten', ''])('takes "%s" as no hour', (typed) => {
    expect(parseTimeText(typed)).toBeNull();
  });

  it('reads back every pair of hours as it writes it', () => {
    const minute = fc.integer({ min: 0, max: 1440 });
    fc.assert(
      fc.property(minute, minute, fc.constantFrom(...languages), (a, b, language) => {
        fc.pre(a !== b);
        const [from, to] = [toMinute(Math.min(a, b)), toMinute(Math.max(a, b))];
        const text = `${formatTime(from, language)}–${formatTime(to, language)}`;
        expect(parseHoursText(text)).toEqual({ from, to });
      }),
      { numRuns: 400 },
    );
  });

  it('takes hours that end before they begin as none', () => {
    expect(parseHoursText('13-10')).toBeNull();
    expect(parseHoursText('10-10')).toBeNull();
  });
});

describe('choosing days', () => {
  it('toggles a meeting day, and leaves the dates that it was given as they were', () => {
    const once = chooseDay(noDates, 'hearing', day('2018-02-21'), null);
    expect(once.sittings).toHaveLength(1);
    expect(chooseDay(once, 'hearing', day('2018-02-21'), null).sittings).toEqual([]);
    expect(once.sittings).toHaveLength(1);
  });

  it('keeps the hour of a due event', () => {
    const at = { day: day('2022-01-26'), time: toMinute(1020), zone: 'America/New_York' };
    const moved = chooseDay({ ...noDates, at }, 'deadline', day('2022-01-27'), null);
    expect(moved.at).toEqual({ ...at, day: day('2022-01-27') });
  });

  it('moves the nearer end of a phase', () => {
    const span = { start: day('2017-11-01'), end: day('2018-02-01') };
    const band = { ...noDates, span };
    expect(chooseDay(band, 'phase', day('2017-10-20'), null).span?.start).toBe(day('2017-10-20'));
    expect(chooseDay(band, 'phase', day('2018-01-20'), null).span?.end).toBe(day('2018-01-21'));
  });

  it('splits a full day into a morning and an afternoon meeting', () => {
    const { sittings } = chooseDay(noDates, 'hearing', day('2018-02-21'), null);
    expect(splitDay(sittings, 0)).toMatchObject([
      { part: 'hours', from: 600, to: 780 },
      { part: 'hours', from: 900, to: 1080 },
    ]);
    expect(withPart(splitDay(sittings, 0), 0, 'morning')[0]).toMatchObject({
      part: 'morning',
      from: null,
    });
  });
});

describe('months', () => {
  it('shows every day of a month once, in whole weeks from Monday', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const days = monthWeeks(monthOf(d)).flat();
        expect(days.length % 7).toBe(0);
        expect(days).toContain(d);
        expect(new Set(days).size).toBe(days.length);
        expect((days[0]! + 3) % 7).toBe(0);
      }),
    );
  });

  it('goes to the last day of a shorter month', () => {
    expect(formatIsoDay(addMonths(day('2018-01-31'), 1))).toBe('2018-02-28');
    expect(formatIsoDay(addMonths(day('2018-03-31'), -1))).toBe('2018-02-28');
  });
});

describe('rows on screen', () => {
  it('finds the rows that touch a stretch of the list', () => {
    const layout = rowLayout([26, 43, 140, 43], 4);
    expect(rowsBetween(layout, 0, 30)).toEqual({ first: 0, end: 2 });
    expect(rowsBetween(layout, 70, 100)).toEqual({ first: 2, end: 3 });
    expect(rowsBetween(layout, 9_999, 10_099)).toEqual({ first: 3, end: 4 });
    expect(rowsBetween(rowLayout([], 0), 0, 100)).toEqual({ first: 0, end: 0 });
  });
});

describe('sources', () => {
  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'see https://un.org',
    'data:text/html,x',
    '',
  ])('does not link "%s"', (text) => {
    expect(webAddress(text)).toBeNull();
  });

  it('links an address of the web', () => {
    expect(webAddress('https://www.iom.int/phase-1-consultations')?.host).toBe('www.iom.int');
  });
});
