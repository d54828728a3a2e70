import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchToday } from '@renderer/state/today';
import { day, toMinute } from '@shared/model/time';
import { toInstant } from '@shared/model/zone';

let stop = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('says that another day has begun at midnight of the plan’s zone, once', () => {
  vi.setSystemTime('2017-05-15T03:58:30Z');
  const changed = vi.fn();
  stop = watchToday(() => 'America/New_York', changed);
  vi.advanceTimersByTime(89_000);
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(changed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3_600_000);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('looks again when the window is looked at after a sleep', () => {
  vi.setSystemTime('2017-05-15T12:00:00Z');
  const changed = vi.fn();
  stop = watchToday(() => 'Europe/Zurich', changed);
  vi.setSystemTime('2017-05-18T12:00:00Z');
  window.dispatchEvent(new Event('focus'));
  expect(changed).toHaveBeenCalledTimes(1);
});

it('notices another zone within a minute', () => {
  vi.setSystemTime('2017-05-15T23:00:00Z');
  let zone = 'America/New_York';
  const changed = vi.fn();
  stop = watchToday(() => zone, changed);
  zone = 'Asia/Bangkok';
  vi.advanceTimersByTime(60_000);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('says that an awaited hour has passed, at the minute after it and once', () => {
  vi.setSystemTime('2017-05-15T16:57:10Z');
  const changed = vi.fn();
  const hour = toInstant(day('2017-05-15'), toMinute(17 * 60), 'UTC');
  stop = watchToday(
    () => 'UTC',
    changed,
    () => hour,
  );
  vi.advanceTimersByTime(229_000);
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(changed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3_600_000);
  expect(changed).toHaveBeenCalledTimes(1);
});
