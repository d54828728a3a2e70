import { keyOfTarget, type RowTarget } from '@shared/gantt/row';

/** What is selected together after a key was taken in, or out again. The first one taken brings along what was selected
 *  before it. */
export function markWith(
  marked: ReadonlySet<string>,
  key: string,
  selection: RowTarget | null,
): ReadonlySet<string> {
  const next = new Set(marked);
  if (next.size === 0 && selection?.type === 'event') next.add(keyOfTarget(selection));
  if (marked.has(key)) next.delete(key);
  else next.add(key);
  return next;
}
