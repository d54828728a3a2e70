import { describe, expect, it } from 'vitest';
import type { EventKind } from '@shared/model/event';
import { due, inState, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const plan = (on: string, kind: EventKind = 'thematic-session', settings = {}) =>
  planWith({
    events: [
      due('d', on, { kind: 'document', forEventId: 'm' }),
      meeting('m', '2017-06-19..2017-06-20', { kind }),
    ],
    settings,
  });

describe('document-lead', () => {
  it.each([
    ['six weeks before', '2017-05-08', []],
    ['a day less', '2017-05-09', ['warning event:d|event:m']],
    ['after it began', '2017-06-20', ['warning event:d|event:m']],
  ])('a document %s its session', (_name, on, expected) => {
    expect(saidShort('document-lead', plan(on))).toEqual(expected);
  });

  it.each([
    ['a week before', '2017-06-12', []],
    ['a day less', '2017-06-13', ['notice event:d|event:m']],
  ])('a draft %s its round', (_name, on, expected) => {
    expect(saidShort('document-lead', plan(on, 'negotiation-round'))).toEqual(expected);
  });

  it('is silent for a paper that goes with a journey', () => {
    expect(saidShort('document-lead', plan('2017-06-18', 'travel'))).toEqual([]);
  });

  it('takes the lead times of the settings', () => {
    expect(
      said('document-lead', plan('2017-06-09', 'hearing', { documentLeadDays: 11 })),
    ).toMatchObject([{ facts: { days: 10, lead: 11 } }]);
    expect(said('document-lead', plan('2017-06-09', 'hearing', { documentLeadDays: 10 }))).toEqual(
      [],
    );
  });

  it('is silent for a document of no meeting, of a cancelled one, and for deadlines', () => {
    const events = [
      due('a', '2017-06-18', { kind: 'document' }),
      due('b', '2017-06-18', { kind: 'document', forEventId: 'off' }),
      due('c', '2017-06-18', { forEventId: 'm' }),
      meeting('off', '2017-06-19', { states: inState('cancelled') }),
      meeting('m', '2017-06-19'),
    ];
    expect(saidShort('document-lead', planWith({ events }))).toEqual([]);
  });

  it('stays waived while it is no later', () => {
    expect(waivedThen('document-lead', plan('2017-06-01'), plan('2017-05-31'))).toEqual(['holds']);
    expect(waivedThen('document-lead', plan('2017-06-01'), plan('2017-06-02'))).toEqual([
      'exceeded',
    ]);
  });
});
