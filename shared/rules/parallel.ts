import { processesOf, processIdSaid, type ProcessInPlan } from '../model/processOf';
import { formatIsoDay, toDay } from '../model/time';
import { fullestOn, type Presence } from './atOneTime';
import { candidatesOn, daysTouched } from './clashes';
import { isMeeting } from './eventCells';
import type { PlanIndex } from './planIndex/planIndex';
import type { Sit } from './planIndex/sit';
import { numberOf, type Rule, silent } from './rule';

/** More meetings of a process sit at one time than its own cap allows, compared as by `overlap`; the delegation's own
 *  meetings do not count. Silent without a cap. Owned by the process and the day, which are the facet (the day alone for
 *  the plan's own process): of meetings on several days at one instant, the last. */
export const parallel: Rule = {
  id: 'parallel',
  weight: (facts) => numberOf(facts, 'meetings'),
  reads: ['settings', 'places', 'mandates'],
  *cells(index) {
    const capped = cappedProcesses(index);
    if (capped.length > 0) for (const day of index.sittings.days()) yield* cellsOf(day, capped);
  },
  *cellsOfEvent(view, index) {
    const capped = cappedProcesses(index);
    if (capped.length === 0) return;
    for (const root of index.sittings.rootsTouching(view.id)) {
      for (const day of daysTouched(index.sittings.unit(root))) yield* cellsOf(day, capped);
    }
  },
  check(cell, index) {
    const [dayOfCell, processId = null] = String(cell).split('@', 2);
    const cap = cappedProcesses(index).find(({ id }) => id === processId)?.parallelCap;
    if (cap == null) return silent;
    const day = toDay(Number(dayOfCell));
    const counts = (sit: Sit) => isOfProcess(sit) && processOf(sit, index) === processId;
    const { today, earlier } = candidatesOn(day, index, counts);
    if (today.length + earlier.length <= cap) return silent;
    const { meetings, part } = fullestOn(day, [...today, ...earlier].map(presenceOf));
    if (meetings <= cap) return silent;
    const facts = { day, part, meetings, cap };
    const on = formatIsoDay(day);
    return [
      {
        gravity: 'warning',
        subjects: [],
        facet: processId === null ? on : `${on} ${processId}`,
        facts: processId === null ? facts : { ...facts, process: processId },
      },
    ];
  },
};

function cappedProcesses({ tables }: PlanIndex): readonly ProcessInPlan[] {
  return processesOf(tables).filter(({ parallelCap }) => parallelCap !== null);
}

function* cellsOf(day: number, processes: readonly ProcessInPlan[]): Generator<string> {
  for (const { id } of processes) yield id === null ? String(day) : `${day}@${id}`;
}

function isOfProcess(sit: Sit): boolean {
  return [sit.event, sit.root].every((e) => isMeeting(e) && e.row.kind !== 'own-meeting');
}

/** The process of the whole meeting: a part meets with it. */
function processOf({ root }: Sit, { tables }: PlanIndex): string | null {
  return processIdSaid(tables, tables.mandates.get(root.row.mandateId ?? '') ?? root.row);
}

function presenceOf(sit: Sit): Presence {
  return { sit, brings: 'meeting', names: [sit.root.id] };
}
