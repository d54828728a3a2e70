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
