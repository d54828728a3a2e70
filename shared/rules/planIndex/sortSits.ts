import { compareSits, type Sit } from './sit';

/** The sittings in order of instant. Their instants are sorted as numbers, each with its place in the list; the order of
 *  ids is asked only where several begin together. O(n log n). */
export function sortSits(sits: readonly Sit[]): readonly Sit[] {
  const count = sits.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = sits[i]!.start * count + i;
  keys.sort();
  const sorted: Sit[] = [];
  let together: Sit[] = [];
  for (let i = 0; i < count; i++) {
    const key = keys[i]!;
    const sit = sits[key - Math.floor(key / count) * count]!;
    if (together.length > 0 && together[0]!.start !== sit.start) {
      settle(together, sorted);
      together = [];
    }
    together.push(sit);
  }
  settle(together, sorted);
  return sorted;
}

function settle(together: Sit[], sorted: Sit[]): void {
  if (together.length > 1) together.sort(compareSits);
  for (const sit of together) sorted.push(sit);
}
