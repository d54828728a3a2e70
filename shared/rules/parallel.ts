import { processesOf, processIdSaid } from '../model/processOf';
import { type Day, formatIsoDay, toDay } from '../model/time';
import { fullestOn } from './atOneTime';
import { candidatesOn, daysTouched, mostOn } from './clashes';
import { isMeeting } from './eventCells';
import type { Presence } from './moment';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import type { Sit } from './planIndex/sit';
import { type Draft, numberOf, type Rule, silent } from './rule';
import { paragraphsOf, withMandate } from './subjects';

/** More meetings of a process sit at one time than its own cap allows, compared as by `overlap`; in the plan's own process
 *  also more contact groups than theirs, or a meeting that ends after the latest hour. The delegation's own meetings do
 *  not count. A contact group is a consultation, alone or as a part: parts of one meeting are so many groups. Silent
 *  without a limit. Owned by the process and the day, which are the facet (the day alone for the plan's own process): of
 *  meetings on several days at one instant, the last. */
export const parallel: Rule = {
  id: 'parallel',
  weight: (facts) => numberOf(facts, 'ends') || numberOf(facts, 'meetings'),
  reads: ['settings', 'places', 'mandates'],
  *cells(index) {
    const limited = limitedProcesses(index);
    if (limited.length > 0) for (const day of index.sittings.days()) yield* cellsOf(day, limited);
  },
  *cellsOfEvent(view, index) {
    const limited = limitedProcesses(index);
    if (limited.length === 0) return;
    for (const root of index.sittings.rootsTouching(view.id)) {
      for (const day of daysTouched(index.sittings.unit(root))) yield* cellsOf(day, limited);
    }
  },
  check(cell, index) {
    const [dayOfCell, processId = null] = String(cell).split('@', 2);
    const limits = limitedProcesses(index).find(({ id }) => id === processId);
    if (!limits) return silent;
    const day = toDay(Number(dayOfCell));
    return [
      ...tooMany(day, 'meetings', limits.parallelCap, processId, index),
      ...tooMany(day, 'groups', limits.contactGroupCap, processId, index),
      ...tooLate(day, limits.latestEnd, processId, index),
    ];
  },
};

interface Limits {
  readonly id: string | null;
  readonly parallelCap: number | null;
  readonly contactGroupCap: number | null;
  readonly latestEnd: number | null;
}

function limitedProcesses({ tables, settings }: PlanIndex): readonly Limits[] {
  const { contactGroupCap, latestEnd } = settings;
  return processesOf(tables)
    .map(({ id, parallelCap }) =>
      id === null
        ? { id, parallelCap, contactGroupCap, latestEnd }
        : { id, parallelCap, contactGroupCap: null, latestEnd: null },
    )
    .filter(
      (one) => one.parallelCap !== null || one.contactGroupCap !== null || one.latestEnd !== null,
    );
}

function* cellsOf(day: number, processes: readonly Limits[]): Generator<string> {
  for (const { id } of processes) yield id === null ? String(day) : `${day}@${id}`;
}

/** Parts of a meeting are one meeting, and each a contact group of its own. */
const counted = {
  meetings: { isOne: () => true, nameOf: (sit: Sit) => sit.root.cell, facet: '' },
  groups: {
    isOne: (sit: Sit) => sit.event.row.kind === 'consultation',
    nameOf: (sit: Sit) => sit.event.cell,
    facet: ' groups',
  },
} as const;

function tooMany(
  day: Day,
  what: keyof typeof counted,
  cap: number | null,
  processId: string | null,
  index: PlanIndex,
): readonly Draft[] {
  if (cap === null || mostOn(day, index.sittings) <= cap) return silent;
  const { isOne, nameOf, facet } = counted[what];
  const counts = (sit: Sit) => isOne(sit) && isOfProcess(sit, processId, index);
  const { today, earlier } = candidatesOn(day, index, counts);
  if (today.length + earlier.length <= cap) return silent;
  const { meetings, part } = fullestOn(
    day,
    [...today, ...earlier].map((sit): Presence => presenceOf(sit, nameOf(sit))),
  );
  if (meetings <= cap) return silent;
  const facts = { what, day, part, meetings, cap };
  const on = `${formatIsoDay(day)}${facet}`;
  return [
    {
      gravity: 'warning',
      subjects: [],
      facet: processId === null ? on : `${on} ${processId}`,
      facts: processId === null ? facts : { ...facts, process: processId },
    },
  ];
}

/** Each meeting of a day whose last hour there is later than the limit; one without hours ends nobody knows when. */
function tooLate(
  day: Day,
  latest: number | null,
  processId: string | null,
  index: PlanIndex,
): readonly Draft[] {
  if (latest === null) return silent;
  const sits = index.sittings.onDay(day).filter((sit) => isOfProcess(sit, processId, index));
  return [...new Set(sits.map((sit) => sit.event))].flatMap((view) => {
    const ends = lastHour(view, day);
    if (ends === null || ends <= latest) return [];
    return [
      {
        gravity: 'warning' as const,
        subjects: withMandate(view.id, null),
        facet: formatIsoDay(day),
        facts: { what: 'late', day, ends, latest },
        paragraphs: paragraphsOf(index.mandate(view.row.mandateId)).slice(0, 1),
      },
    ];
  });
}

function lastHour({ dates }: EventView, day: Day): number | null {
  let last: number | null = null;
  for (const sitting of dates.sittings) {
    if (sitting.day !== day || sitting.part !== 'hours' || sitting.to === null) continue;
    last = Math.max(last ?? 0, sitting.to);
  }
  return last;
}

/** A part meets with the process of the whole meeting. */
function isOfProcess({ event, root }: Sit, processId: string | null, index: PlanIndex): boolean {
  if (!isItsOwn(event) || (root !== event && !isItsOwn(root))) return false;
  if (index.settings.processes.length === 0) return processId === null;
  const { tables } = index;
  const said = tables.mandates.get(root.mandateId ?? '') ?? root.row;
  return processIdSaid(tables, said) === processId;
}

function isItsOwn(view: EventView): boolean {
  return isMeeting(view) && view.kind !== 'own-meeting';
}

function presenceOf(sit: Sit, name: number): Presence {
  return { sit, brings: 'meeting', names: [name] };
}
