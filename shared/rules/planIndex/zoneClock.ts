import type { Day, Minute } from '../../model/time';
import { type EpochMin, isZone, offsetAt, toInstant } from '../../model/zone';

/** Days between two looks at a zone. No zone changes its clocks there and back within so few days: the shortest known,
 *  in Egypt in 2010, was 30 days. */
const STEP = 16;

/** Offset of a stretch of days that has one offset; null where the clocks change in it. */
const stretches = new Map<string, Map<number, number | null>>();

/** As toInstant of the model, quick enough for every sitting of a large plan: asks a zone twice in sixteen
 *  days. */
export function instantOf(day: Day, minute: Minute | number, zone: string): EpochMin {
  const offset = offsetOfStretch(zone, Math.floor(day / STEP));
  if (offset === null) return slowly(day, minute, zone);
  return (day * 1440 + minute - offset) as EpochMin;
}

/** The zone where the machine knows it, else null. */
export function knownZone(zone: string | null): string | null {
  return zone !== null && isZone(zone) ? zone : null;
}

/** Instants in stretches in which the clocks change. */
const remembered = new Map<string, EpochMin>();

function slowly(day: Day, minute: number, zone: string): EpochMin {
  const key = `${day}/${minute}/${zone}`;
  let instant = remembered.get(key);
  if (instant === undefined) {
    instant = toInstant(day, minute as Minute, zone);
    if (remembered.size > 100_000) remembered.clear();
    remembered.set(key, instant);
  }
  return instant;
}

/** Looks two days further on both sides than the stretch, since days begin earlier and end later elsewhere. */
function offsetOfStretch(zone: string, stretch: number): number | null {
  let ofZone = stretches.get(zone);
  if (!ofZone) {
    ofZone = new Map();
    stretches.set(zone, ofZone);
  }
  let offset = ofZone.get(stretch);
  if (offset === undefined) {
    const before = offsetAt(((stretch * STEP - 2) * 1440) as EpochMin, zone);
    const after = offsetAt((((stretch + 1) * STEP + 2) * 1440) as EpochMin, zone);
    offset = before === after ? before : null;
    ofZone.set(stretch, offset);
  }
  return offset;
}
