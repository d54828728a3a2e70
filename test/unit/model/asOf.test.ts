import { describe, expect, it } from 'vitest';
import { eventAsOf, stateOn } from '@shared/model/asOf';
import { noDates } from '@shared/model/event';
import { day } from '@shared/model/time';
import { due, meeting, sittings } from '../../support/build';

const held = meeting('round', '2018-02-20', {
  states: [
    { state: 'confirmed', on: null, decision: null },
    { state: 'held', on: day('2018-02-23'), decision: null },
  ],
});

describe('the state on a day', () => {
  it.each([
    ['2018-02-22', 'confirmed'],
    ['2018-02-23', 'held'],
    ['2019-01-01', 'held'],
  ])('on %s is %s', (on, state) => {
    expect(stateOn(held, day(on))).toBe(state);
  });

  it('is tentative for a meeting and open for a deadline while nobody said anything', () => {
    expect(stateOn(meeting('m', '2018-02-20', { states: [] }), day('2018-01-01'))).toBe(
      'tentative',
    );
    expect(stateOn(due('d', '2018-02-20', { states: [] }), day('2018-01-01'))).toBe('open');
  });
});

describe('an event as of a day', () => {
  const moved = meeting('conference', '2018-12-10..2018-12-11', {
    moves: [
      {
        from: { ...noDates, sittings: sittings('2018-09-24') },
        to: { ...noDates, sittings: sittings('2018-12-10..2018-12-11') },
        decision: 'A/RES/72/244',
        on: day('2017-12-24'),
      },
    ],
  });

  it('stands on its old dates before the day of the decision', () => {
    expect(eventAsOf(moved, day('2017-12-23')).sittings).toEqual(sittings('2018-09-24'));
  });

  it('stands on its new dates from the day of the decision', () => {
    expect(eventAsOf(moved, day('2017-12-24')).sittings).toEqual(moved.sittings);
  });

  it('is a ghost before it was announced', () => {
    const announced = meeting('m', '2018-07-10', { announced: day('2018-06-29') });
    expect(eventAsOf(announced, day('2018-06-28')).ghost).toBe(true);
    expect(eventAsOf(announced, day('2018-06-29')).ghost).toBe(false);
  });

  it('leaves the event itself alone', () => {
    const copy = structuredClone(moved);
    eventAsOf(moved, day('2017-12-23'));
    expect(moved).toEqual(copy);
  });
});
