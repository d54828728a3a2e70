// Which rows are open is kept while the window lives, for each plan; nothing of it is stored.
const toggled = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Rows of a plan that are not as they are at first. */
export function toggledOf(planId: string): ReadonlySet<string> {
  return toggled.get(planId) ?? none;
}

/** The same with one row opened or closed. */
export function toggleIn(planId: string, rowId: string): ReadonlySet<string> {
  const next = new Set(toggledOf(planId));
  if (!next.delete(rowId)) next.add(rowId);
  toggled.set(planId, next);
  return next;
}
