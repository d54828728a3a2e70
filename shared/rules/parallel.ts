import { formatIsoDay, toDay } from '../model/time';
import { fullestOn, type Presence } from './atOneTime';
import { candidatesOn, daysTouched } from './clashes';
import { isMeeting } from './eventCells';
import type { Sit } from './planIndex/sit';
import { numberOf, type Rule, silent } from './rule';

/** More meetings of the process sit at one time than its own cap allows, compared as by `overlap`; the delegation's own
 *  meetings do not count. Silent without a cap. Owned by the day, which is the facet: of meetings on several days at one
 *  instant, the last. */
export const parallel: Rule = {
  id: 'parallel',
  weight: (facts) => numberOf(facts, 'meetings'),
  reads: ['settings', 'places'],
  *cells(index) {
    if (index.settings.parallelCap === null) return;
    for (const day of index.sittings.days()) yield String(day);
  },
  *cellsOfEvent(view, index) {
    if (index.settings.parallelCap === null) return;
    for (const root of index.sittings.rootsTouching(view.id)) {
      for (const day of daysTouched(index.sittings.unit(root))) yield String(day);
    }
  },
  check(cell, index) {
    const cap = index.settings.parallelCap;
    if (cap === null) return silent;
    const day = toDay(Number(cell));
    const { today, earlier } = candidatesOn(day, index, isOfProcess);
    if (today.length + earlier.length <= cap) return silent;
    const { meetings, part } = fullestOn(day, [...today, ...earlier].map(presenceOf));
    if (meetings <= cap) return silent;
    return [
      {
        gravity: 'warning',
        subjects: [],
        facet: formatIsoDay(day),
        facts: { day, part, meetings, cap },
      },
    ];
  },
};

function isOfProcess(sit: Sit): boolean {
  return [sit.event, sit.root].every((e) => isMeeting(e) && e.row.kind !== 'own-meeting');
}

function presenceOf(sit: Sit): Presence {
  return { sit, brings: 'meeting', names: [sit.root.id] };
}
