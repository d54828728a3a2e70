import { describe, expect, it } from 'vitest';
import { addDays, day, type Day, parseMinute, toMinute } from '@shared/model/time';
import { isZone, offsetAt, toInstant, toWallTime, wallTimeKind } from '@shared/model/zone';

const zones = [
  'America/New_York',
  'Europe/Zurich',
  'Europe/London',
  'Africa/Casablanca',
  'Africa/Nairobi',
  'America/Santiago',
  'Asia/Beirut',
  'Pacific/Apia',
];

const first = day('2024-01-01');
const last = day('2030-12-31');

/** Days on which the zone's offset at their ends differs. */
function changeDays(zone: string): readonly Day[] {
  const found: Day[] = [];
  let before = offsetAt(toInstant(first, toMinute(0), 'UTC'), zone);
  for (let d = first; d <= last; d = addDays(d, 1)) {
    const after = offsetAt(toInstant(addDays(d, 1), toMinute(0), 'UTC'), zone);
    if (after !== before) found.push(addDays(d, -1), d, addDays(d, 1));
    before = after;
  }
  return found;
}

describe('wall time', () => {
  it.each(zones)('in %s comes back from its instant on every clock change to 2030', (zone) => {
    for (const d of changeDays(zone)) {
      for (let m = 0; m < 1440; m += 15) {
        const minute = toMinute(m);
        if (wallTimeKind(d, minute, zone) === 'never') continue;
        expect(toWallTime(toInstant(d, minute, zone), zone)).toEqual({ day: d, minute });
      }
    }
  });

  it('does not change in Nairobi and changes twice a year in New York', () => {
    expect(changeDays('Africa/Nairobi')).toEqual([]);
    expect(changeDays('America/New_York')).toHaveLength(7 * 2 * 3);
  });

  it('never exists in the hour that the clock skips, and is taken with the offset before', () => {
    const skipped = [day('2018-03-11'), parseMinute('02:30')!, 'America/New_York'] as const;
    expect(wallTimeKind(...skipped)).toBe('never');
    expect(toWallTime(toInstant(...skipped), 'America/New_York').minute).toBe(parseMinute('03:30'));
  });

  it('exists twice in the hour that the clock repeats, and is the first of the two', () => {
    const repeated = [day('2018-11-04'), parseMinute('01:30')!, 'America/New_York'] as const;
    expect(wallTimeKind(...repeated)).toBe('twice');
    expect(offsetAt(toInstant(...repeated), 'America/New_York')).toBe(-240);
  });

  it('exists once at any other time', () => {
    expect(wallTimeKind(day('2018-02-05'), parseMinute('15:00')!, 'America/New_York')).toBe('once');
  });

  it('of ten in the morning in Geneva is four in New York, five in the weeks between the changes', () => {
    const inNewYork = (text: string) =>
      toWallTime(toInstant(day(text), parseMinute('10:00')!, 'Europe/Zurich'), 'America/New_York')
        .minute;
    expect(inNewYork('2018-02-20')).toBe(parseMinute('04:00'));
    expect(inNewYork('2018-03-20')).toBe(parseMinute('05:00'));
  });
});

describe('a zone', () => {
  it('is known by its IANA name', () => {
    expect(isZone('Africa/Addis_Ababa')).toBe(true);
    expect(isZone('UTC')).toBe(true);
  });

  it.each(['', 'Mars/Olympus', 'Eastern Standard Time Zone'])('is not %j', (name) => {
    expect(isZone(name)).toBe(false);
  });

  it('that nobody knows has no offset', () => {
    expect(() => toInstant(day('2018-02-05'), toMinute(0), 'Mars/Olympus')).toThrow('Mars/Olympus');
  });
});
