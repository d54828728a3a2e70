import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '@shared/model/mandate';
import { day, formatIsoDay, toMinute } from '@shared/model/time';
import { type FindTarget, resolveExpression } from '@shared/windows/resolveExpression';
import { unbounded } from '@shared/windows/window';

const nowhere: FindTarget = () => ({ first: null, last: null });

/** "from..to" with ~ at a soft edge and nothing at an open one. */
function windowText(expression: TimeExpression, find: FindTarget = nowhere): string {
  const { from, to, softFrom, softTo } = resolveExpression(expression, find);
  const edge = (d: typeof from, soft: boolean) =>
    (soft ? '~' : '') + (d === null ? '' : formatIsoDay(d));
  return `${edge(from, softFrom)}..${edge(to, softTo)}`;
}

const ym = (year: number, month: number) => ({ year, month });

describe('the window of', () => {
  it.each<[string, TimeExpression, string]>([
    [
      'a day with hours',
      { form: 'day', day: day('2006-07-12'), from: toMinute(635), to: toMinute(705) },
      '2006-07-12..2006-07-12',
    ],
    [
      'a range',
      { form: 'range', first: day('2006-09-14'), last: day('2006-09-15') },
      '2006-09-14..2006-09-15',
    ],
    ['June 2017', { form: 'month', month: ym(2017, 6) }, '2017-06-01..2017-06-30'],
    [
      'November 2017 to January 2018',
      { form: 'months', first: ym(2017, 11), last: ym(2018, 1) },
      '2017-11-01..2018-01-31',
    ],
    [
      'early December 2017',
      { form: 'part-of-month', part: 'early', month: ym(2017, 12) },
      '2017-12-01..~2017-12-10',
    ],
    [
      'mid-December 2017',
      { form: 'part-of-month', part: 'mid', month: ym(2017, 12) },
      '~2017-12-11..~2017-12-20',
    ],
    [
      'late February 2018',
      { form: 'part-of-month', part: 'late', month: ym(2018, 2) },
      '~2018-02-21..2018-02-28',
    ],
    [
      'April/May 2017',
      { form: 'choice-of-months', months: [ym(2017, 4), ym(2017, 5)] },
      '2017-04-01..2017-05-31',
    ],
    ['2006', { form: 'year', year: 2006 }, '2006-01-01..2006-12-31'],
    ['the second half of 2024', { form: 'year', year: 2024, half: 2 }, '2024-07-01..2024-12-31'],
    [
      'the third quarter of 2024',
      { form: 'year', year: 2024, quarter: 3 },
      '2024-07-01..2024-09-30',
    ],
    ['the seventy-second session', { form: 'session', session: 72 }, '2017-09-12..2018-09-17'],
    [
      'the first quarter of the session',
      { form: 'session', session: 72, quarter: 1 },
      '2017-09-12..~2017-12-11',
    ],
    [
      'the last quarter of the session',
      { form: 'session', session: 72, quarter: 4 },
      '~2018-06-12..2018-09-17',
    ],
    [
      'no later than April 2018',
      { form: 'no-later-than', limit: { form: 'month', month: ym(2018, 4) } },
      '~..2018-04-30',
    ],
    [
      'no later than early March',
      {
        form: 'no-later-than',
        limit: { form: 'part-of-month', part: 'early', month: ym(2018, 3) },
      },
      '~..~2018-03-10',
    ],
    ['as required', { form: 'as-required' }, '..'],
    ['no date', { form: 'none' }, '..'],
    ['its own words', { form: 'words' }, '..'],
    ['a choice of no months', { form: 'choice-of-months', months: [] }, '..'],
    ['no later than something unknown', { form: 'no-later-than', limit: { form: 'words' } }, '..'],
    [
      'immediately before the general debate of session 73',
      {
        form: 'relative',
        relation: 'immediately-before',
        target: { to: 'general-debate', session: 73 },
      },
      '~..2018-09-24',
    ],
    [
      'before the opening of session 73',
      { form: 'relative', relation: 'before', target: { to: 'session-opening', session: 73 } },
      '~..2018-09-17',
    ],
  ])('%s', (_name, expression, expected) => {
    expect(windowText(expression)).toBe(expected);
  });

  const phase = (
    relation: 'before' | 'after' | 'immediately-before',
    days?: number,
  ): TimeExpression => ({
    form: 'relative',
    relation,
    target: { to: 'phase', id: 'phase-3' },
    ...(days === undefined ? {} : { days }),
  });
  const february: FindTarget = () => ({ first: day('2018-02-01'), last: day('2018-07-31') });

  it.each<[string, TimeExpression, string]>([
    ['before the start of phase III', phase('before'), '~..2018-01-31'],
    ['on the day immediately preceding', phase('immediately-before'), '~..2018-01-31'],
    ['at least 30 days before', phase('before', 30), '~..2018-01-02'],
    ['after phase III', phase('after'), '2018-08-01..~'],
    ['30 days after phase III', phase('after', 30), '2018-08-30..~'],
    [
      'no later than 30 days after',
      { form: 'no-later-than', limit: phase('after', 30) },
      '~..2018-08-30',
    ],
  ])('%s', (_name, expression, expected) => {
    expect(windowText(expression, february)).toBe(expected);
  });

  it('before a phase without dates is unbounded', () => {
    expect(resolveExpression(phase('before'), nowhere)).toEqual(unbounded);
  });

  it('a choice of two months says where the second begins, whatever their order', () => {
    const may = { form: 'choice-of-months', months: [ym(2017, 5), ym(2017, 4)] } as const;
    expect(resolveExpression(may, nowhere).choices).toEqual([day('2017-05-01')]);
  });

  it('a session from the 78th on is marked as expected, before it is not', () => {
    expect(resolveExpression({ form: 'session', session: 79 }, nowhere).expected).toBe(true);
    expect(resolveExpression({ form: 'session', session: 72 }, nowhere).expected).toBeUndefined();
    const limit = { form: 'session', session: 80 } as const;
    expect(resolveExpression({ form: 'no-later-than', limit }, nowhere).expected).toBe(true);
  });
});

