import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@shared/model/plan';
import { placeById } from '@shared/places';
import { journeyDays, journeyKey } from '@shared/places/journeys';

const days = (a: string, b: string, journeys = {}) =>
  journeyDays({ ...defaultSettings, journeys }, placeById(null, a)!, placeById(null, b)!);

describe('clear days of a journey', () => {
  it.each([
    ['vienna', 'vienna', 0],
    ['vienna', 'geneva', 0],
    ['vienna', 'new-york', 1],
    ['new-york', 'puerto-vallarta', 1],
    ['geneva', 'marrakech', 0],
    ['nairobi', 'geneva', 1],
    ['new-york', 'bamako', 1],
    ['bangkok', 'new-york', 1],
    ['bangkok', 'bangkok', 0],
    ['nairobi', 'addis-ababa', 1],
    ['new-york', 'online', 0],
  ])('between %s and %s are %i, both ways', (a, b, expected) => {
    expect(days(a, b)).toBe(expected);
    expect(days(b, a)).toBe(expected);
  });

  it('are what the settings say before anything else', () => {
    const key = journeyKey('north-america', 'europe');
    expect(key).toBe('europe/north-america');
    expect(days('new-york', 'geneva', { [key]: 2 })).toBe(2);
    expect(days('geneva', 'new-york', { [key]: 0 })).toBe(0);
  });

  it('of unknown pairs are the default of the settings', () => {
    const settings = { journeys: {}, journeyDefault: 3 };
    expect(journeyDays(settings, placeById(null, 'bangkok')!, placeById(null, 'geneva')!)).toBe(3);
    const nowhere = { id: 'x', region: null, online: false };
    expect(journeyDays(settings, nowhere, placeById(null, 'geneva')!)).toBe(3);
  });
});
