import { describe, expect, it } from 'vitest';
import { day } from '@shared/model/time';
import {
  band,
  between,
  by,
  due,
  fact,
  inState,
  mandate,
  meeting,
  planWith,
} from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const may = mandate('m', { time: between('2017-05-01..2017-05-31') });
const plan = (days: string, asked = may) =>
  planWith({ mandates: [asked], events: [meeting('e', days, { mandateId: 'm' })] });

describe('window', () => {
  it.each([
    ['on its first and last day', '2017-05-01,2017-05-31', []],
    ['a day before', '2017-04-30', ['error event:e|mandate:m|before']],
    ['a day after', '2017-06-01', ['error event:e|mandate:m|after']],
    [
      'on both sides',
      '2017-04-30,2017-06-01',
      ['error event:e|mandate:m|after', 'error event:e|mandate:m|before'],
    ],
  ])('a meeting %s', (_name, days, expected) => {
    expect(saidShort('window', plan(days))).toEqual(expected);
  });

  it('counts the days from the edge to the sitting that is furthest away', () => {
    expect(said('window', plan('2017-04-28,2017-04-30'))).toMatchObject([
      { facts: { days: 3, side: 'before', limitDay: day('2017-05-01'), day: day('2017-04-28') } },
    ]);
  });

  it('is a warning where the text lets differ', () => {
    expect(saidShort('window', plan('2017-06-01', { ...may, flexible: '29' }))).toEqual([
      'warning event:e|mandate:m|after',
    ]);
  });

  it('looks at what is due, at facts and at bands as well', () => {
    const events = [
      due('due', '2017-06-02', { mandateId: 'm' }),
      fact('fact', '2017-04-29', { mandateId: 'm' }),
      band('band', '2017-05-30..2017-06-03', { mandateId: 'm' }),
    ];
    expect(said('window', planWith({ mandates: [may], events })).map((f) => f.facts.days)).toEqual([
      3, 2, 2,
    ]);
  });

  it('knows no first day where the text gives only a last one', () => {
    const limit = { ...may, time: by('2017-05-31') };
    expect(saidShort('window', plan('1999-01-01', limit))).toEqual([]);
    expect(saidShort('window', plan('2017-06-01', limit))).toHaveLength(1);
  });

  it('says nothing of what is cancelled, announced later, or only cites', () => {
    const events = [
      meeting('cancelled', '2017-06-01', { mandateId: 'm', states: inState('cancelled') }),
      meeting('later', '2017-06-01', { mandateId: 'm', announced: day('2017-05-20') }),
      meeting('cites', '2017-06-01', { cites: ['1'] }),
    ];
    expect(saidShort('window', planWith({ mandates: [may], events }), '2017-05-19')).toEqual([]);
  });

  it('takes the dates as they stood before a move that was decided later', () => {
    const moved = meeting('e', '2017-05-30', { mandateId: 'm' });
    const early = { ...moved, sittings: meeting('x', '2017-04-20').sittings };
    const moves = [{ from: early, to: moved, decision: 'letter', on: day('2017-04-10') }];
    const asked = planWith({ mandates: [may], events: [{ ...moved, moves }] });
    expect(said('window', asked, '2017-04-09')).toMatchObject([{ facts: { days: 11 } }]);
    expect(said('window', asked, '2017-04-10')).toEqual([]);
  });

  it('stays waived while it is as far outside or less, and comes back further out', () => {
    expect(waivedThen('window', plan('2017-06-03'), plan('2017-06-02'))).toEqual(['holds']);
    expect(waivedThen('window', plan('2017-06-03'), plan('2017-06-03'))).toEqual(['holds']);
    expect(waivedThen('window', plan('2017-06-03'), plan('2017-06-04'))).toEqual(['exceeded']);
    expect(waivedThen('window', plan('2017-06-03'), plan('2017-04-01'))).toEqual(['none']);
  });
});

describe('the window of a member', () => {
  const rows = (relation: 'before' | 'after', on: string) =>
    planWith({
      mandates: [
        mandate('session', { groupId: 'g' }),
        mandate('each', { eachOf: 'g', eachRelation: relation, kind: 'document' }),
      ],
      events: [
        meeting('s', '2017-05-08..2017-05-09', { mandateId: 'session' }),
        due('d', on, { kind: 'document', mandateId: 'each', memberId: 'session' }),
      ],
    });

  it.each([
    ['before', '2017-05-07', 0],
    ['before', '2017-05-08', 1],
    ['after', '2017-05-10', 0],
    ['after', '2017-05-09', 1],
  ] as const)('that must come %s the session: %s', (relation, on, count) => {
    expect(saidShort('window', rows(relation, on))).toHaveLength(count);
  });
});