describe('any window', () => {
  const yearMonth = fc.record({
    year: fc.integer({ min: 1990, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  const quarter = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
  const simple: fc.Arbitrary<TimeExpression> = fc.oneof(
    yearMonth.map((month) => ({ form: 'month', month }) as const),
    fc.record({
      form: fc.constant('part-of-month' as const),
      part: fc.constantFrom('early' as const, 'mid' as const, 'late' as const),
      month: yearMonth,
    }),
    fc
      .array(yearMonth, { minLength: 1, maxLength: 4 })
      .map((months) => ({ form: 'choice-of-months', months }) as const),
    fc.record({
      form: fc.constant('year' as const),
      year: fc.integer({ min: 1990, max: 2090 }),
      quarter,
    }),
    fc.record({
      form: fc.constant('session' as const),
      session: fc.integer({ min: 58, max: 140 }),
      quarter,
    }),
    fc.integer({ min: 58, max: 140 }).map((session) => ({ form: 'session', session }) as const),
  );
  const expression = fc.oneof(
    simple,
    simple.map((limit) => ({ form: 'no-later-than', limit }) as const),
  );

  it('does not end before it begins', () => {
    fc.assert(
      fc.property(expression, (e) => {
        const { from, to } = resolveExpression(e, nowhere);
        expect(to === null || from === null || from <= to).toBe(true);
      }),
    );
  });

  it('holds the first days of its choices', () => {
    fc.assert(
      fc.property(fc.array(yearMonth, { minLength: 1, maxLength: 4 }), (months) => {
        const w = resolveExpression({ form: 'choice-of-months', months }, nowhere);
        for (const d of w.choices) expect(w.from! <= d && d <= w.to!).toBe(true);
      }),
    );
  });

  it('of the four quarters of a session touches the next and fills the session', () => {
    fc.assert(
      fc.property(fc.integer({ min: 58, max: 140 }), (session) => {
        const whole = resolveExpression({ form: 'session', session }, nowhere);
        const parts = ([1, 2, 3, 4] as const).map((q) =>
          resolveExpression({ form: 'session', session, quarter: q }, nowhere),
        );
        expect(parts[0]!.from).toBe(whole.from);
        expect(parts[3]!.to).toBe(whole.to);
        for (let i = 1; i < 4; i++) expect(parts[i]!.from).toBe(parts[i - 1]!.to! + 1);
      }),
    );
  });
});
