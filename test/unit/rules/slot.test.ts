import { describe, expect, it } from 'vitest';
import { builtInSlots, type Slot } from '@shared/model/plan';
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

  it.each<[string, readonly Slot[], number]>([
    ['is silent in the slots of the Human Rights Council', builtInSlots['human-rights-council'], 0],
    ['speaks in the usual ones', builtInSlots.usual, 1],
    ['is silent where the plan has none', [], 0],
  ])('from 12:00 to 15:00 %s', (_name, slots, count) => {
    const events = [
      meeting('e', '2017-05-08 12:00-15:00', { placeId: 'geneva', interpretation: true }),
    ];
    expect(saidShort('slot', planWith({ events, settings: { slots } }))).toHaveLength(count);
  });

  it('stays waived while no more sittings are outside', () => {
    const two = plan('2017-05-08..2017-05-09 08:00-09:00');
    const one = plan('2017-05-08 08:00-09:00');
    expect(waivedThen('slot', two, one)).toEqual(['holds']);
    expect(waivedThen('slot', one, two)).toEqual(['exceeded']);
  });
});
