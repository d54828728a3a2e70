import { formatIsoDay, toDay } from '../model/time';
import { mostAtOnce } from './atOnce';
import { isAway } from './eventCells';
import type { PlanIndex } from './planIndex/planIndex';
import type { Sit } from './planIndex/sit';
import { numberOf, type Rule, silent } from './rule';

/** At one time more meetings need somebody than the delegation has people who are not away. Meetings to which people go
 *  only by choice need nobody. Silent where no people are entered. Owned by the day, which is the facet; speaks of its
 *  worse half. */
export const capacity: Rule = {
  id: 'capacity',
  weight: (facts) => numberOf(facts, 'meetings') - numberOf(facts, 'free'),
  reads: ['people', 'places', 'settings'],
  *cells(index) {
    for (const day of index.sittings.days()) yield String(day);
  },
  *cellsOfEvent(view, index) {
    for (const root of index.sittings.rootsTouching(view.id)) {
      for (const { day } of index.sittings.unit(root)) yield String(day);
    }
  },
  check(cell, index) {
    const day = Number(cell);
    const people = index.tables.people.size;
    if (people === 0) return silent;
    const sits = index.sittings.onDay(day);
    const needing = sits.filter((sit) => !isAway(sit.event.row.kind) && needsSomebody(sit));
    const awayByPlan = sits.filter((sit) => isAway(sit.event.row.kind));
    if (awayByPlan.length === 0 && needing.length <= people - index.absentees.length) return silent;
    const halves = mostAtOnce(needing).map(({ half, meetings }) => {
      const free = Math.max(0, people - awayOn(day, half, sits, index));
      return { half, meetings, free, lacking: meetings === 0 ? 0 : meetings - free };
    });
    const [morning, afternoon] = [halves[0]!, halves[1]!];
    const worse = afternoon.lacking > morning.lacking ? afternoon : morning;
    if (worse.lacking <= 0) return silent;
    const isFull = morning.lacking === afternoon.lacking && morning.free === afternoon.free;
    const part = isFull ? 'full' : worse.half === 1 ? 'morning' : 'afternoon';
    const facts = { day, part, meetings: worse.meetings, free: worse.free };
    return [{ gravity: 'warning', subjects: [], facet: formatIsoDay(toDay(day)), facts }];
  },
};

function needsSomebody(sit: Sit): boolean {
  if (sit.attendance === 'delegation') return true;
  return sit.attendance === 'named' && sit.attendees.some((a) => !a.optional);
}

/** People who are away in a half of a day: by their own dates, or by a travel or leave in the plan. */
function awayOn(day: number, half: 1 | 2, sits: readonly Sit[], index: PlanIndex): number {
  const away = new Set<string>();
  for (const person of index.absentees) {
    if (person.away.some(({ span }) => span.start <= day && day < span.end)) away.add(person.id);
  }
  for (const sit of sits) {
    if (!isAway(sit.event.row.kind) || (sit.halves & half) === 0) continue;
    if (sit.attendance === 'delegation') return index.tables.people.size;
    for (const { personId } of sit.attendees) {
      if (index.tables.people.has(personId)) away.add(personId);
    }
  }
  return away.size;
}
