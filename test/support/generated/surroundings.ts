import type { Holiday, HolidayList, HolidayStrength } from '@shared/model/place';
import type { Calendar, CalendarEvent, Person } from '@shared/model/plan';
import { type Day, day, dayOf, toDay } from '@shared/model/time';
import type { Random } from '../seededRandom';
import { generatedCities } from './cities';
import { generatedFirst, YEARS } from './years';

const STATIONS = 8;

/** Around New Year nearly everybody is away, so that the meetings then have too few people. */
const yearEnd = { start: day('2025-12-24'), end: day('2026-01-02') };

/** People posted to the duty stations; one in five takes ten days of leave, nineteen in twenty the turn of the year. */
export function generatePeople(count: number, random: Random): readonly Person[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `person-${i + 1}`,
    name: `Delegate ${i + 1}`,
    placeId: generatedCities[random.below(STATIONS)]!.id,
    away: awayOf(i, random),
  }));
}

function awayOf(index: number, random: Random): Person['away'] {
  const spans = index % 20 === 19 ? [] : [yearEnd];
  if (index % 5 === 0) {
    const start = toDay(generatedFirst + random.below(YEARS - 10));
    if (start > yearEnd.end || start + 10 < yearEnd.start) {
      spans.push({ start, end: toDay(start + 10) });
    }
  }
  return spans.sort((a, b) => a.start - b.start).map((span) => ({ span, why: 'leave' as const }));
}

const holidays: readonly (readonly [number, number, string, HolidayStrength])[] = [
  [1, 1, 'New Year', 'closed'],
  [3, 20, 'Spring day', 'observe'],
  [4, 18, 'Spring holiday', 'closed'],
  [5, 26, 'Memorial day', 'closed'],
  [6, 12, 'Floating holiday', 'avoid'],
  [7, 4, 'Summer holiday', 'closed'],
  [9, 1, 'Labour day', 'closed'],
  [9, 24, 'New year by another calendar', 'no-opening-or-closing'],
  [11, 27, 'Harvest day', 'closed'],
  [12, 25, 'Winter holiday', 'closed'],
];

/** Lists of the duty stations for both years; the last two stations have none for the second. */
export function generateHolidayLists(): readonly HolidayList[] {
  return generatedCities
    .slice(0, STATIONS)
    .flatMap(({ id }, station) =>
      [2025, 2026]
        .filter((year) => year === 2025 || station < STATIONS - 2)
        .map((year) => ({ id: `${id}/${year}`, placeId: id, year, holidays: holidaysIn(year) })),
    );
}

function holidaysIn(year: number): readonly Holiday[] {
  return holidays.map(([month, dayOfMonth, name, strength]) => ({
    day: dayOf(year, month, dayOfMonth),
    name,
    strength,
    source: '',
  }));
}

/** Three calendars of other bodies, of which two are followed, with 24 events of one to three days. */
export function generateCalendars(random: Random): {
  readonly calendars: readonly Calendar[];
  readonly calendarEvents: readonly CalendarEvent[];
} {
  const calendars = [1, 2, 3].map((n) => ({
    id: `calendar-${n}`,
    name: `Calendar ${n}`,
    followed: n < 3,
    source: `calendar-${n}.ics`,
  }));
  const calendarEvents = Array.from({ length: 24 }, (_, i): CalendarEvent => {
    const start: Day = toDay(generatedFirst + random.below(YEARS - 3));
    const place = generatedCities[random.below(STATIONS)]!;
    return {
      id: `calendar-event-${i + 1}`,
      calendarId: calendars[i % 3]!.id,
      uid: `${random.hex()}@calendar.invalid`,
      title: `Session ${i + 1} of another body`,
      placeText: place.name.en,
      placeId: place.id,
      span: { start, end: toDay(start + 1 + random.below(3)) },
      from: null,
      to: null,
      zone: null,
    };
  });
  return { calendars, calendarEvents };
}
