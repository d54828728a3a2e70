import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, formatIsoDay, toDay, weekday } from '@shared/model/time';
import type { MonthEntry } from '@renderer/month/monthEntries';
import { entriesOn, weekLayout } from '@renderer/month/weekLayout';
import { addMonths, dayAfterKey, mondaysOf } from '@renderer/month/weeks';
import { span } from '../../support/build';

/** Monday of the week of the first round. */
const monday = day('2018-02-19');

function entry(key: string, runs: string, shape: MonthEntry['shape'] = 'bar'): MonthEntry {
  return {
    key,
    target: { type: 'event', id: key },
    look: 'round',
    shape,
    state: 'confirmed',
    late: false,
    title: key,
    short: key,
    segments: runs.split(', ').map(span),
    item: null,
    movable: true,
  };
}

const lanesOf = (entries: readonly MonthEntry[], lanes = 9) =>
  Object.fromEntries(weekLayout(monday, entries, lanes).pieces.map((p) => [p.entry.key, p.lane]));

describe('the lanes of a week', () => {
  it('are shared by what follows each other and not by what overlaps', () => {
    const entries = [
      entry('a', '2018-02-19..2018-02-20'),
      entry('b', '2018-02-20..2018-02-21'),
      entry('c', '2018-02-21..2018-02-22'),
    ];
    expect(lanesOf(entries)).toEqual({ a: 0, b: 1, c: 0 });
  });

  it('keep the days between two parts of one event free', () => {
    const entries = [
      entry('round', '2018-02-20, 2018-02-22..2018-02-23'),
      entry('h', '2018-02-21'),
    ];
    expect(lanesOf(entries)).toEqual({ round: 0, h: 1 });
    const { pieces } = weekLayout(monday, entries, 9);
    expect(pieces.filter((p) => p.entry.key === 'round').map((p) => [p.leads, p.gap])).toEqual([
      [true, 1],
      [false, 0],
    ]);
  });

  it('hold windows below everything else', () => {
    const entries = [
      entry('window', '2018-02-01..2018-02-28', 'window'),
      entry('round', '2018-02-20'),
    ];
    expect(lanesOf(entries)).toEqual({ round: 0, window: 1 });
  });

  it('cut what reaches over the week at its edges', () => {
    const [piece] = weekLayout(monday, [entry('a', '2018-02-16..2018-02-26')], 9).pieces;
    expect([formatIsoDay(piece!.start), formatIsoDay(piece!.end)]).toEqual([
      '2018-02-19',
      '2018-02-26',
    ]);
    expect([piece!.begins, piece!.ends]).toEqual([false, false]);
  });

  it('leave out what lies in other weeks', () => {
    const others = [entry('before', '2018-02-18'), entry('after', '2018-02-26')];
    expect(weekLayout(monday, others, 9)).toEqual({ pieces: [], hidden: [0, 0, 0, 0, 0, 0, 0] });
  });

  it('leave the last one to "n more" where there is not room for all', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((key) => entry(key, '2018-02-20'));
    expect(weekLayout(monday, five, 5).hidden).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const layout = weekLayout(monday, five, 4);
    expect(layout.pieces.map((p) => p.entry.key)).toEqual(['a', 'b', 'c']);
    expect(layout.hidden).toEqual([0, 2, 0, 0, 0, 0, 0]);
  });

  const anyEntries = fc
    .array(fc.tuple(fc.integer({ min: -5, max: 9 }), fc.integer({ min: 1, max: 6 })), {
      maxLength: 14,
    })
    .map((spans) =>
      spans.map(([start, length], i): MonthEntry => ({
        ...entry(`e${i}`, '2018-02-19'),
        segments: [{ start: toDay(monday + start), end: toDay(monday + start + length) }],
      })),
    );

  it('never hold two things on one day, and count every day of what is hidden', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 2, max: 8 }), (entries, lanes) => {
        const { pieces, hidden } = weekLayout(monday, entries, lanes);
        const taken = pieces.flatMap((p) =>
          Array.from({ length: p.end - p.start }, (_, i) => `${p.lane} ${p.start + i}`),
        );
        expect(new Set(taken).size).toBe(taken.length);
        for (let n = 0; n < 7; n++) {
          const on = toDay(monday + n);
          const shown = pieces.filter((p) => p.start <= on && on < p.end).length;
          expect(shown + hidden[n]!).toBe(entriesOn(on, entries).length);
        }
      }),
    );
  });
});

describe('the weeks of a month', () => {
  it.each([
    ['2018-02-15', '2018-01-29', 5],
    ['2021-02-15', '2021-02-01', 4],
    ['2017-07-31', '2017-06-26', 6],
  ])('of %s begin on %s and are %i', (on, first, count) => {
    const mondays = mondaysOf(day(on));
    expect(formatIsoDay(mondays[0]!)).toBe(first);
    expect(mondays).toHaveLength(count);
    expect(mondays.every((m) => weekday(m) === 0)).toBe(true);
  });

  it.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2017-12-15', 1, '2018-01-15'],
    ['2016-02-29', 12, '2017-02-28'],
  ])('from %s %i months on is %s', (from, n, to) => {
    expect(formatIsoDay(addMonths(day(from), n))).toBe(to);
  });

  it('are walked by arrows, Home and End; other keys mean nothing', () => {
    const on = day('2018-02-21');
    expect(formatIsoDay(dayAfterKey(on, 'Home')!)).toBe('2018-02-19');
    expect(formatIsoDay(dayAfterKey(on, 'End')!)).toBe('2018-02-25');
    expect(formatIsoDay(dayAfterKey(on, 'ArrowUp')!)).toBe('2018-02-14');
    expect(dayAfterKey(on, 'a')).toBeNull();
  });
});
