import type { Today } from '@shared/model/asOf';
import { classOf } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import { isZone } from '@shared/model/zone';
import { placeById } from '@shared/places';
import { atOneTime, halvesOf, liveEvents, type PlainSit } from './asItStood';
import type { Expected } from './meetingOracles';

/** Everything that cannot be, looked for one by one, with how many of it. */
export function invalidOracle(plan: Plan, today: Today): Expected {
  const found = new Map<string, number>();
  const live = liveEvents(plan, today.day);
  const say = (id: string, what: string, count = 1) => {
    const key = `error event:${id}|${what}`;
    if (count > 0) found.set(key, (found.get(key) ?? 0) + count);
  };
  for (const event of live) {
    if (event.span && event.span.end <= event.span.start) say(event.id, 'end');
    if (event.at?.zone && !isZone(event.at.zone)) say(event.id, 'zone');
    if (classOf(event) !== 'meeting') continue;
    const placed = (own: string | null) => own ?? event.placeId;
    const sits = event.sittings.map((sitting): PlainSit => ({
      root: event,
      event,
      sitting,
      placeId: placed(sitting.placeId),
      attendance: null,
      attendees: [],
    }));
    sits.forEach((a, i) => {
      const { part, from, to } = a.sitting;
      const place = placeById(plan, a.placeId);
      const hasZone =
        a.placeId === null ||
        place?.online ||
        (place !== null && place.zone !== null && isZone(place.zone));
      if (part === 'hours' && from! >= to!) say(event.id, 'hours');
      if (part === 'hours' && !hasZone) say(event.id, 'zone');
      const later = sits.slice(i + 1);
      if (part !== 'half')
        say(event.id, 'sittings', later.filter((b) => isSame(plan, a, b)).length);
      const day = sits.filter((s) => s.sitting.day === a.sitting.day);
      if (day[0] === a) say(event.id, 'sittings', halvesWithoutRoom(day));
    });
    if (leadsTo(event.id, event.id, (id) => [live.find((e) => e.id === id)?.parentId ?? ''])) {
      say(event.id, 'parts');
    }
  }
  for (const { id, cap } of plan.groups.values()) {
    if (cap !== null && cap < 0) found.set(`error group:${id}|cap`, 1);
  }
  const mandates = [...plan.mandates.values()];
  const after = (id: string) =>
    mandates
      .filter((m) => plan.mandates.get(id)?.before.includes(m.id) || m.after.includes(id))
      .map((m) => m.id);
  for (const { id } of mandates) {
    if (!leadsTo(id, id, after)) continue;
    const circle = mandates
      .map((m) => m.id)
      .filter((other) => leadsTo(id, other, after) && leadsTo(other, id, after));
    const names = circle.sort().map((one) => `mandate:${one}`);
    found.set(`error ${names.join('|')}|order`, circle.length);
  }
  return [...found].map(([key, count]) => `${key} ${count}`).sort();
}

const isSame = (plan: Plan, a: PlainSit, b: PlainSit) =>
  b.sitting.part !== 'half' && atOneTime(plan, a, b);

/** Halves of which nobody knows which that find no half of the day that nothing else touches. */
function halvesWithoutRoom(sits: readonly PlainSit[]): number {
  const halves = sits.filter((sit) => sit.sitting.part === 'half').length;
  const others = sits.filter((sit) => sit.sitting.part !== 'half').map((s) => halvesOf(s.sitting));
  const free = [0, 1].filter((half) => !others.some((touched) => touched[half]));
  return Math.max(0, halves - free.length);
}

/** True where one or more steps lead from the one to the other. */
function leadsTo(from: string, to: string, next: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>(next(from));
  for (const id of seen) for (const one of next(id)) seen.add(one);
  return seen.has(to);
}
