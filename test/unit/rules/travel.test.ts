import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '@shared/model/event';
import { meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const at = (id: string, placeId: string | null, when: string, other: Partial<PlanEvent> = {}) =>
  meeting(id, when, { placeId, ...other });
const named = (...ids: string[]): Partial<PlanEvent> => ({
  attendance: 'named',
  attendees: ids.map((personId) => ({ personId, optional: false })),
});
const plan = (...events: PlanEvent[]) => planWith({ events });

describe('travel', () => {
  it.each([
    ['one clear day of one', '2017-05-10', []],
    ['no clear day of one', '2017-05-09', ['error event:a|event:b|from a']],
    ['the same day', '2017-05-08', []],
  ])('Geneva on 8 May, then New York after %s', (_name, on, expected) => {
    expect(
      saidShort('travel', plan(at('a', 'geneva', '2017-05-08'), at('b', 'new-york', on))),
    ).toEqual(expected);
  });

  it('needs the days that the settings give', () => {
    const events = [at('a', 'geneva', '2017-05-08'), at('b', 'vienna', '2017-05-10')];
    const settings = { journeys: { 'europe/europe': 2 } };
    expect(said('travel', planWith({ events, settings }))).toMatchObject([
      { gravity: 'warning', facts: { clear: 1, needed: 2, from: 'geneva', to: 'vienna' } },
    ]);
  });

  it('looks past what is online or has no city', () => {
    const online = at('o', 'online', '2017-05-09 am');
    const nowhere = at('n', null, '2017-05-09 pm');
    expect(
      saidShort(
        'travel',
        plan(
          at('a', 'geneva', '2017-05-08'),
          online,
          nowhere,
          at('b', 'new-york', '2017-05-09 am'),
        ),
      ),
    ).toEqual(['error event:a|event:b|from a']);
  });

  it('takes the neighbours in each person’s own list', () => {
    const events = [
      at('a', 'geneva', '2017-05-08', named('ann')),
      at('b', 'new-york', '2017-05-09', named('bob')),
      at('c', 'geneva', '2017-05-10', named('ann')),
    ];
    expect(saidShort('travel', plan(...events))).toEqual([]);
  });

  it('merges the delegation’s meetings into each person’s list', () => {
    const events = [
      at('a', 'geneva', '2017-05-08', named('ann')),
      at('all', 'new-york', '2017-05-09'),
      at('c', 'geneva', '2017-05-10', named('ann')),
    ];
    expect(saidShort('travel', plan(...events))).toEqual([
      'error event:all|event:c|from all',
      'error event:a|event:all|from a',
    ]);
  });

  it('finds the neighbours of a meeting that goes', () => {
    const a = at('a', 'geneva', '2017-05-08');
    const c = at('c', 'new-york', '2017-05-09 pm');
    expect(saidShort('travel', plan(a, at('b', 'geneva', '2017-05-08 pm'), c))).toContain(
      'error event:b|event:c|from b',
    );
    expect(saidShort('travel', plan(a, c))).toEqual(['error event:a|event:c|from a']);
  });

  it('is a notice where whoever goes may stay away from one', () => {
    const optional = {
      attendance: 'named' as const,
      attendees: [{ personId: 'ann', optional: true }],
    };
    const events = [at('a', 'geneva', '2017-05-08', optional), at('b', 'new-york', '2017-05-09')];
    expect(saidShort('travel', plan(...events))).toEqual(['notice event:a|event:b|from a']);
  });

  it('looks at one meeting in two cities', () => {
    expect(saidShort('travel', plan(at('a', 'geneva', '2017-05-08,2017-05-09@new-york')))).toEqual([
      'error event:a|from a',
    ]);
  });

  it('says nothing of what is only followed', () => {
    const followed = { attendance: 'followed' as const };
    const events = [at('a', 'geneva', '2017-05-08', followed), at('b', 'new-york', '2017-05-09')];
    expect(saidShort('travel', plan(...events))).toEqual([]);
  });

  it('stays waived while it lacks no more days', () => {
    const settings = { journeyDefault: 3 };
    const then = (on: string) =>
      planWith({
        events: [at('a', 'geneva', '2017-05-08'), at('b', 'bangkok', on)],
        settings,
      });
    expect(waivedThen('travel', then('2017-05-10'), then('2017-05-11'))).toEqual(['holds']);
    expect(waivedThen('travel', then('2017-05-10'), then('2017-05-09'))).toEqual(['exceeded']);
    expect(said('travel', then('2017-05-12'))).toEqual([]);
  });
});
