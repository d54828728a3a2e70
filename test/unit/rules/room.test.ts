import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '@shared/model/event';
import { meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const at = (id: string, room: string | null, when = '2017-05-08', other: Partial<PlanEvent> = {}) =>
  meeting(id, when, { room, placeId: 'geneva', attendance: 'followed', ...other });
const plan = (...events: PlanEvent[]) => planWith({ events });

describe('room', () => {
  it.each([
    ['one room on one day', at('b', 'Room XX'), 1],
    ['the same name written otherwise', at('b', ' room  xx '), 1],
    ['another room', at('b', 'Room XXI'), 0],
    ['no room', at('b', null), 0],
    ['the same name in another city', at('b', 'Room XX', '2017-05-08', { placeId: 'vienna' }), 0],
    ['the next day', at('b', 'Room XX', '2017-05-09'), 0],
    ['a leave', at('b', 'Room XX', '2017-05-08', { kind: 'leave' }), 0],
  ])('%s', (_name, other, count) => {
    expect(saidShort('room', plan(at('a', 'Room XX'), other))).toHaveLength(count);
  });

  it.each([
    ['10:00-12:00', '12:00-13:00', 0],
    ['10:00-12:00', '11:59-13:00', 1],
  ])('from %s and from %s', (a, b, count) => {
    const events = [at('a', 'X', `2017-05-08 ${a}`), at('b', 'X', `2017-05-08 ${b}`)];
    expect(saidShort('room', plan(...events))).toHaveLength(count);
  });

  it('is an error that says the room and the days, once for a pair', () => {
    const days = '2017-05-08..2017-05-09';
    expect(said('room', plan(at('a', 'X', days), at('b', 'X', days)))).toMatchObject([
      { gravity: 'error', what: 'event:a|event:b', facts: { room: 'X', days: 2 } },
    ]);
  });

  it('stays waived while no more days are shared', () => {
    const both = (days: string) => plan(at('a', 'X', days), at('b', 'X', days));
    expect(waivedThen('room', both('2017-05-08..2017-05-09'), both('2017-05-08'))).toEqual([
      'holds',
    ]);
    expect(waivedThen('room', both('2017-05-08'), both('2017-05-08..2017-05-09'))).toEqual([
      'exceeded',
    ]);
  });
});
