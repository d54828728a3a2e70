import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDayCount,
  formatDayList,
  formatSpan,
  formatTime,
} from '@shared/i18n/dates';
import { addDays, day, toMinute } from '@shared/model/time';

const days = (...texts: string[]) => texts.map(day);

describe('formatDayList', () => {
  it.each([
    ['one day', days('2018-02-21'), '21 Feb'],
    ['a run', days('2017-05-08', '2017-05-09'), '8–9 May'],
    [
      'days with a gap name the month once',
      days('2018-02-20', '2018-02-22', '2018-02-23'),
      '20, 22–23 Feb',
    ],
    ['a run over the end of a month', days('2017-07-31', '2017-08-01'), '31 Jul – 1 Aug'],
    ['days in two months', days('2017-07-26', '2017-10-11'), '26 Jul, 11 Oct'],
    ['the same day twice counts once', days('2018-02-20', '2018-02-20'), '20 Feb'],
    ['September is short', days('2017-09-04'), '4 Sep'],
    ['nothing', [], ''],
  ])('%s', (_name, list, expected) => {
    expect(formatDayList(list, 'en')).toBe(expected);
  });

  it('writes weekdays on both ends of a run', () => {
    expect(formatDayList(days('2017-05-08', '2017-05-09'), 'en', { weekday: true })).toBe(
      'Mon 8 – Tue 9 May',
    );
  });

  it('writes a year once for days of one year, and both years over New Year', () => {
    expect(formatDayList(days('2018-02-20', '2018-02-22'), 'en', { year: true })).toBe(
      '20, 22 Feb 2018',
    );
    expect(formatDayList(days('2017-12-31', '2018-01-01'), 'en', { year: true })).toBe(
      '31 Dec 2017 – 1 Jan 2018',
    );
  });

  it('speaks French and Spanish', () => {
    expect(formatDayList(days('2018-02-20', '2018-02-22'), 'fr', { year: true })).toBe(
      '20, 22 févr. 2018',
    );
    expect(formatDayList(days('2018-02-20'), 'es', { year: true })).toBe('20 feb 2018');
  });
});

it('shows a half-open span with its last day inside', () => {
  expect(formatSpan({ start: day('2017-04-01'), end: addDays(day('2017-11-30'), 1) }, 'en')).toBe(
    '1 Apr – 30 Nov',
  );
});

it('never shifts a day, whatever the zone of the machine', () => {
  expect(formatDay(day('2018-03-11'), 'en', 'long')).toBe('Sunday 11 March 2018');
});

it('writes half days as fractions', () => {
  expect([0, 0.5, 1, 2.5, 12].map(formatDayCount)).toEqual(['0', '½', '1', '2½', '12']);
});

it('writes hours as each language does', () => {
  expect(formatTime(toMinute(9 * 60 + 5), 'en')).toBe('09:05');
  expect(formatTime(toMinute(900), 'fr')).toBe('15 h 00');
});

it('writes September in full where months are in full', () => {
  expect(formatDay(day('2018-09-24'), 'en', 'dayMonthLongYear')).toBe('24 September 2018');
});
