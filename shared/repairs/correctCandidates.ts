import type { PlanEvent, Sitting } from '../model/event';
import type { Mandate } from '../model/mandate';
import { sameDates, withDates } from '../model/moved';
import { settingsOf } from '../model/plan';
import { addDays, type Minute } from '../model/time';
import { placeById } from '../places';
import type { Candidates } from './candidatesOf';
import type { Candidate, Search } from './search';

/** What cannot be, put right: an end before its start is exchanged with it, sittings that overlap become one, hours that
 *  nobody can place are dropped, a part of itself stands alone, one relation of a circle goes. A correction of what was
 *  typed may change what was held. */
export function correctCandidates(search: Search): Candidates {
  const { what } = search.finding.facts;
  if (what === 'rule') return 'rule-failed';
  if (what === 'order') return relationCandidates(search);
  const event = search.events()[0];
  if (!event || event.moves.some((m) => m.on !== null && m.on > search.today.day)) {
    return event ? 'moved-later' : 'contradiction';
  }
  const rows = corrected(String(what), event, search);
  if (rows.length === 0) return 'contradiction';
  return rows.map((after, i) => ({
    kind: 'correct',
    cost: 1 + i,
    source: `correct ${i}`,
    make: () => search.edit(event, withHistory(event, after, search)),
  }));
}

/** A settled event keeps what its dates were. */
function withHistory(before: PlanEvent, after: PlanEvent, { today }: Search): PlanEvent {
  if (sameDates(before, after)) return after;
  return { ...after, moves: withDates(before, after, today.day).moves };
}

/** The event as it may have been meant, likeliest first. */
function corrected(what: string, event: PlanEvent, search: Search): readonly PlanEvent[] {
  const { sittings } = event;
  switch (what) {
    case 'end':
      return withoutNegative(event);
    case 'hours':
      return [{ ...event, sittings: sittings.map(forwards) }];
    case 'sittings': {
      const merged = mergedSittings(event);
      return merged.length < sittings.length ? [{ ...event, sittings: merged }] : [];
    }
    case 'zone':
      return event.at ? [withZone(event, search)] : [{ ...event, sittings: sittings.map(asHalf) }];
    case 'parts':
      return [{ ...event, parentId: null }];
    default:
      return [];
  }
}

/** First and last day exchanged; a span of no day at all gets one. */
function withoutNegative(event: PlanEvent): readonly PlanEvent[] {
  const { start, end } = event.span!;
  const oneDay = { ...event, span: { start, end: addDays(start, 1) } };
  const exchanged = { ...event, span: { start: addDays(end, -1), end: addDays(start, 1) } };
  return end === start ? [oneDay] : [exchanged, oneDay];
}

/** Hours in their order; hours that are missing or alike become the whole day. */
function forwards(sitting: Sitting): Sitting {
  const { part, from, to } = sitting;
  if (part !== 'hours' || (from !== null && to !== null && from < to)) return sitting;
  if (from === null || to === null || from === to) {
    return { ...sitting, part: 'full', from: null, to: null };
  }
  return { ...sitting, from: to, to: from };
}

/** The half of the day that the hours lie in, or all of it. */
function asHalf(sitting: Sitting): Sitting {
  const { part, from, to } = sitting;
  if (part !== 'hours') return sitting;
  const isMorning = to !== null && to <= NOON_BREAK;
  const isAfternoon = from !== null && from >= NOON_BREAK;
  const half = isMorning ? 'morning' : isAfternoon ? 'afternoon' : 'full';
  return { ...sitting, part: half, from: null, to: null };
}

const NOON_BREAK = 13 * 60;

/** The hour in the zone of the place, else of home. */
function withZone(event: PlanEvent, search: Search): PlanEvent {
  const zone = placeById(search.plan, event.placeId)?.zone ?? settingsOf(search.plan).homeZone;
  return { ...event, at: { ...event.at!, zone } };
}

/** One sitting where several of a day and place share time: from the earliest to the latest hour, else the whole day. */
function mergedSittings(event: PlanEvent): readonly Sitting[] {
  const groups = new Map<string, Sitting[]>();
  for (const sitting of event.sittings) {
    const key = `${sitting.day} ${sitting.placeId ?? event.placeId}`;
    const group = groups.get(key);
    if (group) group.push(sitting);
    else groups.set(key, [sitting]);
  }
  const merged = [...groups.values()].flatMap((group) => mergedDay(group));
  return merged.sort((a, b) => a.day - b.day || (a.from ?? 0) - (b.from ?? 0));
}

function mergedDay(group: readonly Sitting[]): readonly Sitting[] {
  const timed = group.filter((s) => s.from !== null && s.to !== null);
  if (timed.length === group.length) return mergedHours(timed);
  const halves = new Set(group.map((s) => s.part));
  const isApart = group.length === 2 && halves.has('morning') && halves.has('afternoon');
  const isHalves = group.length === 2 && group.every((s) => s.part === 'half');
  if (group.length < 2 || isApart || isHalves) return group;
  const isOne = halves.size === 1 && (halves.has('morning') || halves.has('afternoon'));
  return [{ ...group[0]!, part: isOne ? group[0]!.part : 'full', from: null, to: null }];
}

function mergedHours(group: readonly Sitting[]): readonly Sitting[] {
  const merged: (Sitting & { readonly from: Minute; readonly to: Minute })[] = [];
  for (const sitting of [...group].sort((a, b) => a.from! - b.from!)) {
    const one = { ...sitting, from: sitting.from!, to: sitting.to! };
    const last = merged[merged.length - 1];
    if (!last || one.from >= last.to) merged.push(one);
    else if (one.to > last.to) merged[merged.length - 1] = { ...last, to: one.to };
  }
  return merged;
}

/** Each relation among the mandates of a circle that could go, those first that the text does not write. */
function relationCandidates(search: Search): readonly Candidate[] {
  const ids = new Set(search.ids('mandate'));
  const mandates = [...ids].flatMap((id) => search.plan.mandates.get(id) ?? []);
  return mandates.flatMap((mandate) =>
    (['before', 'after'] as const).flatMap((side) =>
      mandate[side].flatMap((other) => {
        if (!ids.has(other)) return [];
        const cost = mandate.inferred.includes(side) ? 1 : 5;
        const source = `relation ${mandate.id} ${side} ${other}`;
        return [
          { kind: 'relation' as const, cost, source, make: () => drop(mandate, side, other) },
        ];
      }),
    ),
  );
}

function drop(mandate: Mandate, side: 'before' | 'after', other: string) {
  const after = { ...mandate, [side]: mandate[side].filter((id) => id !== other) };
  const change = { table: 'mandates', key: mandate.id, before: mandate, after } as const;
  return { changes: [change], moved: [] };
}
