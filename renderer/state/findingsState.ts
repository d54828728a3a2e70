import { type Finding, type FindingsDelta, gravities } from '@shared/model/finding';
import type { FindingsState } from './appState';

/** Nothing was checked yet. */
export const noFindings: FindingsState = {
  revision: -1,
  list: [],
  bySubject: new Map(),
  counts: { error: 0, warning: 0, notice: 0, waived: 0 },
  stopped: null,
};

/** The findings after an answer of the checker: what did not change keeps its place, what appeared is merged in, so
 *  the list is never sorted as a whole again: O(n + d log d). */
export function withDelta(
  state: FindingsState,
  delta: FindingsDelta,
  revision: number,
): FindingsState {
  const { appeared, changed, gone } = delta;
  if (appeared.length + changed.length + gone.length === 0) {
    return { ...state, revision, stopped: null };
  }
  const replaced = new Set([...gone, ...changed.map((f) => f.key), ...appeared.map((f) => f.key)]);
  const leaving = state.list.filter((f) => replaced.has(f.key));
  const arriving = [...appeared, ...changed].sort(inOrder);
  return {
    revision,
    list: merge(
      state.list.filter((f) => !replaced.has(f.key)),
      arriving,
    ),
    bySubject: subjectsAfter(state.bySubject, leaving, arriving),
    counts: countsAfter(state.counts, leaving, arriving),
    stopped: null,
  };
}

/** Gravest first, then by rule, then by key. */
export function inOrder(a: Finding, b: Finding): number {
  const gravity = gravities.indexOf(a.gravity) - gravities.indexOf(b.gravity);
  return gravity || compare(a.rule, b.rule) || compare(a.key, b.key);
}

/** True while the finding is accepted. */
export function isWaived(finding: Finding): boolean {
  return finding.waiver?.status === 'holds';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function merge(kept: readonly Finding[], arriving: readonly Finding[]): readonly Finding[] {
  if (arriving.length === 0) return kept;
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of kept) {
    while (next < arriving.length && inOrder(arriving[next]!, finding) < 0) {
      merged.push(arriving[next++]!);
    }
    merged.push(finding);
  }
  while (next < arriving.length) merged.push(arriving[next++]!);
  return merged;
}

function subjectsAfter(
  before: FindingsState['bySubject'],
  leaving: readonly Finding[],
  arriving: readonly Finding[],
): FindingsState['bySubject'] {
  const after = new Map(before);
  const arrivingBy = bySubjectOf(arriving);
  const leavingBy = bySubjectOf(leaving);
  for (const subject of new Set([...arrivingBy.keys(), ...leavingBy.keys()])) {
    const out = new Set((leavingBy.get(subject) ?? []).map((f) => f.key));
    const kept = (before.get(subject) ?? []).filter((f) => !out.has(f.key));
    const list = merge(kept, arrivingBy.get(subject) ?? []);
    if (list.length > 0) after.set(subject, list);
    else after.delete(subject);
  }
  return after;
}

/** Keeps the order of the findings. */
function bySubjectOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const by = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const subject of finding.subjects) {
      const list = by.get(subject);
      if (list) list.push(finding);
      else by.set(subject, [finding]);
    }
  }
  return by;
}

function countsAfter(
  before: FindingsState['counts'],
  leaving: readonly Finding[],
  arriving: readonly Finding[],
): FindingsState['counts'] {
  const counts = { ...before };
  for (const f of leaving) counts[isWaived(f) ? 'waived' : f.gravity] -= 1;
  for (const f of arriving) counts[isWaived(f) ? 'waived' : f.gravity] += 1;
  return counts;
}
