import type { Sitting } from '../model/event';
import { liveEvent } from './eventCells';
import type { PlanIndex } from './planIndex/planIndex';
import { knownZone } from './planIndex/zoneClock';
import { circlesOf } from './circles';
import { type Draft, numberOf, type Rule, silent } from './rule';
import { eventSubject, mandateSubject, paragraphsOf } from './subjects';

/** What cannot be, and so comes from outside or from a contradiction in the text: an end before its start, sittings that
 *  overlap each other, hours in a place whose zone nobody knows, parts or an order that go round in a circle, a cap below
 *  nothing. Owned by the event (e|), the group (g|), or all orders together; the facet says what is wrong. */
export const invalid: Rule = {
  id: 'invalid',
  weight: (facts) => numberOf(facts, 'count'),
  reads: ['mandates', 'groups', 'places'],
  *cells(index) {
    yield 'orders';
    for (const id of index.tables.groups.keys()) yield `g|${id}`;
    for (const view of index.events.views()) yield `e|${view.id}`;
  },
  cellsOfEvent: (view, index) => {
    const cells = [`e|${view.id}`];
    for (const child of index.events.childrenOf(view.id)) cells.push(`e|${child}`);
    return cells;
  },
  check(cell, index) {
    if (cell === 'orders') return checkOrders(index);
    const id = cell.slice(2);
    return cell.startsWith('g|') ? checkGroup(id, index) : checkEvent(id, index);
  },
};

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

function checkEvent(id: string, index: PlanIndex): readonly Draft[] {
  const view = liveEvent(index, id);
  if (!view) return silent;
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
    say('sittings', overlappingSittings(sittings));
    say('zone', sittings.filter((s) => lacksZone(s, view.row.placeId, index)).length);
  }
  if (at && at.time !== null && knownZone(at.zone) === null) say('zone', 1);
  if (view.row.parentId !== null && isPartOfItself(id, index)) say('parts', 1);
  return found.length === 0 ? silent : found;
}

function endsBeforeStart({ part, from, to }: Sitting): boolean {
  return part === 'hours' && (from === null || to === null || to <= from);
}

/** Sittings that share time with another of the same event in the same place; sorted, each is compared with those of its
 *  day only. */
function overlappingSittings(sittings: readonly Sitting[]): number {
  if (sittings.length < 2) return 0;
  const sorted = [...sittings].sort((a, b) => a.day - b.day);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length && sorted[j]!.day === sorted[i]!.day; j++) {
      if (shareTime(sorted[i]!, sorted[j]!)) count += 1;
    }
  }
  return count;
}

function shareTime(a: Sitting, b: Sitting): boolean {
  if (a.part === 'half' && b.part === 'half') return false;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (a.part === 'half' || b.part === 'half') return a.part === 'full' || b.part === 'full';
  return one.from < other.to && other.from < one.to;
}

function rangeOf({ part, from, to }: Sitting): { from: number; to: number } {
  if (part === 'hours') return { from: from ?? 0, to: to ?? 1440 };
  return { from: part === 'afternoon' ? 780 : 0, to: part === 'morning' ? 780 : 1440 };
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
  let parent = index.events.view(id)?.row.parentId ?? null;
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent);
    parent = index.events.view(parent)?.row.parentId ?? null;
  }
  return parent === id;
}
