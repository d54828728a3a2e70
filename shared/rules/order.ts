import type { Day } from '../model/time';
import type { EpochMin } from '../model/zone';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import type { Relation } from './planIndex/relations';
import { compareIds } from './planIndex/sit';
import { homeZoneOf, instantOf, knownZone } from './planIndex/zoneClock';
import { numberOf, type Rule, silent } from './rule';
import { eventSubject, paragraphsOf } from './subjects';

/** What must be over before something else begins is not: its last day is not before the first day of the other; on one
 *  day only hours can save it. Owned by the relation; the facet is the mandate that must be first. */
export const order: Rule = {
  id: 'order',
  weight: (facts) => numberOf(facts, 'days'),
  reads: ['mandates', 'places', 'settings'],
  cells: (index) => index.relations.byKey.keys(),
  cellsOfEvent: (view, index) =>
    view.row.mandateId === null ? [] : index.relations.of(view.row.mandateId),
  check(cell, index) {
    const relation = index.relations.byKey.get(String(cell));
    if (!relation || relation.first === relation.then) return silent;
    const ends = lastOf(relation, index);
    const begins = firstOf(relation, index);
    if (!ends || !begins || ends === begins || ends.last! < begins.first!) return silent;
    if (ends.last === begins.first && hoursSave(ends, begins, index)) return silent;
    return [
      {
        gravity: relation.inferred ? 'warning' : 'error',
        subjects: [eventSubject(ends.id), eventSubject(begins.id)],
        facet: `${relation.first} before ${relation.then}`,
        facts: {
          days: ends.last! - begins.first!,
          lastDay: ends.last!,
          firstDay: begins.first!,
          first: ends.id,
          then: begins.id,
          inferred: relation.inferred,
        },
        paragraphs: paragraphsOf(index.mandate(relation.saidBy)).slice(0, 1),
      },
    ];
  },
};

/** Of several that end on one day the one that ends last: what has no hour, then the latest hour. */
function lastOf(relation: Relation, index: PlanIndex): EventView | null {
  const end = (view: EventView) => endInstant(view, view.last!, index) ?? Infinity;
  return pick(
    relation.first,
    index,
    (a, b) => b.last! - a.last! || compare(end(b), end(a)) || compareIds(a.id, b.id),
  );
}

/** Of several that begin on one day the one that begins first: what has no hour, then the earliest hour. */
function firstOf(relation: Relation, index: PlanIndex): EventView | null {
  const start = (view: EventView) => startInstant(view, view.first!, index) ?? -Infinity;
  return pick(
    relation.then,
    index,
    (a, b) => a.first! - b.first! || compare(start(a), start(b)) || compareIds(a.id, b.id),
  );
}

/** Not a difference: two infinities are equal. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pick(
  mandateId: string,
  index: PlanIndex,
  comesFirst: (a: EventView, b: EventView) => number,
): EventView | null {
  const mandate = index.mandate(mandateId);
  let best: EventView | null = null;
  for (const view of mandate ? index.answers({ mandate, memberId: null }) : []) {
    if (best === null || comesFirst(view, best) < 0) best = view;
  }
  return best;
}

function hoursSave(ends: EventView, begins: EventView, index: PlanIndex): boolean {
  const end = endInstant(ends, ends.last!, index);
  const start = startInstant(begins, begins.first!, index);
  return end !== null && start !== null && end <= start;
}

function endInstant(view: EventView, day: Day, index: PlanIndex): EpochMin | null {
  if (view.eventClass !== 'meeting') return momentOf(view, index);
  return sittingInstant(view, day, index, 'to');
}

function startInstant(view: EventView, day: Day, index: PlanIndex): EpochMin | null {
  if (view.eventClass !== 'meeting') return momentOf(view, index);
  return sittingInstant(view, day, index, 'from');
}

/** The last end or first beginning of the sittings on a day; null where one of them has no hours. */
function sittingInstant(
  view: EventView,
  day: Day,
  index: PlanIndex,
  side: 'from' | 'to',
): EpochMin | null {
  let found: EpochMin | null = null;
  for (const sitting of view.dates.sittings) {
    if (sitting.day !== day) continue;
    const minute = sitting[side];
    if (sitting.part !== 'hours' || minute === null) return null;
    const instant = instantOf(day, minute, zoneAt(sitting.placeId ?? view.row.placeId, index));
    const isFurther = found === null || (side === 'to' ? instant > found : instant < found);
    if (isFurther) found = instant;
  }
  return found;
}

function momentOf(view: EventView, index: PlanIndex): EpochMin | null {
  const at = view.dates.at;
  if (!at || at.time === null) return null;
  return instantOf(at.day, at.time, knownZone(at.zone) ?? zoneAt(view.row.placeId, index));
}

function zoneAt(placeId: string | null, index: PlanIndex): string {
  return knownZone(index.place(placeId)?.zone ?? null) ?? homeZoneOf(index.settings);
}
