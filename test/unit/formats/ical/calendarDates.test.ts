import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '@shared/model/time';
import { codes, eventFile, read, whenOf } from '../../../support/calendarFiles';

describe('dates of a calendar that is read', () => {
  it.each([
    [
      'whole days end the day before',
      ['DTSTART;VALUE=DATE:20180312', 'DTEND;VALUE=DATE:20180324'],
      '2018-03-12 to 2018-03-23',
    ],
    [
      'a day without an end is that day',
      ['DTSTART;VALUE=DATE:20180312'],
      '2018-03-12 to 2018-03-12',
    ],
    [
      'a duration counts',
      ['DTSTART;VALUE=DATE:20180312', 'DURATION:P1W'],
      '2018-03-12 to 2018-03-18',
    ],
    [
      'universal time stays',
      ['DTSTART:20180312T140000Z', 'DTEND:20180312T160000Z'],
      '2018-03-12 to 2018-03-12 14:00-16:00 UTC',
    ],
    [
      'a zone needs no rules in the file',
      ['DTSTART;TZID=Europe/Zurich:20180312T100000', 'DTEND;TZID=Europe/Zurich:20180312T130000'],
      '2018-03-12 to 2018-03-12 10:00-13:00 Europe/Zurich',
    ],
    [
      'a zone of Windows is that zone',
      ['DTSTART;TZID="W. Europe Standard Time":20180312T100000', 'DURATION:PT90M'],
      '2018-03-12 to 2018-03-12 10:00-11:30 Europe/Berlin',
    ],
    [
      'a zone may stand at the end of a path',
      ['DTSTART;TZID=/mozilla.org/20050126_1/Africa/Nairobi:20180312T100000', 'DURATION:PT1H'],
      '2018-03-12 to 2018-03-12 10:00-11:00 Africa/Nairobi',
    ],
    [
      'an end in another zone is that instant',
      ['DTSTART;TZID=Europe/Zurich:20180712T100000', 'DTEND;TZID=America/New_York:20180712T070000'],
      '2018-07-12 to 2018-07-12 10:00-13:00 Europe/Zurich',
    ],
    [
      'midnight is the end of its day',
      ['DTSTART:20180312T220000Z', 'DTEND:20180313T000000Z'],
      '2018-03-12 to 2018-03-12 22:00-24:00 UTC',
    ],
    [
      'nights go on to the next day',
      ['DTSTART:20180312T220000Z', 'DTEND:20180313T020000Z'],
      '2018-03-12 to 2018-03-13 22:00-02:00 UTC',
    ],
  ])('%s', (_name, lines, expected) => {
    const calendar = read(eventFile(...lines));
    expect(whenOf(calendar)).toEqual([expected]);
    expect(calendar.report).toEqual([]);
  });

  it.each([
    ['31 February is a loss, not 3 March', ['DTSTART;VALUE=DATE:20180231'], [], ['2 bad-date']],
    ['no start is a loss', ['DTEND;VALUE=DATE:20180231'], [], ['2 no-start']],
    [
      'an end before its start is left out',
      ['DTSTART;VALUE=DATE:20180312', 'DTEND;VALUE=DATE:20180301'],
      ['2018-03-12 to 2018-03-12'],
      ['2 bad-end'],
    ],
    [
      'an unknown zone keeps the day and not the hours',
      ['DTSTART;TZID=Mars:20180312T100000', 'DTEND;TZID=Mars:20180312T110000'],
      ['2018-03-12 to 2018-03-12'],
      ['2 unknown-zone', '2 unknown-zone'],
    ],
    [
      'hours without a zone are taken at home',
      ['DTSTART:20180312T100000', 'DURATION:PT1H'],
      ['2018-03-12 to 2018-03-12 10:00-11:00 America/New_York'],
      ['2 floating'],
    ],
    [
      'a line that is none costs only itself',
      ['DTSTART;VALUE=DATE:20180312', 'this is no property'],
      ['2018-03-12 to 2018-03-12'],
      ['6 broken-line'],
    ],
    [
      'what is cancelled is left out',
      ['DTSTART;VALUE=DATE:20180312', 'STATUS:CANCELLED'],
      [],
      ['2 cancelled'],
    ],
  ])('%s, and that is said', (_name, lines, when, report) => {
    const calendar = read(eventFile(...lines));
    expect(whenOf(calendar)).toEqual(when);
    expect(codes(calendar)).toEqual(report);
  });
});

