import { describe, expect, it } from 'vitest';
import type { Mandate } from '@shared/model/mandate';
import type { PlanEvent } from '@shared/model/event';
import { band, due, mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const relation: readonly Mandate[] = [
  mandate('a', { before: ['b'], flexible: '29' }),
  mandate('b'),
];
const plan = (first: PlanEvent, then: PlanEvent, mandates = relation) =>
  planWith({
    mandates,
    events: [
      { ...first, mandateId: 'a' },
      { ...then, mandateId: 'b' },
    ],
  });

describe('order', () => {
  it.each([
    ['the day before', '2017-05-08', '2017-05-09', 0],
    ['on the same day', '2017-05-09', '2017-05-09', 1],
    ['a day too late', '2017-05-10', '2017-05-09', 1],
    ['while the other goes on', '2017-05-08..2017-05-10', '2017-05-09', 1],
  ])('over %s', (_name, first, then, count) => {
    const asked = plan(meeting('first', first), meeting('then', then));
    expect(saidShort('order', asked)).toHaveLength(count);
  });

  it('is an error although the mandate is flexible, and a warning where it is inferred', () => {
    const events = [meeting('first', '2017-05-10'), meeting('then', '2017-05-09')] as const;
    expect(saidShort('order', plan(...events))).toEqual([
      'error event:first|event:then|a before b',
    ]);
    const inferred = [mandate('a', { before: ['b'], inferred: ['before'] }), mandate('b')];
    expect(saidShort('order', plan(...events, inferred))).toEqual([
      'warning event:first|event:then|a before b',
    ]);
  });

  it('speaks once where both mandates say it, as what is written', () => {
    const both = [
      mandate('a', { before: ['b'], inferred: ['before'] }),
      mandate('b', { after: ['a'] }),
    ];
    const asked = plan(meeting('first', '2017-05-10'), meeting('then', '2017-05-09'), both);
    expect(saidShort('order', asked)).toEqual(['error event:first|event:then|a before b']);
  });

  it.each([
    ['10:00-11:00', '11:00-12:00', 0],
    ['10:00-11:30', '11:00-12:00', 1],
  ])('hours on one day: %s, then %s', (first, then, count) => {
    const asked = plan(
      meeting('first', `2017-05-09 ${first}`, { placeId: 'geneva' }),
      meeting('then', `2017-05-09 ${then}`, { placeId: 'geneva' }),
    );
    expect(saidShort('order', asked)).toHaveLength(count);
  });

  it('compares hours as instants: 09:00 in Geneva is before 04:00 in New York', () => {
    const draft = due('first', '2017-05-09 09:00 Europe/Zurich');
    const round = meeting('then', '2017-05-09 04:00-06:00', { placeId: 'new-york' });
    expect(saidShort('order', plan(draft, round))).toEqual([]);
    const late = due('first', '2017-05-09 11:00 Europe/Zurich');
    expect(saidShort('order', plan(late, round))).toHaveLength(1);
  });

  it('looks at every meeting of one day, whichever has the first id', () => {
    const asked = (a: string, b: string) =>
      planWith({
        mandates: relation,
        events: [
          meeting('first-1', `2017-05-09 ${a}`, { mandateId: 'a', placeId: 'geneva' }),
          meeting('first-2', `2017-05-09 ${b}`, { mandateId: 'a', placeId: 'geneva' }),
          meeting('then', '2017-05-09 13:00-14:00', { mandateId: 'b', placeId: 'geneva' }),
        ],
      });
    expect(saidShort('order', asked('10:00-11:00', '11:00-13:00'))).toEqual([]);
    expect(saidShort('order', asked('10:00-11:00', '11:00-13:30'))).toEqual([
      'error event:first-2|event:then|a before b',
    ]);
  });

  it('takes the first day of a phase', () => {
    const phase = band('then', '2017-05-09..2017-06-30');
    expect(saidShort('order', plan(due('first', '2017-05-08'), phase))).toEqual([]);
    expect(said('order', plan(due('first', '2017-05-20'), phase))).toMatchObject([
      { facts: { days: 11 } },
    ]);
  });

  it('is silent while one of the two is not scheduled', () => {
    const one = planWith({
      mandates: relation,
      events: [meeting('x', '2017-05-09', { mandateId: 'a' })],
    });
    expect(saidShort('order', one)).toEqual([]);
    expect(saidShort('order', plan(meeting('first', ''), meeting('then', '2017-05-09')))).toEqual(
      [],
    );
  });

  it('stays waived while it is late by no more', () => {
    const late = (on: string) => plan(meeting('first', on), meeting('then', '2017-05-09'));
    expect(waivedThen('order', late('2017-05-11'), late('2017-05-10'))).toEqual(['holds']);
    expect(waivedThen('order', late('2017-05-11'), late('2017-05-12'))).toEqual(['exceeded']);
  });
});
