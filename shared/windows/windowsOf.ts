import { changesBetween } from '../model/change';
import type { Window } from '../model/mandate';
import type { Plan } from '../model/plan';
import type { Day } from '../model/time';
import { resolveWindows } from './resolveWindows';
import { type WindowDependents, windowDependents } from './windowDependencies';

type Windows = ReadonlyMap<string, Window>;

interface Known {
  readonly plan: WeakRef<Plan>;
  readonly day: Day;
  readonly windows: Windows;
}

const knownOf = new WeakMap<Plan['mandates'], Known>();
const dependentsOf = new WeakMap<Plan['mandates'], WindowDependents>();

/** The windows of a plan as resolveWindows gives them, worked out once for all who ask; the same object as long as no
 *  window changes, so that an edit of an event on which none hangs costs nothing. */
export function windowsOf(plan: Plan, day: Day): Windows {
  const known = knownOf.get(plan.mandates);
  const before = known?.day === day ? known : undefined;
  const from = before?.plan.deref();
  if (before && from && (from.events === plan.events || !hangsOnEdit(from, plan))) {
    if (from !== plan) knownOf.set(plan.mandates, { ...before, plan: new WeakRef(plan) });
    return before.windows;
  }
  const found = resolveWindows(plan, day);
  const windows = before && isSame(before.windows, found) ? before.windows : found;
  knownOf.set(plan.mandates, { plan: new WeakRef(plan), day, windows });
  return windows;
}

/** True where an event changed from whose dates a window is worked out, or where that is not known. */
function hangsOnEdit(from: Plan, to: Plan): boolean {
  const changes = changesBetween(from, to);
  if (!changes) return true;
  const { mandates } = to;
  let dependents = dependentsOf.get(mandates);
  if (!dependents) dependentsOf.set(mandates, (dependents = windowDependents({ mandates })));
  const { events } = dependents;
  return changes.some(
    (change) =>
      change.table === 'events' &&
      [change.before, change.after].some((event) => events.has(event?.mandateId ?? '')),
  );
}

function isSame(a: Windows, b: Windows): boolean {
  if (a.size !== b.size) return false;
  for (const [key, window] of a) if (!isSameWindow(window, b.get(key))) return false;
  return true;
}

function isSameWindow(a: Window, b: Window | undefined): boolean {
  return b !== undefined && (a === b || JSON.stringify(a) === JSON.stringify(b));
}
