import { formatTime } from '@shared/i18n/dates';
import { settingsOf, type Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import type { Day, Minute } from '@shared/model/time';
import { toInstant, toWallTime, wallTimeKind } from '@shared/model/zone';
import { zoneOf } from '@shared/places/index';
import { placeName } from '@renderer/state/eventWords';

/** A wall time with its city, and with the home city's where that has another zone:
 *  "10:00 Geneva, 04:00 New York". A time on the other side of midnight says how many days. */
export function timeInBothZones(
  plan: Plan,
  day: Day,
  minute: Minute,
  placeId: string | null,
  language: Language,
): string {
  const zone = zoneOf(plan, placeId);
  const settings = settingsOf(plan);
  const here = withCity(formatTime(minute, language), placeName(plan, placeId, language));
  if (zone === null || zone === settings.homeZone) return here;
  if (wallTimeKind(day, minute, zone) === 'never') return here;
  const home = toWallTime(toInstant(day, minute, zone), settings.homeZone);
  const city = homeCity(plan, language);
  const shift = home.day - day;
  const time = formatTime(home.minute, language);
  const there = withCity(shift === 0 ? time : `${time} (${shift > 0 ? '+' : '−'}1)`, city);
  return `${here}, ${there}`;
}

/** The city of the home zone: the home place's name, else the last part of the zone's. */
export function homeCity(plan: Plan, language: Language): string {
  const { homePlaceId, homeZone } = settingsOf(plan);
  if (homePlaceId !== null && zoneOf(plan, homePlaceId) === homeZone) {
    return placeName(plan, homePlaceId, language);
  }
  return cityOfZone(homeZone);
}

/** "America/New_York" as "New York". */
export function cityOfZone(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function withCity(time: string, city: string): string {
  return city === '' ? time : `${time} ${city}`;
}
