import type { Settings } from '../../model/plan';
import type { Day, Minute } from '../../model/time';
import { type EpochMin, isZone, offsetAt, toInstant } from '../../model/zone';

/** Days between two looks at a zone. No zone changes its clocks there and back within so few days and a few more: the
 *  shortest known, in Palestine in 2011, was 29 days. */
const STEP = 22;

/** The instant from which a zone has another offset. */
interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Some days of a zone: with one offset, with one change, or with more, which the model must be asked about. */
type Stretch = number | ClockChange | 'several';

const clocks = new Map<string, Map<number, Stretch>>();

/** As toInstant of the model, quick enough for every sitting of a large plan: asks a zone twice in 22 days, and a few
 *  times more where its clocks change. */
export function instantOf(day: Day, minute: Minute | number, zone: string): EpochMin {
  const stretch = stretchOf(day, zone);
  const wall = day * 1440 + minute;
  if (typeof stretch === 'number') return (wall - stretch) as EpochMin;
  if (stretch === 'several') return toInstant(day, minute as Minute, zone);
  const early = wall - stretch.before;
  if (early < stretch.at) return early as EpochMin;
  const late = wall - stretch.after;
  return (late >= stretch.at ? late : early) as EpochMin;
}

/** Minutes that a zone is ahead of UTC through a whole day and the days around it; null where its clocks change in them,
 *  and instantOf must be asked. */
export function offsetOn(day: Day, zone: string): number | null {
  const stretch = stretchOf(day, zone);
  return typeof stretch === 'number' ? stretch : null;
}

/** The zone where the machine knows it, else null. */
export function knownZone(zone: string | null): string | null {
  return zone !== null && isZone(zone) ? zone : null;
}

/** The home zone of a plan; UTC where the machine does not know it. */
export function homeZoneOf({ homeZone }: Pick<Settings, 'homeZone'>): string {
  return knownZone(homeZone) ?? 'UTC';
}

function stretchOf(day: Day, zone: string): Stretch {
  let stretches = clocks.get(zone);
  if (!stretches) clocks.set(zone, (stretches = new Map()));
  const number = Math.floor(day / STEP);
  let stretch = stretches.get(number);
  if (stretch === undefined) stretches.set(number, (stretch = lookAt(number, zone)));
  return stretch;
}

/** Looks two days further on both sides than the stretch, since days begin earlier and end later elsewhere. */
function lookAt(stretch: number, zone: string): Stretch {
  const from = (stretch * STEP - 2) * 1440;
  const to = ((stretch + 1) * STEP + 2) * 1440;
  const before = offsetAt(from as EpochMin, zone);
  const after = offsetAt(to as EpochMin, zone);
  return before === after ? before : changeBetween(from, to, before, after, zone);
}

/** By halves, to the minute. */
function changeBetween(
  from: number,
  to: number,
  before: number,
  after: number,
  zone: string,
): Stretch {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const offset = offsetAt(middle as EpochMin, zone);
    if (offset !== before && offset !== after) return 'several';
    if (offset === before) low = middle;
    else high = middle;
  }
  return { at: high, before, after };
}
