import type { Sitting } from '../model/event';
import { cellsOf, eventAt, eventCells, liveEvent } from './eventCells';
import type { PlanIndex } from './planIndex/planIndex';
import type { EventView } from './planIndex/eventView';
import { nobody, type Sit, sitOf, sitsClash } from './planIndex/sit';
import { homeZoneOf, knownZone } from './planIndex/zoneClock';
import { circlesOf } from './circles';
import { type Cell, type Draft, numberOf, type Rule, silent } from './rule';
import { eventSubject, mandateSubject, paragraphsOf } from './subjects';

/** What cannot be, and so comes from outside or from a contradiction in the text: an end before its start, sittings that
 *  overlap each other, hours in a place whose zone nobody knows, parts or an order that go round in a circle, a cap below
 *  nothing. Owned by the event, the group (g|), or all orders together; the facet says what is wrong. */
export const invalid: Rule = {
  id: 'invalid',
  weight: (facts) => numberOf(facts, 'count'),
  reads: ['mandates', 'groups', 'places', 'settings'],
  cells: (index) => [
    'orders',
    ...Array.from(index.tables.groups.keys(), (id) => `g|${id}`),
    ...eventCells(index, isAsked),
  ],
  cellsOfEvent: (view, index) => {
    const below = new Set([view.id]);
    for (const id of below) for (const child of index.events.childrenOf(id)) below.add(child);
    return cellsOf(below, index);
  },
  check(cell, index) {
    if (typeof cell === 'number') return checkEvent(cell, index);
    return cell === 'orders' ? checkOrders(index) : checkGroup(cell.slice(2), index);
  },
};

/** Nothing can be wrong with days in their order, without hours, of an event that is a part of none. */
function isAsked({ row, dates: { span, at, sittings } }: EventView): boolean {
  if (row.parentId !== null || span !== null || (at !== null && at.time !== null)) return true;
  for (let i = 0; i < sittings.length; i++) {
    const { part, day } = sittings[i]!;
    if (part === 'hours' || (i > 0 && day <= sittings[i - 1]!.day)) return true;
  }
  return false;
}

function checkGroup(id: string, index: PlanIndex): readonly Draft[] {
  const group = index.tables.groups.get(id);
  if (!group || group.cap === null || group.cap >= 0) return silent;
  const facts = { what: 'cap', count: 1, cap: group.cap };
  return [{ gravity: 'error', subjects: [`group:${id}`], facet: 'cap', facts }];
}

function checkOrders(index: PlanIndex): readonly Draft[] {
  const edges = new Map<string, string[]>();
  for (const { first, then } of index.relations.byKey.values()) {
    const list = edges.get(first);
    if (list) list.push(then);
    else edges.set(first, [then]);
  }
  return circlesOf(edges).map((ids) => ({
    gravity: 'error',
    subjects: ids.map(mandateSubject),
    facet: 'order',
    facts: { what: 'order', count: ids.length },
    paragraphs: ids.flatMap((id) => paragraphsOf(index.mandate(id)).slice(0, 1)),
  }));
}

function checkEvent(cell: Cell, index: PlanIndex): readonly Draft[] {
  const view = eventAt(index, cell);
  if (!view) return silent;
  const { id } = view;
  const { span, sittings, at } = view.dates;
  const found: Draft[] = [];
  const say = (what: string, count: number): void => {
    if (count === 0) return;
    const facts = { what, count };
    found.push({ gravity: 'error', subjects: [eventSubject(id)], facet: what, facts });
  };
  if (span && span.end <= span.start) say('end', 1);
  if (sittings.length > 0) {
    say('hours', sittings.filter(endsBeforeStart).length);
    say('sittings', overlappingSittings(view, index));
    say('zone', sittings.filter((s) => lacksZone(s, view.row.placeId, index)).length);
  }
  if (at && at.time !== null && knownZone(at.zone) === null) say('zone', 1);
  if (view.row.parentId !== null && isPartOfItself(id, index)) say('parts', 1);
  return found.length === 0 ? silent : found;
}

function endsBeforeStart({ part, from, to }: Sitting): boolean {
  return part === 'hours' && (from === null || to === null || to <= from);
}

/** Pairs of sittings of one event that share time: both with hours on the instant, else on their day. Halves of which
 *  nobody knows which take what the others of their day leave free, and are counted where nothing is left. */
function overlappingSittings(view: EventView, index: PlanIndex): number {
  const { sittings } = view.dates;
  if (sittings.length < 2) return 0;
  const home = homeZoneOf(index.settings);
  const sits = sittings
    .map((sitting) => {
      const place = index.place(sitting.placeId ?? view.row.placeId);
      return { part: sitting.part, sit: sitOf(view, view, sitting, place, home, nobody) };
    })
    .sort((a, b) => a.sit.day - b.sit.day);
  let count = 0;
  for (let i = 0; i < sits.length; i++) {
    const { part, sit } = sits[i]!;
    for (let j = i + 1; j < sits.length && sits[j]!.sit.day <= sit.day + 2; j++) {
      const other = sits[j]!;
      if (part !== 'half' && other.part !== 'half' && sitsClash(sit, other.sit)) count += 1;
    }
  }
  return count + halvesTooMany(sits);
}

function halvesTooMany(
  sits: readonly { readonly part: Sitting['part']; readonly sit: Sit }[],
): number {
  const days = new Map<number, { unknown: number; taken: number }>();
  for (const { part, sit } of sits) {
    const day = days.get(sit.day) ?? { unknown: 0, taken: 0 };
    if (part === 'half') day.unknown += 1;
    else day.taken |= sit.halves;
    days.set(sit.day, day);
  }
  let count = 0;
  for (const { unknown, taken } of days.values()) {
    const free = taken === 0 ? 2 : taken === 3 ? 0 : 1;
    count += Math.max(0, unknown - free);
  }
  return count;
}

function lacksZone(sitting: Sitting, placeId: string | null, index: PlanIndex): boolean {
  if (sitting.part !== 'hours') return false;
  const id = sitting.placeId ?? placeId;
  if (id === null) return false;
  const place = index.place(id);
  return place === null || (!place.online && knownZone(place.zone) === null);
}

function isPartOfItself(id: string, index: PlanIndex): boolean {
  const seen = new Set([id]);
  let parent = liveEvent(index, id)?.row.parentId ?? null;
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent);
    parent = liveEvent(index, parent)?.row.parentId ?? null;
  }
  return parent === id;
}
