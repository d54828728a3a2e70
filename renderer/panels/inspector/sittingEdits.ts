import type { Sitting, SittingPart } from '@shared/model/event';
import { addDays, type Day, isWeekend, type Minute, toMinute } from '@shared/model/time';

const partOrder: Readonly<Record<SittingPart, number>> = {
  full: 0,
  half: 0,
  morning: 1,
  hours: 2,
  afternoon: 3,
};

/** Hours that the morning and the afternoon meeting of a body have as a rule. */
const morningHours = { from: toMinute(10 * 60), to: toMinute(13 * 60) };
const afternoonHours = { from: toMinute(15 * 60), to: toMinute(18 * 60) };

/** Sittings by day, then by hour; twice the same day stays. */
export function sortSittings(sittings: readonly Sitting[]): readonly Sitting[] {
  return [...sittings].sort(
    (a, b) =>
      a.day - b.day || (a.from ?? 0) - (b.from ?? 0) || partOrder[a.part] - partOrder[b.part],
  );
}

/** Without the sittings of the day where it has any, else with one of a full day. */
export function toggleSittingDay(sittings: readonly Sitting[], day: Day): readonly Sitting[] {
  const without = sittings.filter((s) => s.day !== day);
  return without.length < sittings.length ? without : sortSittings([...sittings, fullDay(day)]);
}

/** With a full day on every free day between two days, both included and in any order. Weekends are left out,
 *  unless one of the two is on one. */
export function addSittingRange(sittings: readonly Sitting[], a: Day, b: Day): readonly Sitting[] {
  const taken = new Set(sittings.map((s) => s.day));
  const weekends = isWeekend(a) || isWeekend(b);
  const added: Sitting[] = [];
  for (let day = Math.min(a, b) as Day; day <= Math.max(a, b); day = addDays(day, 1)) {
    if (!taken.has(day) && (weekends || !isWeekend(day))) added.push(fullDay(day));
  }
  return sortSittings([...sittings, ...added]);
}

/** With another part for one of them; hours begin as those of the morning meeting, or of the afternoon. */
export function withPart(
  sittings: readonly Sitting[],
  index: number,
  part: SittingPart,
): readonly Sitting[] {
  return replaceAt(sittings, index, (s) => {
    if (part !== 'hours') return { ...s, part, from: null, to: null };
    const hours = s.part === 'afternoon' ? afternoonHours : morningHours;
    return { ...s, part, from: s.from ?? hours.from, to: s.to ?? hours.to };
  });
}

/** With other hours for one of them. */
export function withHours(
  sittings: readonly Sitting[],
  index: number,
  from: Minute,
  to: Minute,
): readonly Sitting[] {
  return sortSittings(replaceAt(sittings, index, (s) => ({ ...s, part: 'hours', from, to })));
}

/** With a place of its own for one of them; null: the event's. */
export function withPlace(
  sittings: readonly Sitting[],
  index: number,
  placeId: string | null,
): readonly Sitting[] {
  return replaceAt(sittings, index, (s) => ({ ...s, placeId }));
}

/** With a second sitting on the day of one of them: that one becomes the morning meeting, the new one the afternoon's. */
export function splitDay(sittings: readonly Sitting[], index: number): readonly Sitting[] {
  const first = sittings[index];
  if (!first) return sittings;
  const morning: Sitting =
    first.part === 'hours' ? first : { ...first, part: 'hours', ...morningHours };
  const start = toMinute(Math.max(afternoonHours.from, Math.min(1439, morning.to ?? 0)));
  const end = toMinute(Math.max(afternoonHours.to, Math.min(1440, start + 60)));
  const second: Sitting = { ...first, part: 'hours', from: start, to: end };
  return sortSittings([...sittings.slice(0, index), morning, second, ...sittings.slice(index + 1)]);
}

/** Without one of them. */
export function withoutSitting(sittings: readonly Sitting[], index: number): readonly Sitting[] {
  return sittings.filter((_, i) => i !== index);
}

function fullDay(day: Day): Sitting {
  return { day, part: 'full', from: null, to: null, placeId: null };
}

function replaceAt(
  sittings: readonly Sitting[],
  index: number,
  change: (sitting: Sitting) => Sitting,
): readonly Sitting[] {
  return sittings.map((s, i) => (i === index ? change(s) : s));
}
