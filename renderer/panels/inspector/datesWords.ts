import { formatDay, formatSittingDays, formatSpan, formatTime } from '@shared/i18n/dates';
import type { EventDates } from '@shared/model/event';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { toInstant, toWallTime } from '@shared/model/zone';
import { cityOfZone, homeCity } from './timeWords';

/** Dates in words, with their year: "20, 22–23 Feb 2018", "5 Feb 2018, 15:00 New York". Empty where there are none. */
export function datesWords(plan: Plan, dates: EventDates, language: Language): string {
  if (dates.span) return formatSpan(dates.span, language, { year: true });
  if (dates.sittings.length > 0) return formatSittingDays(dates.sittings, language, { year: true });
  if (!dates.at) return '';
  const { day, time, zone } = dates.at;
  const text = formatDay(day, language, 'dayYear');
  if (time === null) return text;
  const city = zone === null ? '' : ` ${cityOfZone(zone)}`;
  const here = `${text}, ${formatTime(time, language)}${city}`;
  const home = settingsOf(plan).homeZone;
  if (zone === null || zone === home) return here;
  const there = toWallTime(toInstant(day, time, zone), home);
  const otherDay = there.day === day ? '' : `${formatDay(there.day, language, 'day')}, `;
  return `${here}, ${otherDay}${formatTime(there.minute, language)} ${homeCity(plan, language)}`;
}
