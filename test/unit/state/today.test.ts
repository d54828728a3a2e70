import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { todayIn } from '@renderer/state/today';
import { day, formatIsoDay } from '@shared/model/time';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['2017-05-15T03:59:00Z', 'America/New_York', '2017-05-14'],
  ['2017-05-15T04:00:00Z', 'America/New_York', '2017-05-15'],
  ['2017-05-15T03:59:00Z', 'Europe/Zurich', '2017-05-15'],
  ['2017-12-31T21:00:00Z', 'Africa/Nairobi', '2018-01-01'],
])('at %s it is in %s %s', (instant, zone, expected) => {
  vi.setSystemTime(instant);
  expect(formatIsoDay(todayIn(zone, null).day)).toBe(expected);
});

it('has no hour as of a day', () => {
  expect(todayIn('Europe/Zurich', day('2017-05-15'))).toEqual({
    day: day('2017-05-15'),
    instant: null,
  });
});
