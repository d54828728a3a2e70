import type { PlanEvent, Sitting } from '../model/event';
import { withDates } from '../model/moved';
import { bodyOf, type Slot } from '../model/bodies';
import { settingsOf } from '../model/plan';
import { sittingDays } from '../model/sittingDays';
import { addDays, type Day, type Minute, toMinute } from '../model/time';
import { placesOf } from '../places';
import { costADay } from './movable';
import type { Candidate, Search } from './search';

/** One sitting of a few hours or half a day at another time of its day. */
export function hourCandidates(event: PlanEvent, search: Search): readonly Candidate[] {
  const sitting = event.sittings[0];
  if (!sitting || event.sittings.length > 1) return [];
  return otherTimes(sitting, slotsOf(event, search)).map((other, i) => ({
    kind: 'hours',
    cost: (0.3 + i / 100) * costADay(event, search.today),
    source: `hours ${event.id}`,
    make: () => search.redate(event, { sittings: [other] }),
  }));
}

/** Every sitting at hours with interpretation; one that is longer than a slot, in the slots that it touches. */
export function slotCandidates(event: PlanEvent, search: Search): readonly Candidate[] {
  const slots = slotsOf(event, search);
  if (slots.length === 0) return [];
  const sittings = event.sittings.flatMap((sitting) => inSlots(sitting, slots));
  const make = () => search.redate(event, { sittings });
  return [{ kind: 'hours', cost: 0.5, source: `hours ${event.id}`, make }];
}

/** Every sitting that ends too late, as long as it is but ending at the latest hour. */
export function earlierCandidates(event: PlanEvent, search: Search): readonly Candidate[] {
  const latest = settingsOf(search.plan).latestEnd;
  if (latest === null) return [];
  const sittings = event.sittings.map((sitting) => {
    const { from, to } = sitting;
    if (from === null || to === null || to <= latest) return sitting;
    return { ...sitting, ...span(Math.max(0, from - (to - latest)), latest) };
  });
  const make = () => search.redate(event, { sittings });
  return [{ kind: 'hours', cost: 0.5, source: `hours ${event.id}`, make }];
}

/** A meeting with fewer sitting days (positive) or more (negative), at its end or at its beginning. */
export function lengthCandidates(
  event: PlanEvent,
  tooMany: number,
  search: Search,
): readonly Candidate[] {
  const cost = Math.abs(tooMany) * costADay(event, search.today);
  const shapes =
    tooMany > 0
      ? [without(event.sittings, tooMany, 'end'), without(event.sittings, tooMany, 'start')]
      : [withMore(event, -tooMany, 1, search), withMore(event, -tooMany, -1, search)];
  return shapes.flatMap((sittings, i) => {
    if (!sittings || sittings.length === 0 || sittings[0]!.day < search.today.day) return [];
    const make = () => {
      const last = sittings[sittings.length - 1]!.day;
      if (search.isInWindow(event, sittings[0]!.day, last))
        return search.redate(event, { sittings });
      search.exclude('window');
      return null;
    };
    return [{ kind: 'length', cost: cost + i / 10, source: `length ${event.id} ${i}`, make }];
  });
}

/** The cities that a text allows. */
export function placeCandidates(event: PlanEvent, search: Search): readonly Candidate[] {
  const asked = search.plan.mandates.get(event.mandateId ?? '')?.place;
  if (!asked) return [];
  const inCountry = () =>
    placesOf(search.plan).flatMap((p) => (p.country === asked.country ? [p.id] : []));
  const ids = asked.places.length > 0 ? asked.places : inCountry();
  return ids.map((placeId, i) => ({
    kind: 'place',
    cost: 10 + i,
    source: `place ${event.id}`,
    make: () => {
      const there = { ...event, placeId };
      if (event.sittings.every((s) => s.placeId === null)) return search.edit(event, there);
      const sittings = event.sittings.map((s) => ({ ...s, placeId: null }));
      return search.edit(event, withDates(there, { ...event, sittings }, search.today.day));
    },
  }));
}

/** The nearest number of panels that the text asks for. */
export function panelCandidates(event: PlanEvent, search: Search): readonly Candidate[] {
  const asked = search.plan.mandates.get(event.mandateId ?? '')?.panels;
  if (!asked || event.panels === null) return [];
  const panels = event.panels < asked.min ? asked.min : asked.max;
  const make = () => search.edit(event, { ...event, panels });
  return [{ kind: 'panels', cost: 1, source: 'panels', make }];
}

