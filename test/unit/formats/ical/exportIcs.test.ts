import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { exportIcs } from '@shared/formats/ical/exportIcs';
import type { IcsFile } from '@shared/formats/ical/exportIcs';
import type { IcsOptions } from '@shared/formats/ical/icsOptions';
import { icsWords } from '@shared/i18n/icsWords';
import type { Plan } from '@shared/model/plan';
import { day } from '@shared/model/time';
import { eventWith, planWith, sittings } from '../../../support/planWith';

function exported(plan: Plan, options: Partial<IcsOptions> = {}): IcsFile {
  const result = exportIcs(plan, { scope: { plan: true }, words: icsWords('en'), ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Components as a second implementation reads them: name -> value as text. */
function read(text: string, kind = 'vevent') {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents(kind).map((component) => {
    const entries = component
      .getAllProperties()
      .map((p) => [p.name, p.getValues().map(String).join('|')] as const);
    return Object.fromEntries(entries) as Record<string, string>;
  });
}

describe('dates in a calendar file', () => {
  it('a round on 20, 22 and 23 February is two events that share their relation', () => {
    const round = eventWith({
      id: 'round-1',
      sittings: sittings('2018-02-20', '2018-02-22', '2018-02-23'),
    });
    expect(read(exported(planWith(round)).text)).toMatchObject([
      {
        uid: 'round-1@test.invalid',
        dtstart: '2018-02-20',
        dtend: '2018-02-21',
        transp: 'TRANSPARENT',
        'related-to': 'round-1@test.invalid',
      },
      {
        uid: 'round-1@test.invalid-2',
        dtstart: '2018-02-22',
        dtend: '2018-02-24',
        'related-to': 'round-1@test.invalid',
      },
    ]);
  });

  it.each([
    ['morning', 'hearing (morning)'],
    ['afternoon', 'hearing (afternoon)'],
    ['half', 'hearing (half day)'],
  ])('a %s is a whole day that says so', (part, summary) => {
    const plan = planWith(
      eventWith({ id: 'a', title: 'hearing', sittings: sittings(`2018-02-21 ${part}`) }),
    );
    expect(read(exported(plan).text)).toMatchObject([
      { summary, dtstart: '2018-02-21', dtend: '2018-02-22' },
    ]);
  });

  it('hours are wall time in the zone of their place, whose rules come first', () => {
    const plan = planWith(
      eventWith({ id: 'a', placeId: 'geneva', sittings: sittings('2018-07-10 10:00-13:00') }),
    );
    const { text, remarks } = exported(plan);
    expect(text).toContain('DTSTART;TZID=Europe/Zurich:20180710T100000\r\n');
    expect(text).toContain('DTEND;TZID=Europe/Zurich:20180710T130000\r\n');
    expect(text.indexOf('BEGIN:VTIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
    expect(remarks).toEqual([]);
  });

  it('an hour that comes twice, or that two observances cannot say, is written in universal time', () => {
    const plan = planWith(
      eventWith({ id: 'a', sittings: sittings('2018-11-04 01:30-03:00') }),
      eventWith({
        id: 'b',
        sittings: sittings('2005-04-02 10:00-11:00', '2005-03-20 10:00-11:00'),
      }),
    );
    const { text, remarks } = exported(plan);
    expect(text).toContain('DTSTART:20181104T053000Z\r\nDTEND:20181104T080000Z\r\n');
    expect(text).toContain('DTSTART:20050320T150000Z\r\n');
    expect(remarks.map((r) => [r.code, r.eventId, r.zone])).toEqual([
      ['in-utc', 'b', 'America/New_York'],
      ['in-utc', 'b', 'America/New_York'],
      ['in-utc', 'a', 'America/New_York'],
    ]);
  });

  it('a meeting with hours and no city is taken in the home zone, which is said', () => {
    const plan = planWith(
      eventWith({ id: 'a', placeId: 'online', sittings: sittings('2018-07-10 10:00-11:00') }),
    );
    const { text, remarks } = exported(plan);
    expect(text).toContain('DTSTART;TZID=America/New_York:20180710T100000\r\n');
    expect(remarks).toEqual([{ code: 'no-zone', eventId: 'a', zone: 'America/New_York' }]);
  });

  it('a deadline is a whole day that says what it is and at which hour', () => {
    const plan = planWith(
      eventWith({
        id: 'a',
        kind: 'deadline',
        title: 'Inputs',
        at: { day: day('2022-01-26'), time: 1020 as never, zone: 'America/New_York' },
        states: [],
      }),
    );
    expect(read(exported(plan).text)).toMatchObject([
      {
        summary: 'Deadline: Inputs',
        dtstart: '2022-01-26',
        description: 'Deadline\nDue at 17:00 (America/New_York)',
        status: 'CONFIRMED',
      },
    ]);
  });

  it('what has no date is left out, and that is said', () => {
    const plan = planWith(
      eventWith({ id: 'a' }),
      eventWith({ id: 'b', sittings: sittings('2018-01-01') }),
    );
    expect(exported(plan)).toMatchObject({
      count: 1,
      remarks: [{ code: 'undated-left-out', eventId: 'a' }],
    });
  });
});

describe('what a calendar file says', () => {
  const tentative = eventWith({ id: 'a', states: [], sittings: sittings('2018-02-21') });
  const cancelled = eventWith({
    id: 'b',
    states: [{ state: 'cancelled', on: null, decision: null }],
    sittings: sittings('2018-02-22'),
  });

  it('a tentative event says so in its state, for Outlook, and in words', () => {
    expect(read(exported(planWith(tentative)).text)).toMatchObject([
      {
        summary: 'a (tentative)',
        status: 'TENTATIVE',
        'x-microsoft-cdo-busystatus': 'TENTATIVE',
      },
    ]);
  });

  it('a cancelled event is left out unless it is asked for', () => {
    const plan = planWith(tentative, cancelled);
    expect(exported(plan).count).toBe(1);
    expect(read(exported(plan, { includeCancelled: true }).text)[1]).toMatchObject({
      summary: 'Cancelled: b',
      status: 'CANCELLED',
      transp: 'TRANSPARENT',
    });
  });

  it('a part that a move took away stands once as cancelled', () => {
    const dates = { span: null, at: null };
    const from = { ...dates, sittings: sittings('2018-02-20', '2018-02-22') };
    const to = { ...dates, sittings: sittings('2018-02-20', '2018-02-21') };
    const moved = eventWith({
      id: 'a',
      ...to,
      moves: [{ from, to, decision: null, on: null }],
    });
    const events = read(exported(planWith(moved), { includeCancelled: true }).text);
    expect(events.map((e) => [e['uid'], e['status'], e['dtstart']])).toEqual([
      ['a@test.invalid', 'CONFIRMED', '2018-02-20'],
      ['a@test.invalid-2', 'CANCELLED', '2018-02-22'],
    ]);
  });

  it('room and city, where on Earth, kind, colour and stamps', () => {
    const plan = planWith(
      eventWith({ id: 'a', room: 'Room 2', placeId: 'geneva', sittings: sittings('2018-02-21') }),
    );
    const [event] = read(exported(plan).text);
    expect(event).toMatchObject({
      location: 'Room 2, Geneva',
      categories: 'Hearing',
      color: 'steelblue',
      sequence: '3',
      dtstamp: '2018-01-31T12:30:15Z',
      'last-modified': '2018-01-31T12:30:15Z',
    });
    expect(event!['geo']).toMatch(/^46\.\d+,6\.\d+$/);
  });

  it('speaks the language that is asked for', () => {
    const text = exported(planWith(tentative), { words: icsWords('fr') }).text;
    expect(read(text)[0]).toMatchObject({ summary: 'a (provisoire)', categories: 'Audition' });
  });

  it('carries findings only when they are handed over, with their day', () => {
    const of = new Map([['a', ['Overlap: a and b']]]);
    const text = exported(planWith(tentative), { findings: { asOf: day('2018-01-15'), of } }).text;
    expect(text).toContain('X-PREPCOM-AS-OF;VALUE=DATE:20180115\r\n');
    expect(read(text)[0]!['description']).toContain(
      'Findings as of 15 January 2018:\nOverlap: a and b',
    );
    expect(exported(planWith(tentative)).text).not.toContain('AS-OF');
  });

  it('has one alarm, and only when it is asked for', () => {
    expect(exported(planWith(tentative)).text).not.toContain('VALARM');
    const text = exported(planWith(tentative), { alarmDays: 2 }).text;
    expect(
      text.match(
        /BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:a \(tentative\)\r\nTRIGGER:-P2D\r\n/g,
      ),
    ).toHaveLength(1);
  });

  it('gives an event whose UID is taken another one, the same each time', () => {
    const twin = { ...tentative, id: 'c', uid: tentative.uid };
    const first = exported(planWith(tentative, twin));
    expect(first.remarks).toMatchObject([{ code: 'new-uid', eventId: 'c' }]);
    const uids = read(first.text).map((e) => e['uid']);
    expect(new Set(uids).size).toBe(2);
    expect(exported(planWith(tentative, twin)).text).toBe(first.text);
  });
});

describe('what goes out', () => {
  const phase = eventWith({
    id: 'phase-1',
    kind: 'phase',
    attendance: null,
    span: { start: day('2017-04-01'), end: day('2017-12-01') },
  });
  const inside = eventWith({ id: 'in', sittings: sittings('2017-05-08') });
  const outside = eventWith({ id: 'out', sittings: sittings('2018-05-08') });
  const plan = planWith(phase, inside, outside);

  it('a phase is what the schedule lists under it', () => {
    const text = exported(plan, { scope: { phase: 'phase-1' } }).text;
    expect(read(text).map((e) => e['summary'])).toEqual(['phase-1', 'in']);
    expect(read(text)[1]!['categories']).toBe('Hearing|phase-1');
  });

  it('a selection is the events that were selected', () => {
    expect(exported(plan, { scope: { events: ['out'] } }).count).toBe(1);
  });

  it.each([
    ['a phase that there is not', { phase: 'in' }, 'ics-phase-not-found'],
    ['a selection of nothing', { events: [] }, 'ics-nothing-to-export'],
  ])('%s is refused', (_name, scope, code) => {
    const result = exportIcs(plan, { scope, words: icsWords('en') });
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('tasks are a file of their own: deadlines and documents, nothing else', () => {
    const due = eventWith({
      id: 'due',
      kind: 'document',
      at: { day: day('2018-02-05'), time: null, zone: null },
      states: [{ state: 'done', on: null, decision: null }],
    });
    const text = exported(planWith(inside, due), { asTasks: true, alarmDays: 1 }).text;
    expect(read(text)).toEqual([]);
    expect(read(text, 'vtodo')).toMatchObject([
      { uid: 'due@test.invalid-task', due: '2018-02-05', status: 'COMPLETED', summary: 'due' },
    ]);
  });
});
