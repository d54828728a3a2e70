import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, toMinute } from '@shared/model/time';
import { toInstant } from '@shared/model/zone';
import { instantOf } from '@shared/rules/planIndex/zoneClock';

const zones = [
  'America/New_York',
  'Europe/Zurich',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Santiago',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'UTC',
];

describe('instants of wall times', () => {
  it('are those of the model, on every day of sixteen years in zones that change at odd times', () => {
    const first = day('2009-12-01');
    for (const zone of zones) {
      for (let i = 0; i < 16 * 366; i += 5) {
        const on = addDays(first, i);
        const minute = toMinute((i * 37) % 1441);
        expect(instantOf(on, minute, zone)).toBe(toInstant(on, minute, zone));
      }
    }
  });

  it('are those of the model on random days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25_000 }),
        fc.integer({ min: 0, max: 1440 }),
        fc.constantFrom(...zones),
        (n, minute, zone) => {
          const on = addDays(day('1990-01-01'), n);
          expect(instantOf(on, minute, zone)).toBe(toInstant(on, toMinute(minute), zone));
        },
      ),
      { numRuns: 300 },
    );
  });
});