describe('recurrence', () => {
  const rule = (text: string, start = '20180101') =>
    read(eventFile(`DTSTART;VALUE=DATE:${start}`, `RRULE:${text}`));

  it.each([
    ['FREQ=DAILY;INTERVAL=2;COUNT=3', '20180101', ['2018-01-01', '2018-01-03', '2018-01-05']],
    [
      'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4',
      '20180101',
      ['2018-01-01', '2018-01-03', '2018-01-08', '2018-01-10'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;UNTIL=20180201',
      '20180102',
      ['2018-01-02', '2018-01-16', '2018-01-30'],
    ],
    ['FREQ=MONTHLY;BYDAY=2TU;COUNT=3', '20180109', ['2018-01-09', '2018-02-13', '2018-03-13']],
    [
      'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20180401T000000Z',
      '20180126',
      ['2018-01-26', '2018-02-23', '2018-03-30'],
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', '20180131', ['2018-01-31', '2018-02-28', '2018-03-31']],
    ['FREQ=YEARLY;COUNT=3', '20160229', ['2016-02-29', '2020-02-29', '2024-02-29']],
    ['FREQ=YEARLY;BYMONTH=9;BYDAY=1MO;COUNT=2', '20180903', ['2018-09-03', '2019-09-02']],
  ])('%s from %s is read', (text, start, days) => {
    const calendar = rule(text, start);
    expect(calendar.events.map((e) => formatIsoDay(e.span.start))).toEqual(days);
    expect(calendar.events.map((e) => e.id)).toEqual(days.map((_, i) => `u/${i + 1}`));
    expect(calendar.report).toEqual([]);
  });

  it.each([
    ['a rule that never fits again', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 1, '2 recurrence-cut'],
    ['a rule without an end', 'FREQ=DAILY', 1000, '2 recurrence-cut'],
    ['every second', 'FREQ=SECONDLY', 1, '2 recurrence-refused'],
    ['positions in a set', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2', 1, '2 recurrence-refused'],
  ])('%s ends, and that is said', (_name, text, count, code) => {
    const start = performance.now();
    const calendar = rule(text);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(calendar.events).toHaveLength(count);
    expect(codes(calendar)).toEqual([code]);
  });

  it('leaves out excepted days, adds others, and moves the one that was moved', () => {
    const calendar = read(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:u',
        'DTSTART;VALUE=DATE:20180101',
        'RRULE:FREQ=DAILY;COUNT=4',
        'EXDATE;VALUE=DATE:20180102',
        'RDATE;VALUE=DATE:20180110',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:u',
        'RECURRENCE-ID;VALUE=DATE:20180103',
        'DTSTART;VALUE=DATE:20180120',
        'SUMMARY:moved',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\n'),
    );
    expect(calendar.events.map((e) => formatIsoDay(e.span.start))).toEqual([
      '2018-01-01',
      '2018-01-04',
      '2018-01-10',
      '2018-01-20',
    ]);
    expect(calendar.events.at(-1)!.title).toBe('moved');
  });

  it('a file full of endless rules is read in a few seconds at most', () => {
    const one =
      'BEGIN:VEVENT\nDTSTART:20180101T000000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n';
    const start = performance.now();
    const calendar = read(`BEGIN:VCALENDAR\n${one.repeat(2000)}END:VCALENDAR`);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(calendar.events).toHaveLength(2000);
  });
});
