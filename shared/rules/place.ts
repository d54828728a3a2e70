import type { PlaceMandate } from '../model/mandate';
import type { Place } from '../model/place';
import { answeringCells, eventAt, isAway } from './eventCells';
import type { EventView } from './planIndex/eventView';
import { noCells, numberOf, type Rule, silent } from './rule';
import { paragraphsOf, unlessFlexible, withMandate } from './subjects';

/** The event's city is not one that its mandate names, or lies outside the country it names. No city yet, and online,
 *  are no wrong city. Owned by the event; counts the cities that are wrong. */
export const place: Rule = {
  id: 'place',
  weight: (facts) => numberOf(facts, 'wrong'),
  reads: ['mandates', 'places'],
  cells: (index) => answeringCells(index, answers),
  cellsOfEvent: (view) => (answers(view) ? [view.cell] : noCells),
  check(cell, index) {
    const view = eventAt(index, cell);
    const mandate = index.mandate(view?.row.mandateId ?? null);
    if (!view || !answers(view) || !mandate?.place) return silent;
    const wrong = new Set<string>();
    for (const id of citiesOf(view)) {
      const city = index.place(id);
      if (city && !city.online && !fits(city, mandate.place)) wrong.add(id);
    }
    if (wrong.size === 0) return silent;
    const facts = {
      cities: [...wrong].sort(),
      wrong: wrong.size,
      places: mandate.place.places,
      country: mandate.place.country,
    };
    return [
      {
        gravity: unlessFlexible(mandate),
        subjects: withMandate(view.id, mandate.id),
        facts,
        paragraphs: paragraphsOf(mandate),
      },
    ];
  },
};

function answers({ row }: EventView): boolean {
  return row.mandateId !== null && !isAway(row.kind);
}

/** The event's own city, or those of its sittings where each has one of its own. */
function citiesOf(view: EventView): readonly string[] {
  const ids = new Set<string>();
  for (const { placeId } of view.dates.sittings) {
    const id = placeId ?? view.row.placeId;
    if (id !== null) ids.add(id);
  }
  if (ids.size === 0 && view.row.placeId !== null) ids.add(view.row.placeId);
  return [...ids];
}

function fits(city: Place, asked: PlaceMandate): boolean {
  if (asked.places.length > 0) return asked.places.includes(city.id);
  return asked.country === null || city.country === asked.country;
}
