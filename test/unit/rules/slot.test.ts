import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '@shared/model/event';
import { builtInBodies } from '@shared/model/bodies';
import type { Settings } from '@shared/model/plan';
import { meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const plan = (when: string, interpretation = true) =>
  planWith({ events: [meeting('e', when, { placeId: 'geneva', interpretation })] });

describe('slot', () => {
  it.each([
    ['10:00-13:00', 0],
    ['15:00-18:00', 0],
    ['11:00-12:00', 0],
    ['09:59-13:00', 1],
    ['10:00-13:01', 1],
    ['14:59-18:00', 1],
    ['12:00-16:00', 1],
  ])('from %s', (hours, count) => {
    expect(saidShort('slot', plan(`2017-05-08 ${hours}`))).toHaveLength(count);
  });

  it('says what is longer than any slot', () => {
    expect(said('slot', plan('2017-05-08 10:00-13:30'))).toMatchObject([
      { gravity: 'notice', what: 'event:e', facts: { what: 'long', from: 600, to: 810, more: 0 } },
    ]);
  });

  it('is silent without hours and without interpretation', () => {
    expect(saidShort('slot', plan('2017-05-08,2017-05-09 am'))).toEqual([]);
    expect(saidShort('slot', plan('2017-05-08 08:00-09:00', false))).toEqual([]);
  });

  const bodies = [...builtInBodies, { id: 'bureau', name: 'Bureau', slots: [] }];
  const noonIn = (event: Partial<PlanEvent>, settings: Partial<Settings>) => {
    const fields = { placeId: 'geneva', interpretation: true, ...event };
    const events = [meeting('e', '2017-05-08 12:00-15:00', fields)];
    return said('slot', planWith({ events, settings: { bodies, ...settings } }));
  };

  it.each<[string, Partial<PlanEvent>, Partial<Settings>, number]>([
    ['speaks where the plan is of the General Assembly', {}, {}, 1],
    ['is silent in a plan of the Human Rights Council', {}, { bodyId: 'human-rights-council' }, 0],
    ['is silent for an event of that Council', { bodyId: 'human-rights-council' }, {}, 0],
    [
      'speaks for an event of the Assembly in a plan of the Council',
      { bodyId: 'general-assembly' },
      { bodyId: 'human-rights-council' },
      1,
    ],
    ['is silent for a body that meets at any hour', { bodyId: 'bureau' }, {}, 0],
    ['takes the plan’s body where the event names one that is gone', { bodyId: 'gone' }, {}, 1],
    ['is silent where the plan’s body is gone', {}, { bodyId: 'gone' }, 0],
  ])('from 12:00 to 15:00 %s', (_name, event, settings, count) => {
    expect(noonIn(event, settings)).toHaveLength(count);
  });

  it('says of which body and what its hours are', () => {
    expect(noonIn({}, {})).toMatchObject([
      { facts: { body: 'general-assembly', slots: [600, 780, 900, 1080] } },
    ]);
  });

  it('stays waived while no more sittings are outside', () => {
    const two = plan('2017-05-08..2017-05-09 08:00-09:00');
    const one = plan('2017-05-08 08:00-09:00');
    expect(waivedThen('slot', two, one)).toEqual(['holds']);
    expect(waivedThen('slot', one, two)).toEqual(['exceeded']);
  });
});
