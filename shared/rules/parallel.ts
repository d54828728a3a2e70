import { formatIsoDay, toDay } from '../model/time';
import { mostAtOnce } from './atOnce';
import { isMeeting } from './eventCells';
import type { Sit } from './planIndex/sit';
import { numberOf, type Rule, silent } from './rule';

/** More meetings of the process sit at one time than its own cap allows; the delegation's own meetings do not count.
 *  Silent without a cap. Owned by the day, which is the facet. */
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
      for (const { day } of index.sittings.unit(root)) yield String(day);
    }
  },
  check(cell, index) {
    const cap = index.settings.parallelCap;
    if (cap === null) return silent;
    const day = toDay(Number(cell));
    const halves = mostAtOnce(index.sittings.onDay(day).filter(isOfProcess));
    const meetings = Math.max(...halves.map((half) => half.meetings));
    if (meetings <= cap) return silent;
    return [
      {
        gravity: 'warning',
        subjects: [],
        facet: formatIsoDay(day),
        facts: { day, meetings, cap },
      },
    ];
  },
};

function isOfProcess(sit: Sit): boolean {
  return [sit.event, sit.root].every((e) => isMeeting(e) && e.row.kind !== 'own-meeting');
}
