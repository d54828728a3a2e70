import type { Presence } from './moment';
import type { Halves, Sit } from './planIndex/sit';

/** Most zones whose halves are all tried against each other; of more, the half with more meetings is taken. */
const MOST_ZONES = 8;

/** Of a day with very many sittings fewer zones are tried, so that no more sittings are looked at over all sweeps. */
const MOST_LOOKS = 500_000;

/** For zones in which halves exclude each other, the morning or the afternoon. */
export type Choice = ReadonlyMap<number, Halves>;

/** How a day is divided where mornings and afternoons exclude each other. */
export interface Choices {
  /** Zones whose names are in no other zone: each is in its fuller half, whatever the others are. */
  readonly apart: ReadonlySet<number>;
  /** Every choice for the other zones; without such zones one that is empty. */
  readonly choices: readonly Choice[];
}

/** One number for two places that share a zone on a day, which begins and ends together for them. */
export function zoneOf({ dayStart, dayEnd }: Sit): number {
  return dayStart * 4096 + (dayEnd - dayStart);
}

/** The choices of a day: of the sittings without hours, and those with hours. */
export function choicesOf(through: readonly Presence[], timed: readonly Presence[]): Choices {
  const divided = dividedZones(through, timed);
  if (divided.size === 0) return { apart: new Set(), choices: [new Map()] };
  const linked = linkedZones([...through, ...timed]);
  const tried = [...divided].filter(([zone]) => linked.has(zone)).sort(([a], [b]) => a - b);
  const looks = Math.floor(Math.log2(MOST_LOOKS / (through.length + timed.length)));
  const most = Math.min(MOST_ZONES, Math.max(1, looks));
  let choices: Choice[] = [new Map()];
  tried.forEach(([zone, fuller], i) => {
    const halves: readonly Halves[] = i < most ? [1, 2] : [fuller];
    choices = choices.flatMap((choice) => halves.map((half) => new Map([...choice, [zone, half]])));
  });
  return { apart: new Set([...divided.keys()].filter((zone) => !linked.has(zone))), choices };
}

/** Zones in which one sitting without hours and another sit in different halves, with the half of more sittings. */
function dividedZones(
  through: readonly Presence[],
  timed: readonly Presence[],
): ReadonlyMap<number, Halves> {
  const zones = new Map<number, { readonly through: number[]; readonly timed: number[] }>();
  for (const { sit } of through) {
    if (sit.halves !== 3) zones.set(zoneOf(sit), { through: [0, 0, 0], timed: [0, 0, 0] });
  }
  if (zones.size === 0) return new Map();
  for (const { sit } of through) count(zones.get(zoneOf(sit))?.through, sit);
  for (const { sit } of timed) count(zones.get(zoneOf(sit))?.timed, sit);
  const divided = new Map<number, Halves>();
  for (const [zone, { through: t, timed: h }] of zones) {
    const excludes = (t[1]! > 0 && t[2]! + h[2]! > 0) || (t[2]! > 0 && t[1]! + h[1]! > 0);
    if (excludes) divided.set(zone, t[2]! > t[1]! ? 2 : 1);
  }
  return divided;
}

function count(halves: number[] | undefined, sit: Sit): void {
  if (halves && sit.halves !== 3) halves[sit.halves]! += 1;
}

/** Zones with a name that is in another zone too. */
function linkedZones(present: readonly Presence[]): ReadonlySet<number> {
  const zoneOfName = new Map<string | number, number>();
  const linked = new Set<number>();
  for (const { sit, names } of present) {
    const zone = zoneOf(sit);
    for (const name of names) {
      const known = zoneOfName.get(name);
      if (known === undefined) zoneOfName.set(name, zone);
      else if (known !== zone) linked.add(known).add(zone);
    }
  }
  return linked;
}
