import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportIcs } from '@shared/formats/ical/exportIcs';
import { maxCalendarSize, readCalendar } from '@shared/formats/ical/readCalendar';
import { icsWords } from '@shared/i18n/icsWords';
import { maxCalendarFileBytes } from '@shared/ipc/contract';
import { codes, eventFile, read, whenOf } from '../../../support/calendarFiles';
import { eventWith, planWith, sittings } from '../../../support/planWith';

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
