import type { Settings } from '../../model/plan';
import type { Day, Minute } from '../../model/time';
import { type EpochMin, isZone, offsetAt, toInstant } from '../../model/zone';

/** Days between two looks at a zone. No zone changes its clocks there and back within so few days: the shortest known,
 *  in Egypt in 2010, was 30 days. */
const STEP = 16;

interface Clock {
  /** Offset of a stretch of days that has one offset; null where the clocks change in it. */
  readonly stretches: Map<number, number | null>;
  /** Instants in stretches in which the clocks change, by minutes of wall time. */
  readonly instants: Map<number, EpochMin>;
}

const clocks = new Map<string, Clock>();

/** As toInstant of the model, quick enough for every sitting of a large plan: asks a zone twice in sixteen
 *  days. */
export function instantOf(day: Day, minute: Minute | number, zone: string): EpochMin {
  const offset = offsetOn(day, zone);
  if (offset === null) return slowly(day, minute, zone);
  return (day * 1440 + minute - offset) as EpochMin;
}

/** Minutes that a zone is ahead of UTC through a whole day and the days around it; null where its clocks change in them,
 *  and instantOf must be asked. */
export function offsetOn(day: Day, zone: string): number | null {
  const { stretches } = clockOf(zone);
  const stretch = Math.floor(day / STEP);
  let offset = stretches.get(stretch);
  if (offset === undefined) {
    offset = offsetOfStretch(stretch, zone);
    stretches.set(stretch, offset);
  }
  return offset;
}

/** The zone where the machine knows it, else null. */
export function knownZone(zone: string | null): string | null {
  return zone !== null && isZone(zone) ? zone : null;
}

/** The home zone of a plan; UTC where the machine does not know it. */
export function homeZoneOf({ homeZone }: Pick<Settings, 'homeZone'>): string {
  return knownZone(homeZone) ?? 'UTC';
}

function clockOf(zone: string): Clock {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = { stretches: new Map(), instants: new Map() };
    clocks.set(zone, clock);
  }
  return clock;
}

function slowly(day: Day, minute: number, zone: string): EpochMin {
  const { instants } = clockOf(zone);
  const wall = day * 1440 + minute;
  let instant = instants.get(wall);
  if (instant === undefined) {
    instant = toInstant(day, minute as Minute, zone);
    if (instants.size > 10_000) instants.clear();
    instants.set(wall, instant);
  }
  return instant;
}

/** Looks two days further on both sides than the stretch, since days begin earlier and end later elsewhere. */
function offsetOfStretch(stretch: number, zone: string): number | null {
  const before = offsetAt(((stretch * STEP - 2) * 1440) as EpochMin, zone);
  const after = offsetAt((((stretch + 1) * STEP + 2) * 1440) as EpochMin, zone);
  return before === after ? before : null;
}
