import type { Today } from '@shared/model/asOf';
import { settingsOf, type Plan } from '@shared/model/plan';
import { placeById } from '@shared/places';
import { journeyDays } from '@shared/places/journeys';
import { allSits, atOneTime, type PlainSit, shared, spanOf } from './asItStood';

/** What an oracle expects: gravity, the subjects as in a key, and the number. Sorted. */
export type Expected = readonly string[];

/** Every pair of sittings. */
export function overlapOracle(plan: Plan, { day }: Today): Expected {
  const sits = allSits(plan, day);
  const pairs = new Map<string, { days: Set<number>; required: boolean; settled: boolean }>();
  for (const a of sits) {
    for (const b of sits) {
      if (a.root.id >= b.root.id || !atOneTime(plan, a, b)) continue;
      const both = shared(a, b);
      if (both.length === 0) continue;
      const key = `event:${a.root.id}|event:${b.root.id}`;
      const known = pairs.get(key) ?? { days: new Set(), required: false, settled: true };
      known.days.add(Math.max(a.sitting.day, b.sitting.day));
      known.required ||= both.some(({ optional }) => !optional);
      known.settled = [a, b].every(({ root }) => ['confirmed', 'held'].includes(root.state));
      pairs.set(key, known);
    }
  }
  return [...pairs]
    .map(([key, { days, required, settled }]) => {
      const gravity = !required ? 'notice' : settled ? 'error' : 'warning';
      return `${gravity} ${key} ${days.size}`;
    })
    .sort();
}

/** Every attendee's whole list, sitting after sitting. */
export function travelOracle(plan: Plan, { day }: Today): Expected {
  const going = allSits(plan, day).filter((sit) => {
    const place = placeById(plan, sit.placeId);
    return place !== null && !place.online;
  });
  const wide = going.filter((sit) => sit.attendance === 'delegation');
  const people = new Set(
    going
      .flatMap((sit) => (sit.attendance === 'named' ? sit.attendees : []))
      .map((a) => a.personId),
  );
  const lists = [
    wide,
    ...[...people].map((id) => [
      ...wide,
      ...going.filter(
        (sit) => sit.attendance === 'named' && sit.attendees.some((a) => a.personId === id),
      ),
    ]),
  ];
  const worst = new Map<string, { gravity: string; lacks: number; clear: number }>();
  for (const list of lists) {
    const sorted = [...list].sort((a, b) => compare(plan, a, b));
    for (let i = 1; i < sorted.length; i++) {
      const [a, b] = [sorted[i - 1]!, sorted[i]!];
      const journey = journeyBetween(plan, a, b);
      if (!journey) continue;
      const ids = a.root.id === b.root.id ? [a.event.id, b.event.id] : [a.root.id, b.root.id];
      const subjects = [...new Set(ids)].sort().map((id) => `event:${id}`);
      const key = `${subjects.join('|')}|from ${a.root.id}`;
      const known = worst.get(key);
      if (!known || journey.lacks > known.lacks) worst.set(key, journey);
    }
  }
  return [...worst].map(([key, { gravity, clear }]) => `${gravity} ${key} ${clear}`).sort();
}

function journeyBetween(plan: Plan, a: PlainSit, b: PlainSit) {
  const [from, to] = [placeById(plan, a.placeId)!, placeById(plan, b.placeId)!];
  if (from.id === to.id || atOneTime(plan, a, b)) return null;
  const needed = Math.max(0, journeyDays(settingsOf(plan), from, to));
  const clear = Math.max(0, b.sitting.day - a.sitting.day - 1);
  const isSameDay = b.sitting.day <= a.sitting.day;
  if (!isSameDay && clear >= needed) return null;
  const optional = shared(a, b).every((person) => person.optional);
  const gravity = optional ? 'notice' : needed > 0 && clear === 0 ? 'error' : 'warning';
  return { gravity, lacks: needed - clear, clear };
}

function compare(plan: Plan, a: PlainSit, b: PlainSit): number {
  const [one, other] = [spanOf(plan, a), spanOf(plan, b)];
  const ids = (sit: PlainSit) => `${sit.root.id} ${sit.event.id}`;
  return (
    one.start - other.start ||
    (ids(a) < ids(b) ? -1 : ids(a) > ids(b) ? 1 : 0) ||
    one.end - other.end ||
    a.sitting.day - b.sitting.day
  );
}
