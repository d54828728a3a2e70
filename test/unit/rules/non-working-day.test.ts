import { describe, expect, it } from 'vitest';
import type { HolidayStrength } from '@shared/model/place';
import { day } from '@shared/model/time';
import { due, fact, inState, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const lists = (...strengths: HolidayStrength[]) => [
  {
    id: 'geneva/2017',
    placeId: 'geneva',
    year: 2017,
    holidays: strengths.map((strength) => ({
      day: day('2017-05-10'),
      name: 'Feast',
      strength,
      source: '',
    })),
  },
];
const sits = (when: string, ...strengths: HolidayStrength[]) =>
  planWith({
    events: [meeting('e', when, { placeId: 'geneva' })],
    holidayLists: lists(...strengths),
  });

describe('non-working-day', () => {
  it.each([
    ['closed', 'warning'],
    ['observe', 'notice'],
    ['avoid', 'notice'],
  ] as const)('a sitting on a day that is %s', (strength, gravity) => {
    expect(said('non-working-day', sits('2017-05-09..2017-05-11', strength))).toMatchObject([
      { gravity, what: 'event:e|2017-05-10', facts: { what: strength, holiday: 'Feast' } },
    ]);
  });

  it.each([
    ['in the middle', '2017-05-09..2017-05-11', 0],
    ['as its opening', '2017-05-10..2017-05-11', 1],
    ['as its closing', '2017-05-09..2017-05-10', 1],
  ])('a day without opening or closing %s', (_name, when, count) => {
    expect(saidShort('non-working-day', sits(when, 'no-opening-or-closing'))).toHaveLength(count);
  });

  it('lets only the gravest of several strengths speak', () => {
    expect(said('non-working-day', sits('2017-05-10', 'avoid', 'closed', 'observe'))).toMatchObject(
      [{ facts: { what: 'closed' } }],
    );
  });

  it.each([
    ['Friday', '2017-05-05', 0],
    ['Saturday', '2017-05-06', 1],
    ['Sunday', '2017-05-07', 1],
    ['Monday', '2017-05-08', 0],
  ])('a %s without a city', (_name, on, count) => {
    expect(saidShort('non-working-day', planWith({ events: [meeting('e', on)] }))).toHaveLength(
      count,
    );
  });

  it('says the gravest of what is wrong in the cities of one day, and says it once', () => {
    const sat = '2017-05-10 am@berlin,2017-05-10 pm@geneva';
    const events = [meeting('a', sat, { placeId: 'berlin' })];
    expect(
      saidShort('non-working-day', planWith({ events, holidayLists: lists('closed') })),
    ).toEqual(['warning event:a|2017-05-10']);
  });

  it('calls a due day on which offices are shut a notice', () => {
    const plan = (on: string, placeId: string | null) =>
      planWith({ events: [due('d', on, { placeId })], holidayLists: lists('closed') });
    expect(saidShort('non-working-day', plan('2017-05-10', 'geneva'))).toEqual([
      'notice event:d|2017-05-10',
    ]);
    expect(saidShort('non-working-day', plan('2017-05-10', null))).toEqual([]);
    expect(saidShort('non-working-day', plan('2017-05-13', null))).toEqual([
      'notice event:d|2017-05-13',
    ]);
  });

  it('says nothing of facts, travel and leave', () => {
    const events = [
      fact('f', '2017-05-13', { placeId: 'vienna' }),
      meeting('t', '2017-05-13', { kind: 'travel', placeId: 'vienna' }),
      meeting('l', '2017-05-13', { kind: 'leave' }),
    ];
    expect(saidShort('non-working-day', planWith({ events }))).toEqual([]);
  });

  it('misses a list once for a station and a year that are in use', () => {
    const events = [
      meeting('a', '2017-05-09,2018-05-09', { placeId: 'vienna' }),
      meeting('b', '2017-05-10', { placeId: 'vienna' }),
      meeting('c', '2017-05-10', { placeId: 'berlin' }),
      meeting('d', '2019-05-09', { placeId: 'vienna', states: inState('cancelled') }),
    ];
    expect(saidShort('non-working-day', planWith({ events }))).toEqual([
      'notice stationYear:vienna/2017',
      'notice stationYear:vienna/2018',
    ]);
  });

  it('stays waived for a milder strength, not for a graver one', () => {
    const on = '2017-05-10';
    expect(waivedThen('non-working-day', sits(on, 'observe'), sits(on, 'avoid'))).toEqual([
      'holds',
    ]);
    expect(waivedThen('non-working-day', sits(on, 'observe'), sits(on, 'closed'))).toEqual([
      'exceeded',
    ]);
  });
});
