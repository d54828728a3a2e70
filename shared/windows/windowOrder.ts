import type { Mandate } from '../model/mandate';
import type { Plan } from '../model/plan';
import { type Members, membersByGroup } from './window';
import { windowSources } from './windowDependencies';

/** Mandates so that each comes after those whose windows its own is worked out from, and the ids of those that go round
 *  in a circle (sorted; they are in no order, their windows are unbounded). O(mandates + relations). */
export function windowOrder(
  plan: Pick<Plan, 'mandates'>,
  members: Members = membersByGroup(plan),
): {
  readonly order: readonly Mandate[];
  readonly circular: readonly string[];
} {
  const sources = new Map<string, readonly string[]>();
  for (const mandate of plan.mandates.values()) {
    const known = windowSources(mandate, members).windows.filter((id) => plan.mandates.has(id));
    sources.set(mandate.id, [...new Set(known)]);
  }
  const circular = circularIds(sources);
  for (const [id, list] of sources) {
    if (circular.has(id)) sources.delete(id);
    else
      sources.set(
        id,
        list.filter((source) => !circular.has(source)),
      );
  }
  const order = peel(sources).map((id) => plan.mandates.get(id)!);
  return { order, circular: [...circular].sort() };
}

/** What is left when everything that leads nowhere is taken away, from both ends. */
function circularIds(sources: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const rest = without(sources, peel(sources));
  return new Set(without(reversed(rest), peel(reversed(rest))).keys());
}

/** Ids in the order in which all their sources are there; those in or behind a circle are missing. */
function peel(sources: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const dependents = reversed(sources);
  const waiting = new Map([...sources].map(([id, list]) => [id, list.length]));
  const ready = [...sources.keys()].filter((id) => waiting.get(id) === 0);
  for (let i = 0; i < ready.length; i++) {
    for (const id of dependents.get(ready[i]!) ?? []) {
      const left = waiting.get(id)! - 1;
      waiting.set(id, left);
      if (left === 0) ready.push(id);
    }
  }
  return ready;
}

function reversed(
  edges: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, string[]>([...edges.keys()].map((id) => [id, []]));
  for (const [id, list] of edges) for (const source of list) back.get(source)?.push(id);
  return back;
}

function without(
  edges: ReadonlyMap<string, readonly string[]>,
  gone: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const away = new Set(gone);
  const kept = [...edges].filter(([id]) => !away.has(id));
  return new Map(kept.map(([id, list]) => [id, list.filter((source) => !away.has(source))]));
}
