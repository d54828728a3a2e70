import type { Group, Mandate, TimeExpression } from '../model/mandate';

/** A process in a plan that holds others: its rows under ids of their own, after the rows that are there. */
export interface Place {
  /** Id of the process in the plan. */
  readonly processId: string;
  /** The new id of a row. */
  readonly idOf: (id: string) => string;
  /** The last order that is taken. */
  readonly after: number;
}

interface Rows {
  readonly mandates: readonly Mandate[];
  readonly groups: readonly Group[];
}

/** The mandates and groups of a process with other ids wherever one of them is named, so that it can stand in a plan
 *  beside itself. */
export function renamed({ mandates, groups }: Rows, place: Place): Rows {
  return {
    mandates: mandates.map((mandate) => renamedMandate(mandate, place)),
    groups: groups.map((group) => ({ ...group, id: place.idOf(group.id) })),
  };
}

const headings: ReadonlySet<string> = new Set(['whole-process', 'organization']);

function renamedMandate(mandate: Mandate, { processId, idOf, after }: Place): Mandate {
  const orNull = (id: string | null) => (id === null ? null : idOf(id));
  return {
    ...mandate,
    processId,
    id: idOf(mandate.id),
    order: after + mandate.order,
    phaseId: orNull(mandate.phaseId),
    groupId: orNull(mandate.groupId),
    eachOf: orNull(mandate.eachOf),
    parentId: orNull(mandate.parentId),
    listedIn: headings.has(mandate.listedIn) ? mandate.listedIn : idOf(mandate.listedIn),
    before: mandate.before.map(idOf),
    after: mandate.after.map(idOf),
    time: renamedTime(mandate.time, idOf),
  };
}

function renamedTime(time: TimeExpression, idOf: (id: string) => string): TimeExpression {
  if (time.form === 'no-later-than') return { ...time, limit: renamedTime(time.limit, idOf) };
  if (time.form !== 'relative') return time;
  const { target } = time;
  const isRow = target.to === 'phase' || target.to === 'mandate';
  return isRow ? { ...time, target: { ...target, id: idOf(target.id) } } : time;
}
