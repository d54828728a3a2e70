import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import {
  type ScheduleFilter,
  type ScheduleSort,
  wholeSchedule,
} from '@shared/model/scheduleOptions';

/** How the schedule is looked at: what is seen is what prints. Not history, and forgotten with the window. */
export interface ScheduleOptions {
  readonly filter: ScheduleFilter;
  readonly sort: ScheduleSort;
  /** Ids of sections that are closed on screen; paper opens them. */
  readonly closed: ReadonlySet<string>;
}

const store = createStore<ScheduleOptions>(() => ({ ...wholeSchedule, closed: new Set() }));

/** The options as they change. */
export function useScheduleOptions(): ScheduleOptions {
  return useStore(store);
}

/** The options now, for print and export. */
export function scheduleOptions(): ScheduleOptions {
  return store.getState();
}

/** Changes some of the options. */
export function setScheduleOptions(options: Partial<ScheduleOptions>): void {
  store.setState(options);
}
