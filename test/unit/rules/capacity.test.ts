import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '@shared/model/event';
import { meeting, person, planWith, span } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const named = (id: string, optional = false): Partial<PlanEvent> => ({
  attendance: 'named',
  attendees: [{ personId: id, optional }],
});
const two = [person('ann'), person('bob')];
const plan = (events: readonly PlanEvent[], people = two) => planWith({ events, people });
const at = (id: string, part = 'full', other: Partial<PlanEvent> = named('ann')) =>
  meeting(id, `2017-05-08 ${part}`, other);

describe('capacity', () => {
  it.each([
    ['two meetings for two people', [at('a'), at('b')], []],
    ['three meetings for two people', [at('a'), at('b'), at('c')], ['warning 2017-05-08']],
    ['three meetings in two halves', [at('a', 'am'), at('b', 'am'), at('c', 'pm')], []],
    [
      'three meetings with hours, two at once',
      [at('a', '10:00-11:00'), at('b', '10:30-12:00'), at('c', '11:00-12:30')],
      [],
    ],
    [
      'a third to which people go by choice',
      [at('a'), at('b'), at('c', 'full', named('bob', true))],
      [],
    ],
    [
      'a third that is only followed',
      [at('a'), at('b'), at('c', 'full', { attendance: 'followed' })],
      [],
    ],
  ])('%s', (_name, events, expected) => {
    expect(saidShort('capacity', plan(events))).toEqual(expected);
  });

  it.each([
    ['a morning in Geneva and the same day in New York, hours apart', '09:00-10:00@new-york', []],
    ['the same instant in both', '06:30-07:00@new-york', ['warning 2017-05-08']],
    ['an afternoon in New York without hours', 'pm@new-york', ['warning 2017-05-08']],
    ['the afternoon in Vienna', 'pm@vienna', []],
  ])('asks for one person: %s', (_name, other, expected) => {
    const events = [
      meeting('a', '2017-05-08 12:00-13:00@geneva', named('ann')),
      meeting('b', `2017-05-08 ${other}`, named('ann')),
    ];
    expect(saidShort('capacity', plan(events, [person('ann')]))).toEqual(expected);
  });

  it('compares hours on two calendar days, on the night on which clocks change', () => {
    // 25 March 2018, 03:30 in Geneva is 01:30 in UTC and 21:30 of the 24th in New York.
    const events = (hour: string) => [
      meeting('a', '2018-03-24 21:00-22:00@new-york', named('ann')),
      meeting('b', `2018-03-25 ${hour}@geneva`, named('ann')),
    ];
    expect(saidShort('capacity', plan(events('03:30-04:00'), [person('ann')]))).toEqual([
      'warning 2018-03-25',
    ]);
    expect(saidShort('capacity', plan(events('04:00-05:00'), [person('ann')]))).toEqual([]);
  });

  it('knows who is back from leave at the hour of the meeting', () => {
    const leave = (when: string) => [
      meeting('l', when, { kind: 'leave', ...named('ann') }),
      meeting('m', '2017-05-08 10:00-11:00@geneva', named('ann')),
    ];
    expect(
      saidShort('capacity', plan(leave('2017-05-08 08:00-10:00@geneva'), [person('ann')])),
    ).toEqual([]);
    expect(
      said('capacity', plan(leave('2017-05-08 08:00-10:01@geneva'), [person('ann')])),
    ).toMatchObject([{ facts: { meetings: 1, free: 0, part: 'morning' } }]);
  });

  it('does not count who is away, by dates or by leave in the plan', () => {
    const away = [
      person('ann'),
      person('bob', { away: [{ span: span('2017-05-08'), why: 'leave' }] }),
    ];
    expect(said('capacity', plan([at('a'), at('b')], away))).toMatchObject([
      { facts: { meetings: 2, free: 1, part: 'full' } },
    ]);
    const leave = at('l', 'pm', { kind: 'leave', ...named('bob') });
    expect(said('capacity', plan([at('a'), at('b'), leave]))).toMatchObject([
      { facts: { meetings: 2, free: 1, part: 'afternoon' } },
    ]);
  });

  it('is silent where no people are entered', () => {
    expect(saidShort('capacity', plan([at('a'), at('b')], []))).toEqual([]);
  });

  it('stays waived while no more people are lacking', () => {
    const of = (n: number) => plan(Array.from({ length: n }, (_, i) => at(`e${i}`)));
    expect(waivedThen('capacity', of(4), of(3))).toEqual(['holds']);
    expect(waivedThen('capacity', of(3), of(4))).toEqual(['exceeded']);
  });
});