/** A phase or application window that ends earlier or begins later. */
export function edgeCandidate(
  event: PlanEvent,
  edge: { readonly start?: Day; readonly end?: Day },
  search: Search,
): readonly Candidate[] {
  if (!event.span) return [];
  const span = { start: edge.start ?? event.span.start, end: edge.end ?? event.span.end };
  if (span.end <= span.start || span.end <= search.today.day) return [];
  const days = Math.abs(span.start - event.span.start) + Math.abs(span.end - event.span.end);
  const cost = days * costADay(event, search.today);
  const make = () => search.redate(event, { span });
  return [{ kind: 'length', cost, source: `edge ${event.id}`, make }];
}

/** The hours in which the body of the plan meets. */
function slotsOf(event: PlanEvent, { plan }: Search): readonly Slot[] {
  return bodyOf(settingsOf(plan), event)?.slots ?? [];
}

function otherTimes(sitting: Sitting, slots: readonly Slot[]): readonly Sitting[] {
  const { part, from, to } = sitting;
  if (part === 'half') {
    return (['morning', 'afternoon'] as const).map((p) => ({ ...sitting, part: p }));
  }
  if (part === 'morning') return [{ ...sitting, part: 'afternoon' }];
  if (part === 'afternoon') return [{ ...sitting, part: 'morning' }];
  if (from === null || to === null) return [];
  const length = to - from;
  const starts = slots.flatMap((s) => (s.to - s.from < length ? [] : [s.from, s.to - length]));
  const others = [...new Set<number>(starts)].filter((start) => start !== from);
  others.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return others.map((start) => ({ ...sitting, ...span(start, start + length) }));
}

/** The nearest hours inside a slot; of a sitting that no slot can hold, the slots that it touches. */
function inSlots(sitting: Sitting, slots: readonly Slot[]): readonly Sitting[] {
  const { part, from, to } = sitting;
  if (part !== 'hours' || from === null || to === null) return [sitting];
  if (slots.some((s) => from >= s.from && to <= s.to)) return [sitting];
  const length = to - from;
  const starts = slots
    .filter((s) => s.to - s.from >= length)
    .map((s) => Math.min(Math.max(from, s.from), s.to - length))
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  if (starts[0] !== undefined) return [{ ...sitting, ...span(starts[0], starts[0] + length) }];
  const touched = slots.filter((s) => from < s.to && s.from < to);
  return touched.map((s) => ({ ...sitting, ...span(s.from, s.to) }));
}

function span(from: number, to: number): { readonly from: Minute; readonly to: Minute } {
  return { from: toMinute(from), to: toMinute(to) };
}

/** Sittings less some days; a half day less is the last one's afternoon, or the first one's morning. */
function without(
  sittings: readonly Sitting[],
  days: number,
  side: 'start' | 'end',
): readonly Sitting[] | null {
  const total = sittingDays(sittings);
  let left = [...sittings];
  while (left.length > 0 && sittingDays(left) > total - days) {
    const at = side === 'end' ? left.length - 1 : 0;
    const half = { ...left[at]!, part: side === 'end' ? 'morning' : 'afternoon' } as const;
    const halved = left.map((s, i) => (i === at ? half : s));
    const missing = sittingDays(left) - (total - days);
    left = missing === 0.5 && left[at]!.part === 'full' ? halved : left.filter((_, i) => i !== at);
  }
  return sittingDays(left) === total - days ? left : null;
}

/** Sittings and so many more on the working days after (1) or before (-1) them. */
function withMore(
  event: PlanEvent,
  days: number,
  step: 1 | -1,
  search: Search,
): readonly Sitting[] | null {
  const edge = step === 1 ? event.sittings[event.sittings.length - 1] : event.sittings[0];
  if (!edge || days > 60) return null;
  const added: Sitting[] = [];
  let day = edge.day;
  for (let missing = days; missing > 0; missing -= 1) {
    day = addDays(day, step);
    for (let n = 0; n < 30 && !search.worksOn(day, edge.placeId ?? event.placeId); n++) {
      day = addDays(day, step);
    }
    const part = missing < 1 ? 'morning' : 'full';
    added.push({ day, part, from: null, to: null, placeId: edge.placeId });
  }
  return [...event.sittings, ...added].sort((a, b) => a.day - b.day);
}
