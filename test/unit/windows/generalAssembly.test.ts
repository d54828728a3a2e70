import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, formatIsoDay, weekday } from '@shared/model/time';
import { generalDebate, sessionEnd, sessionOpening } from '@shared/windows/generalAssembly';

describe('a session of the General Assembly', () => {
  it.each([
    [72, '2017-09-12', '2017-09-19', false],
    [73, '2018-09-18', '2018-09-25', false],
    [77, '2022-09-13', '2022-09-20', false],
    [78, '2023-09-05', '2023-09-19', true],
    [79, '2024-09-10', '2024-09-24', true],
    [80, '2025-09-09', '2025-09-23', true],
  ])('%i opens on %s, its general debate on %s', (session, opening, debate, expected) => {
    expect(sessionOpening(session)).toEqual({ day: day(opening), expected });
    expect(generalDebate(session)).toEqual({ day: day(debate), expected });
  });

  it('runs to the day before the next one opens', () => {
    expect(formatIsoDay(sessionEnd(72).day)).toBe('2018-09-17');
  });

  it('that ends when an expected one opens is expected to end then', () => {
    expect(sessionEnd(76).expected).toBe(false);
    expect(sessionEnd(77)).toEqual({ day: day('2023-09-04'), expected: true });
  });

  it('opens and debates on Tuesdays of September', () => {
    fc.assert(
      fc.property(fc.integer({ min: 58, max: 500 }), (session) => {
        for (const { day: on } of [sessionOpening(session), generalDebate(session)]) {
          expect(weekday(on)).toBe(1);
          expect(formatIsoDay(on).slice(0, 7)).toBe(`${1945 + session}-09`);
        }
      }),
    );
  });

  it.each([0, -3, 7.5])('%d is no session', (session) => {
    expect(() => sessionOpening(session)).toThrow(RangeError);
  });
});
