import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportIcs } from '@shared/formats/ical/exportIcs';
import {
  type ReadCalendar,
  maxCalendarSize,
  readCalendar,
} from '@shared/formats/ical/readCalendar';
import { icsWords } from '@shared/i18n/icsWords';
import { maxCalendarFileBytes } from '@shared/ipc/contract';
import { formatIsoDay, formatIsoMinute } from '@shared/model/time';
import type { Day } from '@shared/model/time';
import { eventWith, planWith, sittings } from '../../../support/planWith';

function read(file: string | Uint8Array): ReadCalendar {
  const result = readCalendar(file, {
    name: 'Calendar',
    newId: () => 'cal',
    homeZone: 'America/New_York',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A calendar of one event, each property a line; line 2 is BEGIN:VEVENT. */
function eventFile(...lines: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:u',
    'SUMMARY:S',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** When an event is, in words: "2018-03-12 to 2018-03-23", or with hours and zone. */
function whenOf(calendar: ReadCalendar): readonly string[] {
  return calendar.events.map(({ span, from, to, zone }) => {
    const days = `${formatIsoDay(span.start)} to ${formatIsoDay((span.end - 1) as Day)}`;
    return from === null
      ? days
      : `${days} ${formatIsoMinute(from)}-${formatIsoMinute(to!)} ${zone}`;
  });
}

const codes = (calendar: ReadCalendar) => calendar.report.map((r) => `${r.line} ${r.code}`);

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

describe('what other programs write', () => {
  it('any line ends, lower case, a byte order mark and folded lines are read', () => {
    const file = eventFile(
      'DTSTART;VALUE=DATE:20180312',
      'LOCATION:Palais des Nat',
      ' ions\\, Geneva',
    );
    for (const text of [
      file,
      `\ufeff${file}`,
      file.replaceAll('\r\n', '\n'),
      file.replaceAll('\r\n', '\r'),
      file.replace(/^(BEGIN|END|UID|DTSTART|SUMMARY|LOCATION)/gm, (name) => name.toLowerCase()),
    ]) {
      const calendar = read(text);
      expect(calendar.report).toEqual([]);
      expect(calendar.events).toMatchObject([
        { id: 'u', title: 'S', placeText: 'Palais des Nations, Geneva', placeId: 'geneva' },
      ]);
    }
  });

  it('bytes that are no UTF-8 are read as Windows-1252, and that is said', () => {
    const bytes = Uint8Array.from(eventFile('DTSTART;VALUE=DATE:20180312'), (c) => c.charCodeAt(0));
    bytes[bytes.indexOf(0x53, 40)] = 0xe9;
    const calendar = read(bytes);
    expect(calendar.events[0]!.title).toBe('é');
    expect(calendar.report).toMatchObject([{ code: 'not-utf8', detail: 'Windows-1252' }]);
    expect(
      read(new TextEncoder().encode(eventFile('DTSTART:20180312T100000Z', 'LOCATION:Zürich 👩‍👧')))
        .events[0]!.placeText,
    ).toBe('Zürich 👩‍👧');
  });

  it('an entry that does not end costs only itself', () => {
    const calendar = read(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20180312\nBEGIN:VEVENT\nUID:b\nDTSTART;VALUE=DATE:20180313\nEND:VEVENT\nBEGIN:VTODO\nUID:c\nEND:VTODO\nBEGIN:VEVENT\nUID:d\nEND:VCALENDAR',
    );
    expect(calendar.events.map((e) => e.id)).toEqual(['b']);
    expect(codes(calendar)).toEqual(['2 broken-event', '9 other-component', '12 broken-event']);
  });

  it('a calendar that ends before its end says so, and gives what came before', () => {
    const whole = eventFile('DTSTART;VALUE=DATE:20180312');
    const calendar = read(whole.replace(/END:VCALENDAR\s*$/, ''));
    expect(calendar.events).toHaveLength(1);
    expect(calendar.report.map(({ code }) => code)).toEqual(['cut-off']);
    expect(read(whole).report).toEqual([]);
  });

  it('of two versions the one with the highest sequence is kept, and names are no properties', () => {
    const version = (sequence: number, title: string) =>
      `BEGIN:VEVENT\nUID:__proto__\nSEQUENCE:${sequence}\nSUMMARY:${title}\nDTSTART;VALUE=DATE:20180312\nEND:VEVENT\n`;
    const calendar = read(
      `BEGIN:VCALENDAR\n${version(1, 'old')}${version(10, 'new')}${version(9, 'older')}END:VCALENDAR`,
    );
    expect(calendar.events).toMatchObject([{ id: '__proto__', title: 'new' }]);
    expect(codes(calendar)).toEqual(['8 duplicate', '14 duplicate']);
  });

  it('our own file comes back with its days and UIDs', () => {
    const plan = planWith(
      eventWith({ id: 'a', sittings: sittings('2018-02-20', '2018-02-22', '2018-02-23') }),
      eventWith({ id: 'b', placeId: 'geneva', sittings: sittings('2018-07-10 10:00-13:00') }),
    );
    const file = exportIcs(plan, { scope: { plan: true }, words: icsWords('en') });
    if (!file.ok) throw new Error(file.error.code);
    const calendar = read(file.value.text);
    expect(calendar.report).toEqual([]);
    expect(calendar.events.map((e) => e.uid)).toEqual([
      'a@test.invalid',
      'a@test.invalid-2',
      'b@test.invalid',
    ]);
    expect(whenOf(calendar)).toEqual([
      '2018-02-20 to 2018-02-20',
      '2018-02-22 to 2018-02-23',
      '2018-07-10 to 2018-07-10 10:00-13:00 Europe/Zurich',
    ]);
  });
});

describe('what is no calendar', () => {
  it.each([
    ['a letter', 'Dear colleagues', 'calendar-not-a-calendar', { line: 1 }],
    ['nothing', '', 'calendar-not-a-calendar', { line: 1 }],
    [
      'a nest of components',
      `BEGIN:VCALENDAR\n${'BEGIN:X\n'.repeat(9)}`,
      'calendar-too-deep',
      { line: 5, limit: 4 },
    ],
    [
      'more components than anybody has',
      `BEGIN:VCALENDAR\n${'BEGIN:X\nEND:X\n'.repeat(20_001)}`,
      'calendar-too-many',
      { line: 40_000, limit: 20_000 },
    ],
    [
      'a line of two megabytes',
      `BEGIN:VCALENDAR\nX:${'x'.repeat(2_000_000)}`,
      'calendar-long-line',
      { line: 2, limit: 1_048_576 },
    ],
    [
      'too many bytes',
      'x'.repeat(maxCalendarSize + 1),
      'calendar-too-large',
      { found: maxCalendarSize + 1, limit: maxCalendarSize },
    ],
  ])('%s is refused', (_name, text, code, facts) => {
    expect(readCalendar(text, { name: 'x', newId: () => 'x' })).toEqual({
      ok: false,
      error: { code, facts },
    });
    expect(maxCalendarSize).toBe(maxCalendarFileBytes);
  });

  it('is refused or read, never thrown at, whatever its bytes are', () => {
    const whole = new TextEncoder().encode(
      eventFile(
        'DTSTART;TZID=Europe/Zurich:20180312T100000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=5',
        'DURATION:PT1H',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        (edits) => {
          const bytes = whole.slice();
          for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
          const result = readCalendar(bytes, { name: 'x', newId: () => 'x' });
          for (const event of result.ok ? result.value.events : []) {
            expect(event.span.end).toBeGreaterThan(event.span.start);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
