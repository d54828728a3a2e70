import type { Today } from '../../model/asOf';
import { settingsOf, type Plan } from '../../model/plan';
import { placeById } from '../../places';
import { type EventView, viewOf } from '../planIndex/eventView';
import { KeyedSets } from '../planIndex/keyedSets';
import { compareSits, type Sit } from '../planIndex/sit';
import { buildUnit, rootOf, type UnitSources } from '../planIndex/units';
import { homeZoneOf } from '../planIndex/zoneClock';

type Rows = Pick<Plan, 'events' | 'places' | 'settings'>;

/** The sittings to which one person is asked, by name or with the whole delegation, as the plan stood on the day of the
 *  question; in order of instant, may be empty. O(n log n) in the events. */
export function sitsOfPerson(plan: Rows, personId: string, today: Today): readonly Sit[] {
  const sources = sourcesOf(plan, today);
  const sits: Sit[] = [];
  for (const { id } of plan.events.values()) {
    const view = sources.viewById(id)!;
    if (!view.live || view.eventClass !== 'meeting' || rootOf(view, sources) !== view) continue;
    for (const sit of buildUnit(view, sources)) if (isAsked(sit, personId)) sits.push(sit);
  }
  return sits.sort(compareSits);
}

function isAsked({ attendance, attendees }: Sit, personId: string): boolean {
  return attendance === 'delegation' || attendees.some((a) => a.personId === personId);
}

function sourcesOf(plan: Rows, today: Today): UnitSources {
  const views = new Map<string, EventView>();
  const children = new KeyedSets<string, string>();
  for (const row of plan.events.values()) {
    views.set(row.id, viewOf(row, today.day, views.size));
    if (row.parentId !== null) children.add(row.parentId, row.id);
  }
  const homeZone = homeZoneOf(settingsOf(plan));
  return {
    viewById: (id) => views.get(id),
    childrenOf: (id) => children.get(id),
    placeById: (id) => placeById(plan, id),
    peopleOf: () => [],
    homeZone: () => homeZone,
  };
}
