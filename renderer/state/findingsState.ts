import { type Finding, type FindingsDelta, gravities } from '@shared/model/finding';
import { withRows } from '@shared/model/layeredMap';
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
 *  the list is never sorted as a whole again: one look at each finding, and d log n for d that differ. */
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
  const leaving: Finding[] = [];
  const kept: Finding[] = [];
  for (const f of state.list) (replaced.has(f.key) ? leaving : kept).push(f);
  const arriving = [...appeared, ...changed].sort(inOrder);
  return {
    revision,
    list: merge(kept, arriving),
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

/** Both in order; the places of the few that arrive are looked for. */
function merge(kept: readonly Finding[], arriving: readonly Finding[]): readonly Finding[] {
  if (kept.length === 0 || arriving.length === 0) return kept.length === 0 ? arriving : kept;
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of arriving) {
    const end = placeOf(finding, kept, next);
    while (next < end) merged.push(kept[next++]!);
    merged.push(finding);
  }
  while (next < kept.length) merged.push(kept[next++]!);
  return merged;
}

/** Place of the first of a list, from one on, that stands behind a finding. */
function placeOf(finding: Finding, list: readonly Finding[], from: number): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(list[middle]!, finding) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function subjectsAfter(
  before: FindingsState['bySubject'],
  leaving: readonly Finding[],
  arriving: readonly Finding[],
): FindingsState['bySubject'] {
  const arrivingBy = bySubjectOf(arriving);
  if (before.size === 0) return arrivingBy;
  const leavingBy = bySubjectOf(leaving);
  const rows = new Map<string, readonly Finding[] | null>();
  for (const subject of new Set([...arrivingBy.keys(), ...leavingBy.keys()])) {
    const out = new Set((leavingBy.get(subject) ?? []).map((f) => f.key));
    const kept = (before.get(subject) ?? []).filter((f) => !out.has(f.key));
    const list = merge(kept, arrivingBy.get(subject) ?? []);
    rows.set(subject, list.length > 0 ? list : null);
  }
  return withRows(before, rows);
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
