import { choicesOf, zoneOf } from './halfChoices';
import { Moment, type Part, type Presence } from './moment';

/** The fullest moment: meetings and absences with different names. The half of the day is that of all its sittings at
 *  their own places; full where they do not agree, or where several moments are as full. */
export interface Fullest {
  readonly meetings: number;
  readonly absences: number;
  readonly part: Part;
}

/** The most meetings and absences of which each two are at one time as `overlap` compares them: hours on the instant, the
 *  others by calendar day, and by halves where they share a zone. Each such set has a sitting on the day and none on a
 *  later one. Takes the day's sittings and those with hours of the days before. A set without hours of one zone is in the
 *  morning or in the afternoon: one sweep over the hours counts both for each zone, and the fuller stands; only zones
 *  that have a name in common with others are tried against each other, a sweep for each choice. O(choices * n log n). */
export function fullestOn(day: number, present: readonly Presence[]): Fullest {
  const best = new Best();
  const timed = present.filter(({ sit }) => sit.timed && sit.start < sit.end);
  sweep(new Moment(day), [], timed, best);
  const through = present.filter(({ sit }) => !sit.timed && sit.day === day);
  if (through.length === 0) return best.fullest();
  const here = timed.filter(({ sit }) => sit.day === day);
  const { apart, choices } = choicesOf(through, here);
  for (const choice of choices) {
    const fits = ({ sit }: Presence) => (sit.halves & (choice.get(zoneOf(sit)) ?? 3)) !== 0;
    sweep(new Moment(day, apart), through.filter(fits), here.filter(fits), best);
  }
  return best.fullest();
}

function sweep(
  moment: Moment,
  through: readonly Presence[],
  timed: readonly Presence[],
  best: Best,
): void {
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

/** The fullest moment so far: the most of both, then the most meetings. */
class Best {
  #meetings = 0;
  #absences = 0;
  #part: Part | null = null;

  hear(moment: Moment): void {
    if (!moment.counts) return;
    const { meetings, absences } = moment.size();
    const more = meetings + absences - (this.#meetings + this.#absences);
    if (this.#part === null || more > 0 || (more === 0 && meetings > this.#meetings)) {
      this.#meetings = meetings;
      this.#absences = absences;
      this.#part = moment.part();
    } else if (more === 0 && meetings === this.#meetings && this.#part !== moment.part()) {
      this.#part = 'full';
    }
  }

  fullest(): Fullest {
    return { meetings: this.#meetings, absences: this.#absences, part: this.#part ?? 'full' };
  }
}
