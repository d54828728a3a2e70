import { formatIsoDay, toDay } from '../model/time';
import { fullestOn } from './atOneTime';
import { candidatesOn, daysTouched, mostAway, mostOn } from './clashes';
import type { Presence } from './moment';
import type { PlanIndex } from './planIndex/planIndex';
import type { Sit } from './planIndex/sit';
import { numberOf, type Rule, silent } from './rule';

/** At one time more meetings need somebody than the delegation has people who are not away. Times are compared as by
 *  `overlap`. Meetings to which people go only by choice need nobody. People are away on the days that they entered, and
 *  while a journey or leave of the plan takes place. Silent where no people are entered. Owned by the day, which is the
 *  facet: of meetings on several days at one instant, the last. */
export const capacity: Rule = {
  id: 'capacity',
  weight: (facts) => numberOf(facts, 'meetings') - numberOf(facts, 'free'),
  reads: ['people', 'places', 'settings'],
  *cells(index) {
    for (const day of index.sittings.days()) yield String(day);
  },
  *cellsOfEvent(view, index) {
    for (const root of index.sittings.rootsTouching(view.id)) {
      for (const day of daysTouched(index.sittings.unit(root))) yield String(day);
    }
  },
  check(cell, index) {
    const day = Number(cell);
    const people = index.tables.people.size;
    if (people === 0 || isPlentyFor(day, index)) return silent;
    const { today, earlier } = candidatesOn(day, index, counts);
    if (!today.some(needsSomebody) && !earlier.some(needsSomebody)) return silent;
    const gone = index.absences.on(day);
    const present = [...today, ...earlier].map((sit) => presenceOf(sit, gone, index));
    const { meetings, absences, part } = fullestOn(day, present);
    const free = people - gone.size - absences;
    if (meetings <= free) return silent;
    const facts = { day, part, meetings, free };
    return [{ gravity: 'warning', subjects: [], facet: formatIsoDay(toDay(day)), facts }];
  },
};

/** There are more people than sittings, even without those who are away at some time of the day. */
function isPlentyFor(day: number, index: PlanIndex): boolean {
  const { sittings, tables, absences } = index;
  const free = tables.people.size - absences.mostOn(day) - mostAway(day, sittings);
  return mostOn(day, sittings) <= free;
}

function counts(sit: Sit): boolean {
  return needsSomebody(sit) || isAbsence(sit);
}

function isAbsence(sit: Sit): boolean {
  return sit.event.away;
}

function needsSomebody(sit: Sit): boolean {
  if (isAbsence(sit)) return false;
  if (sit.attendance === 'delegation') return true;
  return sit.attendance === 'named' && sit.attendees.some((a) => !a.optional);
}

/** A meeting by its root; a journey or leave by those whom it takes away. */
function presenceOf(sit: Sit, gone: ReadonlySet<string>, index: PlanIndex): Presence {
  if (!isAbsence(sit)) return { sit, brings: 'meeting', names: [sit.root.cell] };
  const { people } = index.tables;
  const ids =
    sit.attendance === 'delegation'
      ? [...people.keys()]
      : sit.attendees.map((a) => a.personId).filter((id) => people.has(id));
  return { sit, brings: 'absence', names: ids.filter((id) => !gone.has(id)) };
}
