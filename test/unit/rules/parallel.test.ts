import { describe, expect, it } from 'vitest';
import { meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const followed = { attendance: 'followed' as const, placeId: 'geneva' };
const plan = (parts: readonly string[], parallelCap: number | null = 2) =>
  planWith({
    events: parts.map((part, i) => meeting(`e${i}`, `2017-05-08 ${part}`, followed)),
    settings: { parallelCap },
  });

describe('parallel', () => {
  it.each([
    ['two of two', ['full', 'am'], []],
    ['three of two', ['full', 'am', 'half'], ['warning 2017-05-08']],
    ['three in two halves', ['full', 'am', 'pm'], []],
    ['three, two at once', ['10:00-11:00', '10:30-11:30', '11:00-12:00'], []],
    ['three at once', ['10:00-11:01', '10:30-11:30', '11:00-12:00'], ['warning 2017-05-08']],
  ])('%s', (_name, parts, expected) => {
    expect(saidShort('parallel', plan(parts))).toEqual(expected);
  });

  it('is silent without a cap', () => {
    expect(saidShort('parallel', plan(['full', 'full', 'full'], null))).toEqual([]);
  });

  it('does not count the delegation’s own meetings', () => {
    const events = ['a', 'b', 'c'].map((id) =>
      meeting(id, '2017-05-08', { ...followed, kind: id === 'c' ? 'own-meeting' : 'consultation' }),
    );
    expect(saidShort('parallel', planWith({ events, settings: { parallelCap: 2 } }))).toEqual([]);
  });

  it('does not count a journey that is entered as a part of a meeting', () => {
    const events = [
      meeting('a', '2017-05-08', followed),
      meeting('b', '2017-05-09', followed),
      meeting('trip', '2017-05-08', { ...followed, kind: 'travel', parentId: 'b' }),
    ];
    expect(saidShort('parallel', planWith({ events, settings: { parallelCap: 1 } }))).toEqual([]);
  });

  it('stays waived up to the number that it was waived for', () => {
    const of = (n: number) => plan(Array.from({ length: n }, () => 'full'));
    expect(said('parallel', of(3))).toMatchObject([{ facts: { meetings: 3, cap: 2 } }]);
    expect(waivedThen('parallel', of(4), of(3))).toEqual(['holds']);
    expect(waivedThen('parallel', of(3), of(4))).toEqual(['exceeded']);
  });
});
