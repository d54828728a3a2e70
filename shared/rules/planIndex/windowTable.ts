import type { PlanEvent } from '../../model/event';
import type { Mandate, Window } from '../../model/mandate';
import type { Day } from '../../model/time';
import { resolveMandate, resolveWindows } from '../../windows/resolveWindows';
import { windowDependents, type WindowDependents } from '../../windows/windowDependencies';
import { type Members, membersByGroup, windowOf } from '../../windows/window';

/** What windows are worked out from. */
export interface WindowSources {
  readonly mandates: ReadonlyMap<string, Mandate>;
  readonly eventsOf: (mandateId: string) => Iterable<PlanEvent>;
}

/** The windows of all mandates and members as of a day, kept up to date. */
export class WindowTable {
  #windows: Map<string, Window> = new Map();
  #members: Members = new Map();
  #dependents: WindowDependents = { window: new Map(), events: new Map() };

  /** Works every window out; gives the keys of those that changed or went. */
  resolveAll({ mandates, eventsOf }: WindowSources, on: Day): readonly string[] {
    const before = this.#windows;
    this.#windows = new Map(resolveWindows({ mandates, events: new Map() }, on, eventsOf));
    this.#members = membersByGroup({ mandates });
    this.#dependents = windowDependents({ mandates });
    const keys = new Set([...before.keys(), ...this.#windows.keys()]);
    return [...keys].filter((key) => !sameWindow(before.get(key), this.#windows.get(key)));
  }

  /** Works the windows out that hang on the events of a mandate; gives the keys of those that changed. */
  eventsChanged(mandateId: string, sources: WindowSources, on: Day): readonly string[] {
    const changed: string[] = [];
    for (const id of this.#dependents.events.get(mandateId) ?? []) {
      const mandate = sources.mandates.get(id);
      if (!mandate) continue;
      const { eventsOf } = sources;
      const found = resolveMandate(mandate, on, this.#windows, eventsOf, this.#members);
      for (const [key, window] of found) {
        if (sameWindow(this.#windows.get(key), window)) continue;
        this.#windows.set(key, window);
        changed.push(key);
      }
    }
    return changed;
  }

  of(mandateId: string, memberId: string | null): Window {
    return windowOf(this.#windows, mandateId, memberId);
  }
}

function sameWindow(a: Window | undefined, b: Window | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
