import type { Halves, Sit } from './planIndex/sit';

/** Meetings that sit at one time in one half of a day. */
export interface AtOnce {
  readonly half: 1 | 2;
  readonly meetings: number;
}

/** The most meetings at one time in the morning and in the afternoon of a day, wall time at their own places: those
 *  without hours sit through the half, those with hours are swept on the instant. A meeting with several sittings in a
 *  half counts once. O(n log n). */
export function mostAtOnce(sits: readonly Sit[]): readonly [AtOnce, AtOnce] {
  return [
    { half: 1, meetings: inHalf(sits, 1) },
    { half: 2, meetings: inHalf(sits, 2) },
  ];
}

function inHalf(sits: readonly Sit[], half: Halves): number {
  const through = new Set<string>();
  for (const sit of sits) if (!sit.timed && (sit.halves & half) !== 0) through.add(sit.root.id);
  const timed = sits.filter(
    (sit) => sit.timed && (sit.halves & half) !== 0 && !through.has(sit.root.id),
  );
  return through.size + mostOpen(timed);
}

function mostOpen(timed: readonly Sit[]): number {
  const starts = [...timed].sort((a, b) => a.start - b.start);
  let most = 0;
  let open: Sit[] = [];
  for (const sit of starts) {
    open = open.filter((other) => other.end > sit.start);
    open.push(sit);
    most = Math.max(most, new Set(open.map((other) => other.root.id)).size);
  }
  return most;
}
