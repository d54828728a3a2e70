import { bodiesOfSlots, defaultBodies, type Slot } from './bodies';
import type { Change } from './change';
import type { PlanEvent } from './event';
import type { Mandate } from './mandate';
import type { Settings, TableName, Tables } from './plan';

/** A row that an older version stored, as this version knows it: what that version did not have is as in a new plan. The
 *  same row where nothing is missing. */
export function rowAsNow<T extends TableName>(table: T, row: Tables[T]): Tables[T] {
  if (table === 'settings') return settingsAsNow(row as Settings) as Tables[T];
  if (table === 'events') return eventAsNow(row as PlanEvent) as Tables[T];
  if (table === 'mandates') return mandateAsNow(row as Mandate) as Tables[T];
  return row;
}

/** Changes that an older version stored, with their rows as this version knows them. */
export function changesAsNow(changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => {
    const { table, before, after } = change;
    if (table !== 'settings' && table !== 'events' && table !== 'mandates') return change;
    const now = {
      before: before && rowAsNow(table, before),
      after: after && rowAsNow(table, after),
    };
    return now.before === before && now.after === after
      ? change
      : ({ ...change, ...now } as Change);
  });
}

function settingsAsNow(row: Settings): Settings {
  return withLimits(withProcesses(row));
}

/** Before contact groups and a latest hour could be limited, nothing was. */
function withLimits(row: Settings): Settings {
  const { contactGroupCap, latestEnd } = row as Partial<Settings>;
  if (contactGroupCap !== undefined && latestEnd !== undefined) return row;
  return { ...row, contactGroupCap: contactGroupCap ?? null, latestEnd: latestEnd ?? null };
}

function withProcesses(row: Settings): Settings {
  const known = row as Partial<Settings>;
  if (known.processes !== undefined) return row;
  return { ...withBodies(row), processName: '', processes: [] };
}

/** There were bodies before there were several processes. */
function withBodies(row: Settings): Settings {
  if ((row as Partial<Settings>).bodies !== undefined) return row;
  const { slots, ...rest } = row as Settings & { readonly slots?: readonly Slot[] };
  return { ...rest, ...(slots === undefined ? defaultBodies : bodiesOfSlots(slots)) };
}

function eventAsNow(row: PlanEvent): PlanEvent {
  const { bodyId = null, processId } = row as Partial<PlanEvent>;
  return processId === undefined ? { ...row, bodyId, processId: null } : row;
}

function mandateAsNow(row: Mandate): Mandate {
  const { processId } = row as Partial<Mandate>;
  return processId === undefined ? { ...row, processId: null } : row;
}
