import { isAway } from '../model/event';
import { formatIsoDay, toDay } from '../model/time';
import { fullestOn } from './atOneTime';
import { candidatesOn, daysTouched, sitsUpTo } from './clashes';
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
    const needing = [...today, ...earlier].filter(needsSomebody).length;
    if (needing === 0) return silent;
    const mayBeAway = index.absentees.length > 0 || [...today, ...earlier].some(isAbsence);
    if (!mayBeAway && needing <= people) return silent;
    const gone = awayOn(day, index);
    const present = [...today, ...earlier].map((sit) => presenceOf(sit, gone, index));
    const { meetings, absences, part } = fullestOn(day, present);
    const free = people - gone.size - absences;
    if (meetings <= free) return silent;
    const facts = { day, part, meetings, free };
    return [{ gravity: 'warning', subjects: [], facet: formatIsoDay(toDay(day)), facts }];
  },
};

/** Nobody is away on any day, and the day and those before it hold no more sittings than there are people. */
function isPlentyFor(day: number, index: PlanIndex): boolean {
  const { sittings, absentees, tables } = index;
  if (absentees.length > 0 || sittings.absences > 0) return false;
  return sitsUpTo(day, sittings) <= tables.people.size;
}

function counts(sit: Sit): boolean {
  return needsSomebody(sit) || isAbsence(sit);
}

function isAbsence(sit: Sit): boolean {
  return isAway(sit.event.row.kind);
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

/** People who are away on a day by their own dates. */
function awayOn(day: number, index: PlanIndex): ReadonlySet<string> {
  const away = new Set<string>();
  for (const person of index.absentees) {
    if (person.away.some(({ span }) => span.start <= day && day < span.end)) away.add(person.id);
  }
  return away;
}
