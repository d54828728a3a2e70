import type { Halves, Sit } from './planIndex/sit';

/** Most zones of a day whose halves are all tried against each other; of more, the half with more meetings is taken. */
const MOST_ZONES = 8;

/** What a sitting adds to a moment. Each name counts once, however many sittings bring it. */
export interface Presence {
  readonly sit: Sit;
  readonly brings: 'meeting' | 'absence';
  readonly names: readonly string[];
}

/** The fullest moment: meetings and absences with different names. The half of the day is that of all its sittings at
 *  their own places; full where they do not agree, or where several moments are as full. */
export interface Fullest {
  readonly meetings: number;
  readonly absences: number;
  readonly part: 'full' | 'morning' | 'afternoon';
}

/** The most meetings and absences of which each two are at one time as `overlap` compares them: hours on the instant, the
 *  others by calendar day, and by halves where they share a zone. Each such set has a sitting on the day and none on a
 *  later one. Takes the day's sittings and those with hours of the days before. A set without hours of one zone is in the
 *  morning or in the afternoon: each choice is one sweep, O(choices * n log n). */
export function fullestOn(day: number, present: readonly Presence[]): Fullest {
  const best = new Best();
  const timed = present.filter(({ sit }) => sit.timed && sit.start < sit.end);
  sweep(day, [], timed, best);
  const here = timed.filter(({ sit }) => sit.day === day);
  const through = present.filter(({ sit }) => !sit.timed && sit.day === day);
  if (through.length === 0) return best.fullest();
  for (const choice of choicesOf(through, here)) {
    const fits = ({ sit }: Presence) => (sit.halves & (choice.get(zoneOf(sit)) ?? 3)) !== 0;
    sweep(day, through.filter(fits), here.filter(fits), best);
  }
  return best.fullest();
}

function sweep(
  day: number,
  through: readonly Presence[],
  timed: readonly Presence[],
  best: Best,
): void {
  const moment = new Moment(day);
  for (const one of through) moment.enter(one);
  if (through.length > 0) best.hear(moment);
  const starts = [...timed].sort((a, b) => a.sit.start - b.sit.start);
  const ends = [...timed].sort((a, b) => a.sit.end - b.sit.end);
  let over = 0;
  for (let i = 0; i < starts.length; i++) {
    const now = starts[i]!.sit.start;
    for (; over < ends.length && ends[over]!.sit.end <= now; over++) moment.leave(ends[over]!);
    moment.enter(starts[i]!);
    if (starts[i + 1]?.sit.start !== now) best.hear(moment);
  }
}

type Choice = ReadonlyMap<string, Halves>;

/** For each zone in which halves exclude each other, the morning or the afternoon. */
function choicesOf(through: readonly Presence[], here: readonly Presence[]): readonly Choice[] {
  const zones = new Map<string, { through: number[]; timed: number[] }>();
  const enter = (list: 'through' | 'timed', { sit }: Presence): void => {
    const key = zoneOf(sit);
    const known = zones.get(key) ?? { through: [0, 0, 0, 0], timed: [0, 0, 0, 0] };
    known[list][sit.halves]! += 1;
    zones.set(key, known);
  };
  for (const one of through) enter('through', one);
  for (const one of here) enter('timed', one);
  const divided = [...zones].filter(
    ([, { through: t, timed }]) =>
      (t[1]! > 0 && t[2]! + timed[2]! > 0) || (t[2]! > 0 && t[1]! + timed[1]! > 0),
  );
  divided.sort(([a], [b]) => (a < b ? -1 : 1));
  let choices: Choice[] = [new Map()];
  divided.forEach(([key, counts], i) => {
    const larger: Halves = counts.through[2]! > counts.through[1]! ? 2 : 1;
    const halves: readonly Halves[] = i < MOST_ZONES ? [1, 2] : [larger];
    choices = choices.flatMap((choice) => halves.map((half) => new Map([...choice, [key, half]])));
  });
  return choices;
}

/** Two places share a zone on a day that begins and ends together. */
function zoneOf({ dayStart, dayEnd }: Sit): string {
  return `${dayStart}/${dayEnd}`;
}

/** Who is present at one time, while a sweep goes on. */
class Moment {
  readonly #day: number;
  readonly #names = { meeting: new Map<string, number>(), absence: new Map<string, number>() };
  readonly #halves = [0, 0, 0, 0];
  #onDay = 0;

  constructor(day: number) {
    this.#day = day;
  }

  enter(one: Presence): void {
    this.#count(one, 1);
  }

  leave(one: Presence): void {
    this.#count(one, -1);
  }

  get counts(): boolean {
    return this.#onDay > 0;
  }

  get meetings(): number {
    return this.#names.meeting.size;
  }

  get absences(): number {
    return this.#names.absence.size;
  }

  get part(): Fullest['part'] {
    const [, mornings, afternoons] = this.#halves as [number, number, number, number];
    if (mornings > 0 === afternoons > 0) return 'full';
    return mornings > 0 ? 'morning' : 'afternoon';
  }

  #count({ sit, brings, names }: Presence, step: 1 | -1): void {
    const counted = this.#names[brings];
    for (const name of names) {
      const count = (counted.get(name) ?? 0) + step;
      if (count === 0) counted.delete(name);
      else counted.set(name, count);
    }
    this.#halves[sit.halves]! += step;
    if (sit.day === this.#day) this.#onDay += step;
  }
}

/** The fullest moment so far: the most of both, then the most meetings. */
class Best {
  #meetings = 0;
  #absences = 0;
  #part: Fullest['part'] | null = null;

  hear(moment: Moment): void {
    if (!moment.counts) return;
    const { meetings, absences, part } = moment;
    const more = meetings + absences - (this.#meetings + this.#absences);
    if (this.#part === null || more > 0 || (more === 0 && meetings > this.#meetings)) {
      this.#meetings = meetings;
      this.#absences = absences;
      this.#part = part;
    } else if (more === 0 && meetings === this.#meetings && part !== this.#part) {
      this.#part = 'full';
    }
  }

  fullest(): Fullest {
    return { meetings: this.#meetings, absences: this.#absences, part: this.#part ?? 'full' };
  }
}
