import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meeting, planWith } from '../../support/build';
import { saidShort } from '../../support/compact';

// Allen's thirteen relations between two spans, written as hours of one day: A is always 10:00-12:00.
const allen: readonly (readonly [string, string, boolean])[] = [
  ['before', '13:00-14:00', false],
  ['meets', '12:00-13:00', false],
  ['overlaps', '11:00-13:00', true],
  ['starts', '10:00-13:00', true],
  ['during', '09:00-13:00', true],
  ['finishes', '09:00-12:00', true],
  ['equals', '10:00-12:00', true],
  ['finished by', '11:00-12:00', true],
  ['contains', '10:30-11:30', true],
  ['started by', '10:00-11:00', true],
  ['overlapped by', '09:00-11:00', true],
  ['met by', '08:00-10:00', false],
  ['after', '08:00-09:00', false],
];

const at = (id: string, hours: string, city: string | null) =>
  meeting(id, `2017-05-08 ${hours}`, { placeId: city });

describe('two meetings with hours on one day', () => {
  it.each(allen)('A %s B: %s', (_name, hours, clashes) => {
    const there = saidShort(
      'overlap',
      planWith({ events: [at('a', '10:00-12:00', null), at('b', hours, null)] }),
    );
    const back = saidShort(
      'overlap',
      planWith({ events: [at('a', hours, null), at('b', '10:00-12:00', null)] }),
    );
    expect(there).toEqual(clashes ? ['error event:a|event:b'] : []);
    expect(back).toEqual(there);
  });

  it.each(allen)('in Geneva and Vienna, A %s B: %s, one rule speaks', (_name, hours, clashes) => {
    const events = [at('a', '10:00-12:00', 'geneva'), at('b', hours, 'vienna')];
    const plan = planWith({ events });
    expect(saidShort('overlap', plan)).toHaveLength(clashes ? 1 : 0);
    expect(saidShort('travel', plan)).toHaveLength(clashes ? 0 : 1);
  });
});

// The same relations by days: A sits 10-12 May.
const byDays: readonly (readonly [string, string, number])[] = [
  ['before, a day between', '2017-05-14', 0],
  ['meets', '2017-05-13', 0],
  ['overlaps', '2017-05-12..2017-05-13', 1],
  ['starts', '2017-05-10..2017-05-13', 3],
  ['during', '2017-05-09..2017-05-13', 3],
  ['finishes', '2017-05-09..2017-05-12', 3],
  ['equals', '2017-05-10..2017-05-12', 3],
  ['finished by', '2017-05-11..2017-05-12', 2],
  ['contains', '2017-05-11', 1],
  ['started by', '2017-05-10..2017-05-11', 2],
  ['overlapped by', '2017-05-09..2017-05-10', 1],
  ['met by', '2017-05-09', 0],
  ['after, a day between', '2017-05-08', 0],
];

describe('two meetings of whole days', () => {
  it.each(byDays)('A %s B: %s', (_name, days, shared) => {
    const a = meeting('a', '2017-05-10..2017-05-12');
    const there = planWith({ events: [a, meeting('b', days)] });
    const back = planWith({ events: [meeting('a', days), { ...a, id: 'b' }] });
    expect(saidShort('overlap', there)).toHaveLength(shared > 0 ? 1 : 0);
    expect(saidShort('overlap', back)).toEqual(saidShort('overlap', there));
  });

  it.each([
    ['the day after', '2017-05-13', 1],
    ['after one clear day', '2017-05-14', 0],
    ['the day before', '2017-05-09', 1],
    ['before one clear day', '2017-05-08', 0],
  ])('Geneva 10-12 May and New York %s: %s', (_name, day, count) => {
    const geneva = meeting('a', '2017-05-10..2017-05-12', { placeId: 'geneva' });
    const plan = planWith({ events: [geneva, meeting('b', day, { placeId: 'new-york' })] });
    expect(saidShort('travel', plan)).toHaveLength(count);
  });

  it('share a day exactly when one of their days is the same, gaps or not', () => {
    const days = fc.uniqueArray(fc.integer({ min: 10, max: 24 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const when = (list: readonly number[]) =>
          [...list]
            .sort((x, y) => x - y)
            .map((d) => `2017-05-${d}`)
            .join(',');
        const plan = planWith({ events: [meeting('a', when(one)), meeting('b', when(other))] });
        const meet = one.some((d) => other.includes(d));
        expect(saidShort('overlap', plan)).toHaveLength(meet ? 1 : 0);
      }),
      { numRuns: 100 },
    );
  });
});
