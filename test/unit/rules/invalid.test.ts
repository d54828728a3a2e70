import { describe, expect, it } from 'vitest';
import { toDay, toMinute } from '@shared/model/time';
import type { Place } from '@shared/model/place';
import { createChecker } from '@shared/rules/createChecker';
import { asOf, band, due, group, inState, mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const nowhere: Place = {
  id: 'nowhere',
  name: { en: 'Nowhere', fr: 'Nulle part', es: 'Ninguna parte' },
  country: '',
  region: null,
  zone: 'Mars/Base',
  latitude: null,
  longitude: null,
  dutyStation: false,
  online: false,
};
const invalid = (parts: Parameters<typeof planWith>[0]) => saidShort('invalid', planWith(parts));

describe('invalid', () => {
  it('is a band that ends before it starts, not one of a single day', () => {
    const one = band('e', '2017-05-08');
    expect(invalid({ events: [one] })).toEqual([]);
    const span = { start: one.span!.start, end: one.span!.start };
    expect(invalid({ events: [{ ...one, span }] })).toEqual(['error event:e|end']);
  });

  it.each([
    ['halves that follow each other', '2017-05-08 am,2017-05-08 pm', []],
    ['hours that touch', '2017-05-08 10:00-11:00,2017-05-08 11:00-12:00', []],
    [
      'hours that overlap',
      '2017-05-08 10:00-11:01,2017-05-08 11:00-12:00',
      ['error event:e|sittings'],
    ],
    ['a whole day and a morning', '2017-05-08,2017-05-08 am', ['error event:e|sittings']],
  ])('sittings: %s', (_name, when, expected) => {
    expect(invalid({ events: [meeting('e', when)] })).toEqual(expected);
  });

  it.each([
    ['two halves', 'half,2017-05-08 half', 0],
    ['a half beside a morning', 'half,2017-05-08 am', 0],
    ['a half beside hours of the afternoon', 'half,2017-05-08 15:00-18:00', 0],
    ['three halves', 'half,2017-05-08 half,2017-05-08 half', 1],
    ['a half beside hours in both halves', 'half,2017-05-08 10:00-18:00', 1],
    ['a half beside both others', 'half,2017-05-08 am,2017-05-08 pm', 1],
    ['one hour in two cities', '10:00-11:00@geneva,2017-05-08 10:00-11:00@new-york', 0],
    ['one instant in two cities', '16:00-17:00@geneva,2017-05-08 10:00-11:00@new-york', 1],
  ])('asks whether %s can be on one day', (_name, when, count) => {
    expect(invalid({ events: [meeting('e', `2017-05-08 ${when}`)] })).toHaveLength(count);
  });

  it('finds a circle of three parts, and none that goes through a cancelled one', () => {
    const circle = (states: ReturnType<typeof inState>) => [
      meeting('a', '', { parentId: 'b' }),
      meeting('b', '', { parentId: 'c' }),
      meeting('c', '', { parentId: 'a', states }),
    ];
    expect(invalid({ events: circle(inState('confirmed')) })).toHaveLength(3);
    expect(invalid({ events: circle(inState('cancelled')) })).toEqual([]);
  });

  it('asks all parts again when the last one closes a circle', () => {
    const last = meeting('c', '', { parentId: null });
    const plan = planWith({
      events: [meeting('a', '', { parentId: 'b' }), meeting('b', '', { parentId: 'c' }), last],
    });
    const checker = createChecker(plan, asOf('2017-05-08'));
    const after = { ...last, parentId: 'a' };
    checker.apply([{ table: 'events', key: 'c', before: last, after }]);
    const circles = [...checker.findings()].filter((f) => f.rule === 'invalid');
    expect(circles.map((f) => f.key)).toEqual(
      ['a', 'b', 'c'].map((id) => `invalid|event:${id}|parts`),
    );
  });

  it('is a sitting that ends when it begins', () => {
    const sitting = { day: toDay(17_000), part: 'hours' as const, placeId: null };
    const at = toMinute(600);
    expect(
      invalid({ events: [{ ...meeting('e', ''), sittings: [{ ...sitting, from: at, to: at }] }] }),
    ).toEqual(['error event:e|hours']);
  });

  it('is an hour in a place without a zone, or in a zone that does not exist', () => {
    const placed = (when: string, placeId: string) =>
      invalid({ places: [nowhere], events: [meeting('e', when, { placeId })] });
    expect(placed('2017-05-08 10:00-11:00', 'nowhere')).toEqual(['error event:e|zone']);
    expect(placed('2017-05-08', 'nowhere')).toEqual([]);
    expect(placed('2017-05-08 10:00-11:00', 'online')).toEqual([]);
    expect(invalid({ events: [due('d', '2017-05-08 10:00 Mars/Base')] })).toEqual([
      'error event:d|zone',
    ]);
  });

  it('is an order that goes round, once for everything in the circle', () => {
    const mandates = [
      mandate('a', { before: ['b'] }),
      mandate('b', { before: ['c'] }),
      mandate('c', { before: ['a'] }),
      mandate('d', { after: ['a'] }),
    ];
    expect(invalid({ mandates })).toEqual(['error mandate:a|mandate:b|mandate:c|order']);
    expect(invalid({ mandates: mandates.slice(0, 2) })).toEqual([]);
  });

  it('is a part of itself, and a limit below nothing', () => {
    const events = [meeting('a', '', { parentId: 'b' }), meeting('b', '', { parentId: 'a' })];
    expect(invalid({ events })).toEqual(['error event:a|parts', 'error event:b|parts']);
    expect(invalid({ groups: [group('g', -1)] })).toEqual(['error group:g|cap']);
    expect(invalid({ groups: [group('g', 0)] })).toEqual([]);
  });

  it('lets everything else go on: a round of 400 days is checked', () => {
    const long = planWith({ events: [meeting('e', '2017-01-01..2018-02-04')] });
    expect(said('non-working-day', long)).toHaveLength(115);
    expect(said('invalid', long)).toEqual([]);
  });

  it('stays waived for no more of the same', () => {
    const pairs = (n: number) =>
      planWith({ events: [meeting('e', Array(n).fill('2017-05-08').join())] });
    expect(waivedThen('invalid', pairs(3), pairs(2))).toEqual(['holds']);
    expect(waivedThen('invalid', pairs(2), pairs(3))).toEqual(['exceeded']);
  });
});
