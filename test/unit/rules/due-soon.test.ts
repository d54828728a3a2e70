import { describe, expect, it } from 'vitest';
import { by, due, inState, mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const plan = planWith({ events: [due('d', '2017-05-15')] });

describe('due-soon', () => {
  it.each([
    ['2017-04-30', []],
    ['2017-05-01', ['notice event:d']],
    ['2017-05-15', ['notice event:d']],
    ['2017-05-16', []],
  ])('of a due event, asked on %s', (on, expected) => {
    expect(saidShort('due-soon', plan, on)).toEqual(expected);
  });

  it('takes the lead time of the settings, and says the days left', () => {
    const short = planWith({ events: [due('d', '2017-05-15')], settings: { dueSoonDays: 3 } });
    expect(saidShort('due-soon', short, '2017-05-11')).toEqual([]);
    expect(said('due-soon', short, '2017-05-12')).toMatchObject([{ facts: { days: 3 } }]);
  });

  it('is silent for what is done and what is cancelled', () => {
    const events = [
      due('a', '2017-05-15', { states: inState('done') }),
      due('b', '2017-05-15', { states: inState('cancelled') }),
    ];
    expect(saidShort('due-soon', planWith({ events }), '2017-05-10')).toEqual([]);
  });

  it('speaks of a mandate while nothing is planned for it, instead of unscheduled', () => {
    const mandates = [mandate('m', { time: by('2017-05-15'), flexible: '29' })];
    const nothing = planWith({ mandates });
    expect(saidShort('due-soon', nothing, '2017-05-10')).toEqual(['notice mandate:m']);
    expect(saidShort('unscheduled', nothing, '2017-05-10')).toEqual([]);
    const planned = planWith({
      mandates,
      events: [meeting('e', '2017-05-15', { mandateId: 'm' })],
    });
    expect(saidShort('due-soon', planned, '2017-05-10')).toEqual([]);
  });

  it('stays waived as the day comes nearer, not where it is moved forward', () => {
    const on = ['2017-05-10', '2017-05-12'] as const;
    expect(waivedThen('due-soon', plan, plan, ...on)).toEqual(['holds']);
    const earlier = planWith({ events: [due('d', '2017-05-14')] });
    expect(waivedThen('due-soon', plan, earlier, ...on)).toEqual(['exceeded']);
  });
});
