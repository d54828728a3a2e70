import type { Mandate, TimeExpression } from '../model/mandate';
import type { Plan } from '../model/plan';
import { type Members, membersByGroup } from './window';

/** What the window of a mandate is worked out from, besides its own text: the windows of other mandates, and the dates
 *  of the events that answer them. Mandate ids. */
export interface WindowSources {
  readonly windows: readonly string[];
  readonly events: readonly string[];
}

/** The sources of one mandate's window. */
export function windowSources(mandate: Mandate, members: Members): WindowSources {
  const events = mandate.eachOf === null ? [] : (members.get(mandate.eachOf) ?? []);
  return withTargets(mandate.time, { windows: [], events });
}

/** Mandate ids whose windows must be worked out again, by the mandate that changed: `window` when its row (and so its
 *  window) changed, `events` when an event that answers it did. Each list is complete (through chains), the mandate
 *  itself left out. */
export interface WindowDependents {
  readonly window: ReadonlyMap<string, readonly string[]>;
  readonly events: ReadonlyMap<string, readonly string[]>;
}

/** Which windows depend on which mandates of a plan. A change of a mandate's row can change the answer itself. */
export function windowDependents(plan: Pick<Plan, 'mandates'>): WindowDependents {
  const direct = new Map<string, string[]>();
  const byEvents = new Map<string, string[]>();
  const members = membersByGroup(plan);
  for (const mandate of plan.mandates.values()) {
    const sources = windowSources(mandate, members);
    for (const id of sources.windows) append(direct, id, mandate.id);
    for (const id of sources.events) append(byEvents, id, mandate.id);
  }
  return {
    window: mapLists(direct, (id) => closure(direct, direct.get(id) ?? [], id)),
    events: mapLists(byEvents, (id) => closure(direct, byEvents.get(id) ?? [], null)),
  };
}

function withTargets(time: TimeExpression, found: WindowSources): WindowSources {
  if (time.form === 'no-later-than') return withTargets(time.limit, found);
  if (time.form !== 'relative' || !('id' in time.target)) return found;
  const { to, id } = time.target;
  if (to === 'phase') return { ...found, windows: [...found.windows, id] };
  return time.days === undefined ? found : { ...found, events: [...found.events, id] };
}

function closure(
  edges: ReadonlyMap<string, readonly string[]>,
  start: readonly string[],
  without: string | null,
): readonly string[] {
  const seen = new Set<string>(start);
  for (const id of seen) for (const next of edges.get(id) ?? []) seen.add(next);
  if (without !== null) seen.delete(without);
  return [...seen];
}

function append(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

function mapLists(
  lists: ReadonlyMap<string, readonly string[]>,
  make: (key: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map([...lists.keys()].map((key) => [key, make(key)]));
}
