import { parseDay } from '@shared/model/time';

/** The time written as 2017-04-06, 2017-04-06T12:00Z, 2017-04-06T12:00:00.000Z or with an offset as +02:00, in
 *  milliseconds since 1970; a time without a zone is UTC. Null where it is anything else. */
export function parseNow(text: string): number | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(
      text,
    );
  const day = match && parseDay(match[1]!);
  if (!match || day === null) return null;
  const [hours, minutes, seconds] = [match[2], match[3], match[4]].map((n) => Number(n ?? 0));
  const milliseconds = Number((match[5] ?? '').padEnd(3, '0'));
  const offset = offsetMinutes(match[6] ?? 'Z');
  const minute = day * 1440 + hours! * 60 + minutes! - offset;
  return minute * 60_000 + seconds! * 1000 + milliseconds;
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}
