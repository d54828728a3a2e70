import { type ReadCalendar, readCalendar } from '@shared/formats/ical/readCalendar';
import { type Day, formatIsoDay, formatIsoMinute } from '@shared/model/time';

/** What is read of a file, as calendar "cal"; throws where nothing is. */
export function read(file: string | Uint8Array): ReadCalendar {
  const result = readCalendar(file, {
    name: 'Calendar',
    newId: () => 'cal',
    homeZone: 'America/New_York',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A calendar of one event, each property a line; line 2 is BEGIN:VEVENT. */
export function eventFile(...lines: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:u',
    'SUMMARY:S',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** When an event is, in words: "2018-03-12 to 2018-03-23", or with hours and zone. */
export function whenOf(calendar: ReadCalendar): readonly string[] {
  return calendar.events.map(({ span, from, to, zone }) => {
    const days = `${formatIsoDay(span.start)} to ${formatIsoDay((span.end - 1) as Day)}`;
    return from === null
      ? days
      : `${days} ${formatIsoMinute(from)}-${formatIsoMinute(to!)} ${zone}`;
  });
}

/** The remarks of a calendar: "line code". */
export const codes = (calendar: ReadCalendar) => calendar.report.map((r) => `${r.line} ${r.code}`);
