import { formatIsoDay, type Day, type Minute } from '../../model/time';
import { escapeText, escapeTextWithin, foldLine } from './contentText';

/** A component of a calendar file, its properties already encoded. */
export interface Component {
  readonly name:
    'VCALENDAR' | 'VEVENT' | 'VTODO' | 'VALARM' | 'VTIMEZONE' | 'STANDARD' | 'DAYLIGHT';
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** One content line, already encoded: only the functions of this file make one. */
export type Property = string & { readonly made: 'Property' };

/** Properties whose value is text. Nothing else that a user typed reaches a file. */
export type TextName =
  'SUMMARY' | 'DESCRIPTION' | 'LOCATION' | 'NAME' | 'X-WR-CALNAME' | 'X-WR-CALDESC' | 'TZNAME';

type ConstantLines =
  | 'VERSION:2.0'
  | 'PRODID:-//Prepcom//Prepcom//EN'
  | 'CALSCALE:GREGORIAN'
  | 'REFRESH-INTERVAL;VALUE=DURATION:PT12H'
  | 'X-PUBLISHED-TTL:PT12H'
  | 'TRANSP:TRANSPARENT'
  | 'TRANSP:OPAQUE'
  | 'STATUS:TENTATIVE'
  | 'STATUS:CONFIRMED'
  | 'STATUS:CANCELLED'
  | 'STATUS:NEEDS-ACTION'
  | 'STATUS:COMPLETED'
  | 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'
  | 'ACTION:DISPLAY';

/** Longest value of each text property where clients cut: Outlook shows 255 units of a summary. */
const limits: Readonly<Partial<Record<TextName, number>>> = { SUMMARY: 255, DESCRIPTION: 7900 };
const MAX_TEXT = 1000;

/** A line that never changes. */
export function constant(line: ConstantLines): Property {
  return line as string as Property;
}

/** A text property: cleaned, escaped and cut. */
export function textLine(name: TextName, text: string): Property {
  return made(`${name}:${escapeTextWithin(text, limits[name] ?? MAX_TEXT)}`);
}

/** Categories, each a text; null where there are none. */
export function categories(texts: readonly string[]): Property | null {
  const escaped = texts.filter((text) => text.trim() !== '').map(escapeText);
  return escaped.length === 0 ? null : made(`CATEGORIES:${escaped.join(',')}`);
}

/** A UID, or a property that names one. Throws on one that is not safe: see safeUid. */
export function uidLine(name: 'UID' | 'RELATED-TO;RELTYPE=SIBLING', uid: string): Property {
  if (!/^[A-Za-z0-9@._+~:/=-]{1,255}$/.test(uid)) throw new RangeError(`uidLine: ${uid}`);
  return made(`${name}:${uid}`);
}

/** An instant in UTC, of milliseconds since 1970. */
export function stampLine(
  name: 'DTSTAMP' | 'LAST-MODIFIED' | 'COMPLETED',
  milliseconds: number,
): Property {
  const day = Math.floor(milliseconds / 86_400_000) as Day;
  const seconds = Math.floor(milliseconds / 1000) - day * 86_400;
  return made(`${name}:${dayDigits(day)}T${clockDigits(seconds)}Z`);
}

/** A whole day. */
export function dayLine(name: 'DTSTART' | 'DTEND' | 'DUE', day: Day): Property {
  return made(`${name};VALUE=DATE:${dayDigits(day)}`);
}

/** The day on which findings were asked. */
export function asOfLine(day: Day): Property {
  return made(`X-PREPCOM-AS-OF;VALUE=DATE:${dayDigits(day)}`);
}

/** A time: with a zone wall time in it, without one UTC. */
export function timeLine(
  name: 'DTSTART' | 'DTEND',
  at: { readonly day: Day; readonly minute: Minute },
  zone: string | null,
): Property {
  const digits = `${dayDigits(at.day)}T${clockDigits(at.minute * 60)}`;
  return made(zone === null ? `${name}:${digits}Z` : `${name};TZID=${zoneName(zone)}:${digits}`);
}

/** A whole number. */
export function numberLine(name: 'SEQUENCE', value: number): Property {
  return made(`${name}:${Math.max(0, Math.min(2_147_483_647, Math.trunc(value)))}`);
}

/** Latitude and longitude in degrees. */
export function geoLine(latitude: number, longitude: number): Property {
  return made(`GEO:${latitude.toFixed(4)};${longitude.toFixed(4)}`);
}

/** A CSS colour name. */
export function colorLine(name: CssColor): Property {
  return made(`COLOR:${name}`);
}

/** Colours of kinds, as names that RFC 7986 allows. */
export type CssColor =
  'teal' | 'maroon' | 'olive' | 'steelblue' | 'saddlebrown' | 'black' | 'navy' | 'slategray';

/** An alarm so many days before the start or the end. */
export function triggerLine(days: number, related: 'START' | 'END'): Property {
  return made(
    `TRIGGER${related === 'END' ? ';RELATED=END' : ''}:-P${Math.max(0, Math.min(365, Math.trunc(days)))}D`,
  );
}

/** A line of a VTIMEZONE, checked against the forms that every client reads. */
export function zoneLine(line: string): Property {
  const form =
    /^(?:TZID:[A-Za-z0-9_+/-]+|TZOFFSET(?:FROM|TO):[+-]\d{4}|DTSTART:\d{8}T\d{6}|TZNAME:[A-Za-z0-9+-]+|RRULE:FREQ=YEARLY;BYMONTH=\d{1,2};BYDAY=-?[1-5][A-Z]{2})$/;
  if (!form.test(line)) throw new RangeError(`zoneLine: ${line}`);
  return made(line);
}

/** The component as content lines, folded, each ending in CRLF. */
export function componentText(component: Component): string {
  const lines = component.properties.map(foldLine).join('');
  const inner = component.components.map(componentText).join('');
  return `BEGIN:${component.name}\r\n${lines}${inner}END:${component.name}\r\n`;
}

function zoneName(zone: string): string {
  if (!/^[A-Za-z0-9_+/-]{1,64}$/.test(zone)) throw new RangeError(`zoneName: ${zone}`);
  return zone;
}

function dayDigits(day: Day): string {
  return formatIsoDay(day).replaceAll('-', '');
}

function clockDigits(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}${two(Math.floor(seconds / 60) % 60)}${two(seconds % 60)}`;
}

function made(line: string): Property {
  return line as Property;
}
