import { describe, expect, it } from 'vitest';
import type { EventKind } from '@shared/model/event';
import { toMinute } from '@shared/model/time';
import { mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const followed = { attendance: 'followed' as const, placeId: 'geneva' };
const plan = (parts: readonly string[], parallelCap: number | null = 2) =>
  planWith({
    events: parts.map((part, i) => meeting(`e${i}`, `2017-05-08 ${part}`, followed)),
    settings: { parallelCap },
  });

describe('parallel', () => {
  it.each([
    ['two of two', ['full', 'am'], []],
    ['three of two', ['full', 'am', 'half'], ['warning 2017-05-08']],
    ['three in two halves', ['full', 'am', 'pm'], []],
    ['three, two at once', ['10:00-11:00', '10:30-11:30', '11:00-12:00'], []],
    ['three at once', ['10:00-11:01', '10:30-11:30', '11:00-12:00'], ['warning 2017-05-08']],
  ])('%s', (_name, parts, expected) => {
    expect(saidShort('parallel', plan(parts))).toEqual(expected);
  });

  it.each([
    [
      'hours of one day in two cities that share no instant',
      ['2017-05-08 10:00-13:00@geneva', '2017-05-08 09:00-10:00@new-york'],
      [],
    ],
    [
      'hours in two cities that share one',
      ['2017-05-08 15:00-16:00@geneva', '2017-05-08 09:00-10:00@new-york'],
      ['warning 2017-05-08'],
    ],
    [
      'an evening in New York and the next morning in Tokyo: the later day speaks',
      ['2017-05-08 20:00-22:00@new-york', '2017-05-09 10:00-11:00@tokyo'],
      ['warning 2017-05-09'],
    ],
    [
      'two at one time the day before: only their own day speaks',
      [
        '2017-05-08 10:00-11:00@new-york',
        '2017-05-08 10:30-11:30@new-york',
        '2017-05-09 15:00-16:00@geneva',
      ],
      ['warning 2017-05-08'],
    ],
    [
      'a morning and an afternoon in one zone',
      ['2017-05-08 am@geneva', '2017-05-08 pm@vienna'],
      [],
    ],
    [
      'a morning and an afternoon in two zones, of which nobody knows the hours',
      ['2017-05-08 am@geneva', '2017-05-08 pm@new-york'],
      ['warning 2017-05-08'],
    ],
    [
      'hours of the morning beside an afternoon',
      ['2017-05-08 10:00-13:00@geneva', '2017-05-08 pm@geneva'],
      [],
    ],
    [
      // New York is five hours behind Geneva for two weeks in March, not six.
      'half past two in Geneva and half past nine in New York after only New York changed its clocks',
      ['2018-03-20 14:30-15:00@geneva', '2018-03-20 09:30-10:00@new-york'],
      ['warning 2018-03-20'],
    ],
    [
      'the same hours a week later',
      ['2018-03-27 14:30-15:00@geneva', '2018-03-27 09:30-10:00@new-york'],
      [],
    ],
    [
      'an hour that the clocks skip, within the night that holds it',
      ['2018-03-25 02:30-03:00@geneva', '2018-03-25 01:00-06:00@geneva'],
      [],
    ],
    [
      // The clocks go back at three; 02:30 is the first of the two, half an hour before 02:00 is again.
      'hours on the night on which the clocks go back',
      ['2018-10-28 01:30-02:30@geneva', '2018-10-28 00:15-00:45@london'],
      ['warning 2018-10-28'],
    ],
  ])('of %s with one allowed', (_name, when, expected) => {
    const events = when.map((on, i) => meeting(`e${i}`, on, { attendance: 'followed' }));
    const one = planWith({ events, settings: { parallelCap: 1 } });
    expect(saidShort('parallel', one)).toEqual(expected);
  });

  it('counts meetings of which each two are at one time, not all of a day', () => {
    const events = [
      meeting('whole', '2017-05-08', followed),
      meeting('early', '2017-05-08 09:00-10:00', followed),
      meeting('late', '2017-05-08 16:00-17:00', followed),
      meeting('pm', '2017-05-08 pm', followed),
    ];
    expect(said('parallel', planWith({ events, settings: { parallelCap: 1 } }))).toMatchObject([
      { facts: { meetings: 3, part: 'afternoon' } },
    ]);
  });

  it.each([
    ['two consultations, one allowed', ['e1', 'e2'], 1, ['warning 2017-05-08 groups']],
    ['two, two allowed', ['e1', 'e2'], 2, []],
    [
      'three parts of one session, two allowed',
      ['p1', 'p2', 'p3'],
      2,
      ['warning 2017-05-08 groups'],
    ],
    ['three parts, three allowed', ['p1', 'p2', 'p3'], 3, []],
  ])('contact groups: %s', (_name, ids, contactGroupCap, expected) => {
    const consultation = { ...followed, kind: 'consultation' } as const;
    const events = [
      meeting('session', '2017-05-08', followed),
      ...ids.map((id) =>
        meeting(id, '2017-05-08 10:00-11:00', {
          ...consultation,
          parentId: id.startsWith('p') ? 'session' : null,
        }),
      ),
    ];
    const asked = planWith({ events, settings: { contactGroupCap } });
    expect(saidShort('parallel', asked)).toEqual(expected);
  });

  it.each([
    ['17:00-18:00', []],
    ['17:00-18:01', ['warning event:e|2017-05-08']],
    ['pm', []],
  ])('a meeting %s where none may end after 18:00', (hours, expected) => {
    const asked = (kind: EventKind) =>
      planWith({
        events: [meeting('e', `2017-05-08 ${hours}`, { ...followed, kind })],
        settings: { latestEnd: toMinute(18 * 60) },
      });
    expect(saidShort('parallel', asked('consultation'))).toEqual(expected);
    expect(saidShort('parallel', asked('own-meeting'))).toEqual([]);
  });

  it('says the last hour and the limit, and stays waived up to that hour', () => {
    const until = (hour: string) =>
      planWith({
        events: [meeting('e', `2017-05-08 16:00-${hour}`, followed)],
        settings: { latestEnd: toMinute(18 * 60) },
      });
    expect(said('parallel', until('19:00'))).toMatchObject([
      { facts: { what: 'late', ends: 1140, latest: 1080 } },
    ]);
    expect(waivedThen('parallel', until('19:00'), until('18:30'))).toEqual(['holds']);
    expect(waivedThen('parallel', until('19:00'), until('19:30'))).toEqual(['exceeded']);
  });

  it('is silent without a cap', () => {
    expect(saidShort('parallel', plan(['full', 'full', 'full'], null))).toEqual([]);
  });

  it('does not count the delegation’s own meetings', () => {
    const events = ['a', 'b', 'c'].map((id) =>
      meeting(id, '2017-05-08', { ...followed, kind: id === 'c' ? 'own-meeting' : 'consultation' }),
    );
    expect(saidShort('parallel', planWith({ events, settings: { parallelCap: 2 } }))).toEqual([]);
  });

  it('does not count a journey that is entered as a part of a meeting', () => {
    const events = [
      meeting('a', '2017-05-08', followed),
      meeting('b', '2017-05-09', followed),
      meeting('trip', '2017-05-08', { ...followed, kind: 'travel', parentId: 'b' }),
    ];
    expect(saidShort('parallel', planWith({ events, settings: { parallelCap: 1 } }))).toEqual([]);
  });

  it('stays waived up to the number that it was waived for', () => {
    const of = (n: number) => plan(Array.from({ length: n }, () => 'full'));
    expect(said('parallel', of(3))).toMatchObject([{ facts: { meetings: 3, cap: 2 } }]);
    expect(waivedThen('parallel', of(4), of(3))).toEqual(['holds']);
    expect(waivedThen('parallel', of(3), of(4))).toEqual(['exceeded']);
  });
});

describe('parallel in a plan of two processes', () => {
  const second = { id: 'second', name: 'Second', document: null, parallelCap: 1 };
  const two = (parallelCap: number | null, ...ids: readonly (string | null)[]) =>
    planWith({
      events: ids.map((processId, i) => meeting(`e${i}`, '2017-05-08', { ...followed, processId })),
      settings: { parallelCap, processes: [second] },
    });

  it.each([
    ['one of each', [null, 'second'], []],
    ['two of the second', ['second', null, 'second'], ['warning 2017-05-08 second']],
    ['two of its own', [null, null, 'second'], ['warning 2017-05-08']],
    ['two of a process that is gone, which are its own', ['gone', null], ['warning 2017-05-08']],
  ])('counts each for itself: %s', (_name, ids, expected) => {
    expect(saidShort('parallel', two(1, ...ids))).toEqual(expected);
  });

  it('asks a process with a cap where the plan’s own has none', () => {
    expect(said('parallel', two(null, 'second', 'second', null))).toMatchObject([
      { what: '2017-05-08 second', facts: { meetings: 2, cap: 1, process: 'second' } },
    ]);
  });

  it('counts an answer with the process of its mandate, and a part with its meeting', () => {
    const plan = planWith({
      mandates: [mandate('m', { processId: 'second' })],
      events: [
        meeting('e', '2017-05-08', { ...followed, mandateId: 'm' }),
        meeting('f', '2017-05-08', { ...followed, processId: 'second' }),
        meeting('g', '2017-05-08 am', { ...followed, kind: 'part', parentId: 'f' }),
      ],
      settings: { processes: [second] },
    });
    expect(said('parallel', plan)).toMatchObject([{ facts: { meetings: 2 } }]);
  });
});
