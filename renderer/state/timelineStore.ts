import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Look } from '@shared/gantt/look';
import type { PlanEvent } from '@shared/model/event';

/** A state of the plan whose dates are drawn as ghosts behind those of now. */
export interface Baseline {
  /** The plan that it is a state of; another plan has none. */
  readonly planId: string;
  /** What it is called: the step before which it was, or its file. */
  readonly label: string;
  readonly events: ReadonlyMap<string, PlanEvent>;
}

/** How the timeline looks; none of it is stored, and none is history. */
export interface TimelineState {
  readonly baseline: Baseline | null;
  /** The dependencies of everything, not of the selection alone. */
  readonly allLinks: boolean;
  readonly weekNumbers: boolean;
  /** Sessions of the General Assembly over the axis. */
  readonly sessions: boolean;
  /** The legend stands above the chart. */
  readonly legend: boolean;
  /** What the legend filters away. */
  readonly hidden: ReadonlySet<Look>;
}

const first: TimelineState = {
  baseline: null,
  allLinks: false,
  weekNumbers: false,
  sessions: false,
  legend: false,
  hidden: new Set(),
};

/** The timeline of the window. */
export const timelineStore = createStore<TimelineState>(() => first);

/** The part of it that a component shows. */
export function useTimeline<T>(selector: (state: TimelineState) => T): T {
  return useStore(timelineStore, selector);
}

/** A switch of the timeline, the other way. */
export function toggleTimeline(name: 'allLinks' | 'weekNumbers' | 'sessions' | 'legend'): void {
  timelineStore.setState((state) => ({ [name]: !state[name] }));
}

/** Shows or hides a kind; `only` shows it alone, and everything where it is alone already. */
export function toggleLook(look: Look, only: boolean, all: readonly Look[]): void {
  timelineStore.setState(({ hidden }) => {
    if (only) {
      const isAlone = !hidden.has(look) && hidden.size === all.length - 1;
      return { hidden: new Set(isAlone ? [] : all.filter((other) => other !== look)) };
    }
    const next = new Set(hidden);
    if (!next.delete(look)) next.add(look);
    return { hidden: next };
  });
}

/** Everything is shown again. */
export function showAllLooks(): void {
  timelineStore.setState({ hidden: new Set() });
}
