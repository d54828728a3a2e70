import { tzlib_get_ical_block } from 'timezones-ical-library';
import { type Day, type Minute, civil, dayOf, lastOfMonth, toDay, weekday } from '../../model/time';
import { toInstant, wallTimeKind } from '../../model/zone';
import { type Component, zoneLine } from './component';

interface Observance {
  readonly name: 'STANDARD' | 'DAYLIGHT';
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly onset: Onset | null;
}

interface Onset {
  readonly month: number;
  /** 1 to 5 from the start of the month, -1 to -5 from its end. */
  readonly nth: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly minute: number;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const cache = new Map<string, readonly Observance[] | null>();

/** The VTIMEZONE of a zone; null where there is none that is known to be right in form. */
export function timezoneComponent(zone: string): Component | null {
  const observances = observancesOf(zone);
  if (!observances) return null;
  return {
    name: 'VTIMEZONE',
    properties: [zoneLine(`TZID:${zone}`)],
    components: observances.map(({ name, lines }) => ({
      name,
      properties: lines.map(zoneLine),
      components: [],
    })),
  };
}

/** True where the zone's VTIMEZONE gives this wall time the offset that the time zone database of this machine gives,
 *  and the wall time exists once. Where it is false the time goes out in UTC. */
export function canSayInZone(day: Day, minute: Minute, zone: string): boolean {
  const observances = observancesOf(zone);
  if (!observances || day < 0 || wallTimeKind(day, minute, zone) !== 'once') return false;
  const wall = day * 1440 + minute;
  return offsetOf(observances, wall) === wall - toInstant(day, minute, zone);
}

/** Minutes ahead of UTC at a wall time, as a calendar program works them out of the observances. */
function offsetOf(observances: readonly Observance[], wall: number): number | null {
  const [only, other] = observances;
  if (observances.length === 1) return only!.to;
  if (!only?.onset || !other?.onset) return null;
  let best = { at: -Infinity, offset: only.to };
  const { year } = civil(toDay(Math.floor(wall / 1440)));
  for (const y of [year - 1, year]) {
    for (const observance of observances) {
      const at = onsetIn(y, observance.onset!);
      if (at <= wall && at > best.at) best = { at, offset: observance.to };
    }
  }
  return best.offset;
}

function onsetIn(year: number, onset: Onset): number {
  const first = dayOf(year, onset.month, 1);
  const last = lastOfMonth(year, onset.month);
  const day =
    onset.nth > 0
      ? first + ((onset.weekday - weekday(first) + 7) % 7) + (onset.nth - 1) * 7
      : last - ((weekday(last) - onset.weekday + 7) % 7) + (onset.nth + 1) * 7;
  return toDay(day) * 1440 + onset.minute;
}

function observancesOf(zone: string): readonly Observance[] | null {
  let found = cache.get(zone);
  if (found === undefined) {
    found = /^[A-Za-z0-9_+/-]{1,64}$/.test(zone) ? readBlock(zone) : null;
    cache.set(zone, found);
  }
  return found;
}

function readBlock(zone: string): readonly Observance[] | null {
  const block = tzlib_get_ical_block(zone)[0];
  if (typeof block !== 'string' || !block.startsWith('BEGIN:VTIMEZONE')) return null;
  if (!block.includes(`TZID:${zone}\r\n`)) return null;
  const found = [...block.matchAll(/BEGIN:(STANDARD|DAYLIGHT)\r\n([^]*?)END:\1/g)].map((match) =>
    readObservance(match[1] as Observance['name'], match[2]!.trim().split('\r\n')),
  );
  const observances = found.filter((one) => one !== null);
  const said = found.length === observances.length && found.length >= 1 && found.length <= 2;
  return said && observances.some((one) => one.name === 'STANDARD') ? observances : null;
}

function readObservance(name: Observance['name'], all: readonly string[]): Observance | null {
  const value = (key: string) =>
    all.find((line) => line.startsWith(`${key}:`))?.slice(key.length + 1);
  const from = offsetMinutes(value('TZOFFSETFROM'));
  const to = offsetMinutes(value('TZOFFSETTO'));
  const start = /^\d{8}T(\d\d)(\d\d)\d\d$/.exec(value('DTSTART') ?? '');
  const rule = value('RRULE');
  const parts = /^FREQ=YEARLY;BYMONTH=(\d{1,2});BYDAY=(-?[1-5])([A-Z]{2})$/.exec(rule ?? '');
  if (from === null || to === null || !start || (rule !== undefined && !parts)) return null;
  const kept = ['TZNAME', 'TZOFFSETFROM', 'TZOFFSETTO', 'DTSTART', 'RRULE'];
  return {
    name,
    lines: all.filter((line) => kept.includes(line.slice(0, line.indexOf(':')))),
    from,
    to,
    onset: parts && {
      month: Number(parts[1]),
      nth: Number(parts[2]),
      weekday: weekdays.indexOf(parts[3]!),
      minute: Number(start[1]) * 60 + Number(start[2]),
    },
  };
}

function offsetMinutes(text: string | undefined): number | null {
  const match = /^([+-])(\d\d)(\d\d)$/.exec(text ?? '');
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
