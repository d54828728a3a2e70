import { describe, expect, it } from 'vitest';
import { mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const inGeneva = mandate('m', { place: { places: ['geneva'], country: null } });
const inMexico = mandate('m', { place: { places: [], country: 'MX' } });
const plan = (placeId: string | null, asked = inGeneva, when = '2017-05-08..2017-05-09') =>
  planWith({ mandates: [asked], events: [meeting('e', when, { mandateId: 'm', placeId })] });

describe('place', () => {
  it.each([
    ['the city', 'geneva', inGeneva, 0],
    ['another city', 'vienna', inGeneva, 1],
    ['no city yet', null, inGeneva, 0],
    ['online', 'online', inGeneva, 0],
    ['a city of the country', 'puerto-vallarta', inMexico, 0],
    ['a city of another country', 'geneva', inMexico, 1],
    [
      'one of several cities',
      'nairobi',
      mandate('m', { place: { places: ['new-york', 'nairobi'], country: null } }),
      0,
    ],
  ])('%s', (_name, placeId, asked, count) => {
    expect(saidShort('place', plan(placeId, asked))).toHaveLength(count);
  });

  it('looks at sittings that are elsewhere', () => {
    expect(said('place', plan('geneva', inGeneva, '2017-05-08,2017-05-09@vienna'))).toMatchObject([
      { gravity: 'error', facts: { cities: ['vienna'], wrong: 1 } },
    ]);
  });

  it('does not look at a journey to another city', () => {
    const events = [
      meeting('e', '2017-05-08', { kind: 'travel', mandateId: 'm', placeId: 'vienna' }),
    ];
    expect(saidShort('place', planWith({ mandates: [inGeneva], events }))).toEqual([]);
  });

  it('is a warning where the text lets differ', () => {
    expect(saidShort('place', plan('vienna', { ...inGeneva, flexible: '1 (a)' }))).toEqual([
      'warning event:e|mandate:m',
    ]);
  });

  it('stays waived for the same number of wrong cities, not for more', () => {
    const more = plan('vienna', inGeneva, '2017-05-08,2017-05-09@new-york');
    expect(waivedThen('place', plan('vienna'), plan('new-york'))).toEqual(['holds']);
    expect(waivedThen('place', plan('vienna'), more)).toEqual(['exceeded']);
  });
});
