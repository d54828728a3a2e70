import type { Window } from '@shared/model/mandate';
import type { Plan } from '@shared/model/plan';
import type { Day } from '@shared/model/time';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { windowOf } from '@shared/windows/window';
import { usePanel } from './panel';

/** The window of a mandate or of its member as of the panel's day; null without a mandate. */
export function useWindow(mandateId: string | null, memberId: string | null): Window | null {
  const { plan, today } = usePanel();
  return mandateId === null ? null : windowOf(windowsOf(plan, today.day), mandateId, memberId);
}

interface Resolved {
  readonly mandates: Plan['mandates'];
  readonly day: Day;
  readonly windows: ReadonlyMap<string, Window>;
}

const resolved = new WeakMap<Plan['events'], Resolved>();

/** All windows of a plan as of a day, worked out once for each table of events however many parts ask. */
function windowsOf({ mandates, events }: Plan, day: Day): ReadonlyMap<string, Window> {
  const known = resolved.get(events);
  if (known?.mandates === mandates && known.day === day) return known.windows;
  const windows = resolveWindows({ mandates, events }, day);
  resolved.set(events, { mandates, day, windows });
  return windows;
}
